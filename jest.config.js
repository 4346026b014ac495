'use strict';
const { compilerOptions } = require('./tsconfig.json');

// One list of rooms: what the compiler resolves, the tests resolve.
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [`^${name}$`, `<rootDir>/${file.replace('./', '')}`]),
);

// Pure ESM packages that Jest must be handed as CommonJS.
const esmPackages = [
  'canonicalize',
  'commander',
  'csv-parse',
  'string-width',
  'strip-ansi',
  'ansi-regex',
  'get-east-asian-width',
  'jose',
  'oauth4webapi',
  'openid-client',
  // What the console's words are formatted with.
  'intl-messageformat',
  '@formatjs',
  // Of what writes its types.
  'parse-json',
  'index-to-position',
  'supports-color',
  'change-case',
  // Of what serves its files.
  'content-disposition',
  'cookie',
  // Nest and what it loads.
  '@nestjs',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Half of it waits for disks, sockets and other processes: a worker for each core, none kept free.
  maxWorkers: '100%',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test', '<rootDir>/bench'].filter((root) =>
    require('node:fs').existsSync(root.replace('<rootDir>', __dirname)),
  ),
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.real\\.spec\\.ts$', '<rootDir>/test/browser/'],
  moduleNameMapper: { ...moduleNameMapper, '\\.(css|svg)$': '<rootDir>/apps/console/src/no-file.js' },
  // Worker threads and child processes run what is built, so the build comes before the first test.
  globalSetup: '<rootDir>/test/build-first.js',
  transform: {
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // A package may stand in the node_modules of another, so the last such folder counts.
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmPackages.join('|')})/)`],
};
