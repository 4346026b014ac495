'use strict';
/**
 * Who may import whom: the table of docs/architecture.md as data. Default-deny: what no row allows is an error.
 * `rooms` are other rooms of ours, through their index.ts only; `npm` and `core` are what may come from outside.
 */
const rooms = {
  'libs/kernel': { rooms: [], npm: [], core: [] },
  'libs/complaints/domain': { rooms: ['libs/kernel'], npm: [], core: [] },
  'libs/complaints/event-schema': { rooms: ['libs/kernel', 'libs/complaints/domain'], npm: ['zod'], core: [] },
  'libs/complaints/read-models': { rooms: ['libs/kernel', 'libs/complaints/domain'], npm: [], core: [] },
  // One catalogue for the service, the command line and the console: it has to run in a browser (ADR 0022).
  'libs/complaints/messages': {
    rooms: ['libs/kernel', 'libs/complaints/domain', 'libs/complaints/read-models'],
    npm: [],
    core: [],
  },
  'libs/complaints/sample': { rooms: ['libs/kernel', 'libs/complaints/domain'], npm: [], core: [] },
  'libs/complaints/reference': { rooms: ['libs/kernel', 'libs/complaints/domain'], npm: [], core: [] },
  'libs/complaints/application': {
    rooms: [
      'libs/kernel',
      'libs/complaints/domain',
      'libs/complaints/event-schema',
      'libs/complaints/read-models',
      'libs/complaints/messages',
      'libs/complaints/reference',
      'libs/integrity',
      'libs/privacy',
      'libs/access',
    ],
    npm: [],
    core: [],
  },
  'libs/complaints/nest': {
    rooms: ['libs/kernel', 'libs/access', 'libs/complaints/domain', 'libs/complaints/application'],
    npm: ['@nestjs/common', '@nestjs/cqrs'],
    core: [],
  },
  'libs/access': { rooms: ['libs/kernel'], npm: [], core: [] },
  'libs/integrity': { rooms: ['libs/kernel'], npm: ['canonicalize'], core: ['crypto'] },
  // Commitments and additional data are canonical JSON, and that has one home (ADR 0003).
  'libs/privacy': { rooms: ['libs/kernel', 'libs/integrity'], npm: [], core: ['crypto'] },
  'libs/formats': {
    rooms: ['libs/kernel', 'libs/complaints/domain'],
    npm: [],
    core: ['fs', 'fs/promises', 'zlib', 'stream', 'stream/promises', 'util', 'string_decoder', 'path', 'buffer'],
  },
  'libs/platform/event-store-sqlite': { rooms: ['libs/kernel'], npm: [], core: ['*'] },
  'libs/platform/event-store-eventstoredb': { rooms: ['libs/kernel'], npm: ['@eventstore/db-client'], core: ['*'] },
  'libs/platform/read-store-sqlite': { rooms: ['libs/kernel'], npm: [], core: ['*'] },
  'libs/platform/key-ring-sqlite': { rooms: ['libs/kernel'], npm: [], core: ['*'] },
  'libs/platform/projections': { rooms: ['libs/kernel'], npm: [], core: ['worker_threads'] },
  'libs/platform/read-store-mongodb': { rooms: ['libs/kernel'], npm: ['mongodb'], core: ['*'] },
  'libs/platform/http': {
    rooms: ['libs/kernel'],
    npm: [
      '@nestjs/common',
      '@nestjs/core',
      '@nestjs/platform-fastify',
      'fastify',
      'class-validator',
      'class-transformer',
      'jose',
      'rxjs',
    ],
    core: ['*'],
  },
  // A token is issued by the command line too, which loads no web framework.
  'libs/platform/tokens': { rooms: ['libs/kernel'], npm: ['jose', 'openid-client'], core: ['fs', 'crypto', 'buffer'] },
  'libs/platform/telemetry': {
    rooms: ['libs/kernel'],
    npm: ['@nestjs/common', 'nestjs-pino', 'pino', 'prom-client'],
    core: ['*'],
  },
  'libs/platform/config': { rooms: ['libs/kernel'], npm: ['zod'], core: ['os', 'path', 'fs', 'net'] },
  // What both apps put together: the stores, the keys and the projector's thread of the ledger that the settings name (ADR 0017).
  'libs/composition': {
    rooms: [
      'libs/kernel',
      'libs/integrity',
      'libs/complaints/domain',
      'libs/complaints/application',
      'libs/complaints/event-schema',
      'libs/complaints/read-models',
      'libs/complaints/reference',
      'libs/complaints/sample',
      'libs/privacy',
      'libs/platform/config',
      'libs/platform/event-store-sqlite',
      'libs/platform/event-store-eventstoredb',
      'libs/platform/read-store-sqlite',
      'libs/platform/read-store-mongodb',
      'libs/platform/key-ring-sqlite',
      'libs/platform/projections',
    ],
    npm: [],
    core: ['async_hooks', 'fs', 'os', 'path', 'worker_threads'],
  },
  'libs/testing': { rooms: ['libs/kernel'], npm: ['fast-check', '@jest/globals', 'jest'], core: ['*'] },
};

/** Only the -sqlite rooms and the tests speak SQLite. */
const sqliteRooms = Object.keys(rooms).filter((room) => room.endsWith('-sqlite'));

const escape = (path) => path.replaceAll('/', '\\/').replaceAll('.', '\\.');
const indexOf = (room) => `^${escape(room)}/src/index\\.ts$`;
const npmPath = (name) => `(^|/)node_modules/(@types/)?${escape(name)}(/|$)`;

/** Specs, and the kits and fixtures that only specs use. */
const spec = '(\\.spec|(?<=[/.])spec-kit|\\.fixture)\\.ts$|(?<=/)spec/[^/]+\\.ts$';
/** The console's are written with elements too. */
const consoleSpec = '\\.spec(-kit)?\\.tsx?$';
/** Second opinions, for the specs of one room. */
const oracles = {
  'libs/privacy': ['canonicalize'],
  'libs/formats': ['csv-parse'],
  'libs/platform/read-store-mongodb': ['mingo'],
};

const allowRoom = ([room, { rooms: others, npm, core }]) => {
  const from = { path: `^${escape(room)}/`, pathNot: spec };
  const fromSpec = { path: `^${escape(room)}/.*(${spec})` };
  const coreTo =
    core.length === 0
      ? []
      : [
          {
            dependencyTypes: ['core'],
            ...(core.includes('*') ? {} : { path: `^(node:)?(${core.map(escape).join('|')})$` }),
            ...(sqliteRooms.includes(room) || room === 'libs/testing' ? {} : { pathNot: '^(node:)?sqlite$' }),
          },
        ];
  const targets = [
    { path: `^${escape(room)}/` },
    ...others.map((other) => ({ path: indexOf(other) })),
    ...npm.map((name) => ({ path: npmPath(name) })),
    ...coreTo,
  ];
  return [
    ...targets.map((to) => ({ from, to })),
    ...targets.map((to) => ({ from: fromSpec, to })),
    // A spec may use the test room, property testing and the machine; it may not reach past its room's neighbours.
    { from: fromSpec, to: { path: indexOf('libs/testing') } },
    ...['fast-check', ...(oracles[room] ?? [])].map((name) => ({ from: fromSpec, to: { path: npmPath(name) } })),
    { from: fromSpec, to: { dependencyTypes: ['core'] } },
  ];
};

const everyRoomBut = (...left) => Object.keys(rooms).filter((room) => !left.includes(room));

const allowApps = [
  { from: { path: '^apps/cli/' }, to: { path: '^apps/cli/' } },
  ...everyRoomBut('libs/testing').map((room) => ({ from: { path: '^apps/cli/' }, to: { path: indexOf(room) } })),
  ...['commander', 'picocolors', 'string-width'].map((name) => ({
    from: { path: '^apps/cli/' },
    to: { path: npmPath(name) },
  })),
  { from: { path: '^apps/cli/' }, to: { dependencyTypes: ['core'], pathNot: '^(node:)?sqlite$' } },
  { from: { path: `^apps/cli/.*(${spec})` }, to: { path: indexOf('libs/testing') } },
  { from: { path: `^apps/cli/.*(${spec})` }, to: { path: npmPath('fast-check') } },
];

const allowServer = [
  { from: { path: '^apps/server/' }, to: { path: '^apps/server/' } },
  ...everyRoomBut('libs/testing').map((room) => ({ from: { path: '^apps/server/' }, to: { path: indexOf(room) } })),
  ...[
    '@nestjs/common',
    '@nestjs/core',
    '@nestjs/cqrs',
    '@nestjs/platform-fastify',
    '@nestjs/swagger',
    '@nestjs/throttler',
    '@fastify/helmet',
    '@fastify/static',
    'class-transformer',
    'class-validator',
    'fastify',
    'rxjs',
  ].map((name) => ({ from: { path: '^apps/server/' }, to: { path: npmPath(name) } })),
  { from: { path: '^apps/server/' }, to: { dependencyTypes: ['core'], pathNot: '^(node:)?sqlite$' } },
  { from: { path: `^apps/server/.*(${spec})` }, to: { path: indexOf('libs/testing') } },
  { from: { path: `^apps/server/.*(${spec})` }, to: { path: npmPath('fast-check') } },
  // The bodies' schemas, judged by a second reader of JSON Schema.
  { from: { path: `^apps/server/.*(${spec})` }, to: { path: npmPath('ajv') } },
  // The answers' schemas, generated from their types.
  ...['ts-json-schema-generator', 'typescript'].map((name) => ({
    from: { path: '^apps/server/src/openapi/answer-schemas\\.spec-kit\\.ts$' },
    to: { path: npmPath(name) },
  })),
];

/** The browser's half is a client of the HTTP contract and nothing else: of the house it has the catalogue of messages alone (ADR 0022), of the machine no module. */
const consolePackages = [
  'react',
  'react-dom',
  'antd',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-virtual',
  'echarts',
  'i18next',
  'i18next-icu',
  'openapi-fetch',
];

const allowConsole = [
  { from: { path: '^apps/console/src/' }, to: { path: '^apps/console/src/' } },
  // The one catalogue of messages (ADR 0022).
  { from: { path: '^apps/console/src/' }, to: { path: indexOf('libs/complaints/messages') } },
  { from: { path: '^apps/console/src/' }, to: { path: indexOf('libs/complaints/messages') } },
  ...consolePackages.map((name) => ({ from: { path: '^apps/console/src/' }, to: { path: npmPath(name) } })),
  { from: { path: '^apps/console/build/' }, to: { path: '^apps/console/build/' } },
  { from: { path: '^apps/console/build/' }, to: { path: npmPath('vite') } },
  { from: { path: '^apps/console/build/' }, to: { dependencyTypes: ['core'] } },
  // Specs run beside the browser: they may read the sources they judge, and render to text.
  { from: { path: `^apps/console/src/.*${consoleSpec}` }, to: { dependencyTypes: ['core'] } },
  ...['fast-check', 'intl-messageformat'].map((name) => ({
    from: { path: `^apps/console/src/.*${consoleSpec}` },
    to: { path: npmPath(name) },
  })),
];

// Proofs look at everything, through the front door; only they may also look into the files behind the stores.
const allowProofs = [
  { from: { path: '^(test|bench)/' }, to: { path: '^(test|bench)/' } },
  ...Object.keys(rooms).map((room) => ({ from: { path: '^(test|bench)/' }, to: { path: indexOf(room) } })),
  { from: { path: '^(test|bench)/' }, to: { dependencyTypes: ['core'] } },
  // The service beside an empty route in one process.
  {
    from: { path: '^bench/src/http/empty-route\\.process\\.ts$' },
    to: { path: '^(apps/server/src/(start-service|bodies/index)\\.ts|(^|.*/)node_modules/@nestjs/common/.*)$' },
  },
  { from: { path: '^test/' }, to: { path: '^tsconfig\\.json$' } },
  // After which commands the example of each is taken: said once, for the domain's answer and for the service's.
  {
    from: { path: '^test/e2e/openapi/' },
    to: { path: '^apps/server/src/bodies/example-lives\\.spec-kit\\.ts$' },
  },
  // A browser to look through, and what finds out whether everybody can use what it shows.
  ...['playwright-core', 'axe-core'].map((name) => ({ from: { path: '^test/browser/' }, to: { path: npmPath(name) } })),
  // The console's types, generated from the document.
  { from: { path: '^test/contract/' }, to: { path: npmPath('openapi-typescript') } },
  // Proofs run over the stand-in for a server too.
  { from: { path: '^test/' }, to: { path: '^libs/platform/read-store-mongodb/spec/' } },
  // And over a wire that a test can cut.
  { from: { path: '^test/' }, to: { path: '^libs/platform/event-store-eventstoredb/src/faulty-connection\\.ts$' } },
  ...['fast-check', '@eventstore/db-client', '@swc/core', 'ajv', 'ajv-formats', 'autocannon', 'csv-parse', 'jose'].map(
    (name) => ({
      from: { path: '^(test|bench)/' },
      to: { path: npmPath(name) },
    }),
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  allowed: [...Object.entries(rooms).flatMap(allowRoom), ...allowApps, ...allowServer, ...allowConsole, ...allowProofs],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'public-pages-are-light',
      comment: "What a citizen loads on his phone has none of the console's component library.",
      severity: 'error',
      from: { path: '^apps/console/src/public\\.entry\\.tsx$' },
      to: { path: npmPath('antd'), reachable: true },
    },
    {
      name: 'no-circular',
      comment: 'A cycle has no first reader.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'What cannot be resolved cannot be judged.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
