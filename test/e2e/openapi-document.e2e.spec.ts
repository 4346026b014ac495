import { readFileSync, writeFileSync } from 'node:fs';
import { consoleFormsOf } from '../contract/console-forms';
import { consoleTypesFile, consoleTypesOf } from '../contract/console-types';
import {
  listOf,
  memberOf,
  objectOf,
  readContract,
  textOf,
  type Contract,
  type Members,
} from './openapi/served-contract';
import { hasJsonBody } from './openapi/wrong-requests';
import { send, type Answer } from './service/service-client';
import { dataFolder, startService, type ServiceProcess } from './service/service-process';

jest.setTimeout(60_000);

let service: ServiceProcess;
let contract: Contract;

beforeAll(async () => {
  service = await startService(dataFolder('openapi-document'));
  contract = await readContract(service);
});

afterAll(() => service.stop());

const get = (path: string): Promise<Answer> => send(service, { path });

/** Every reference in a part of the document. */
const referencesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return Object.entries(objectOf(value)).flatMap(([name, member]) =>
    name === '$ref' ? [textOf(member)] : referencesIn(member),
  );
};

const isThere = (document: Members, reference: string): boolean => {
  const [root, ...names] = reference.split('/');
  return root === '#' && memberOf(document, ...names) !== undefined;
};

/** Each media type that an operation sends or answers, with a word for where it stands. */
const contentsOf = ({ operations }: Contract): readonly Readonly<{ place: string; content: Members }>[] =>
  operations.flatMap(({ id, stated }) => [
    ...Object.entries(objectOf(memberOf(stated, 'requestBody', 'content'))).map(([mediaType, content]) => ({
      place: `${id}, body as ${mediaType}`,
      content: objectOf(content),
    })),
    ...Object.entries(objectOf(stated['responses'])).flatMap(([status, response]) =>
      Object.entries(objectOf(memberOf(response, 'content'))).map(([mediaType, content]) => ({
        place: `${id}, ${status} as ${mediaType}`,
        content: objectOf(content),
      })),
    ),
  ]);

const examplesOf = ({ example, examples }: Members): readonly unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(objectOf(examples)).map((one) => memberOf(one, 'value')),
];

const isSourceFile = (place: string): boolean => place.startsWith('importFile, body');
const isJson = (place: string): boolean => /application\/([a-z]+\+)?json$/.test(place);

describe('the contract that is served', () => {
  it('is OpenAPI 3.1 without a reference that leads nowhere', () => {
    const { document } = contract;
    expect(document['openapi']).toMatch(/^3\.1\.\d$/);
    const references = referencesIn(document);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !isThere(document, reference))).toStrictEqual([]);
  });

  it('has no schema that nothing refers to, and each is one for a second reader', () => {
    const { document, problemsOf } = contract;
    const names = Object.keys(objectOf(memberOf(document, 'components', 'schemas')));
    const used = new Set(referencesIn(document).map((reference) => reference.split('/').at(-1)));
    expect(names.filter((name) => !used.has(name))).toStrictEqual([]);
    // Compiled in strict mode, each throws where it says what JSON Schema does not know.
    for (const name of names) expect(() => problemsOf({ $ref: `#/components/schemas/${name}` }, {})).not.toThrow();
  });

  it('gives each operation a name of its own, a summary, and every parameter of its path', () => {
    const { operations } = contract;
    const ids = operations.map(({ id }) => id);
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toStrictEqual([]);
    expect(operations.length).toBeGreaterThan(50);
    for (const { id, path, stated } of operations) {
      const parameters = listOf(stated['parameters']);
      const declared = parameters.filter((one) => memberOf(one, 'in') === 'path').map((one) => memberOf(one, 'name'));
      expect([id, declared]).toStrictEqual([id, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)]);
      const keys = parameters.map((one) => `${textOf(memberOf(one, 'in'))} ${textOf(memberOf(one, 'name'))}`);
      expect([id, keys]).toStrictEqual([id, [...new Set(keys)]]);
      expect(stated['summary']).toMatch(/\S/);
    }
  });

  it('asks for a token or a session everywhere but where everybody is let in', () => {
    const open = contract.operations.filter(({ stated }) => stated['security'] === undefined).map(({ path }) => path);
    expect(open.toSorted()).toStrictEqual([
      '/health/live',
      '/health/ready',
      '/metrics',
      '/v1/public/complaints',
      '/v1/public/disputes',
      '/v1/public/form',
      '/v1/public/reopen-requests',
      '/v1/public/supplements',
      '/v1/public/tracking',
      '/v1/session',
      '/v1/session/oidc',
      '/v1/session/oidc/callback',
      '/v1/setup',
      '/v1/setup',
    ]);
    const named = contract.operations.flatMap(({ stated }) => referencesOfSecurity(stated['security']));
    expect([...new Set(named)]).toStrictEqual(['bearer', 'session']);
    expect(memberOf(contract.document, 'components', 'securitySchemes', 'bearer', 'scheme')).toBe('bearer');
  });

  it('has a schema and an example of each body and each answer', () => {
    const without = contentsOf(contract).flatMap(({ place, content }) => [
      ...(content['schema'] === undefined ? [`${place} has no schema: name a type of answer-types.ts`] : []),
      ...(examplesOf(content).length > 0 || isSourceFile(place)
        ? []
        : [`${place} has no example: answer it in sound-requests.ts, then npm run contract`]),
    ]);
    expect(without).toStrictEqual([]);
  });

  it('has examples that are as their schemas say', () => {
    const wrong = contentsOf(contract).flatMap(({ place, content }) =>
      isJson(place)
        ? examplesOf(content).flatMap((example) =>
            contract.problemsOf(content['schema'], example).map((problem) => `${place}: ${problem}`),
          )
        : [],
    );
    expect(wrong).toStrictEqual([]);
  });

  it('says of each operation how it can refuse', () => {
    for (const operation of contract.operations) {
      const statuses = Object.keys(objectOf(operation.stated['responses']));
      const isOpenToMachines = /^\/(health|metrics)/.test(operation.path);
      const least = isOpenToMachines ? ['401'] : ['400', '401', '429', '503'];
      const ofBody = hasJsonBody(operation) ? ['413', '415'] : [];
      const ofCommand = operation.stated['x-command'] === undefined ? [] : ['403', '409', '412', '422'];
      expect({ id: operation.id, statuses }).toStrictEqual({
        id: operation.id,
        statuses: expect.arrayContaining([...least, ...ofBody, ...ofCommand]) as string[],
      });
    }
  });

  it('says of each command what a form needs: group, order, rules, and of its fields which are personal or long', () => {
    const commands = contract.operations.filter(({ stated }) => stated['x-command'] !== undefined);
    const orders = commands.map(({ stated }) => stated['x-order']);
    expect(orders.toSorted((a, b) => Number(a) - Number(b))).toStrictEqual(commands.map((_one, index) => index + 1));
    for (const { id, stated } of commands) {
      expect({ id, group: stated['x-group'] }).toStrictEqual({
        id,
        group: expect.stringMatching(/^[a-z-]+$/) as string,
      });
      expect({ id, rules: stated['x-rule'] }).toStrictEqual({ id, rules: expect.any(Array) as unknown[] });
    }
    const filing = objectOf(memberOf(contract.document, 'components', 'schemas', 'FileComplaintBody', 'properties'));
    expect(memberOf(filing, 'narrative')).toMatchObject({ 'x-personal': true, 'x-multiline': true });
    expect(memberOf(filing, 'category')).toMatchObject({ 'x-ref': 'category' });
    const fieldOrders = Object.values(filing).map((field) => memberOf(field, 'x-order'));
    expect(fieldOrders).toStrictEqual(fieldOrders.map((_one, index) => index + 1));
  });
});

const referencesOfSecurity = (security: unknown): readonly string[] =>
  listOf(security).flatMap((one) => Object.keys(objectOf(one)));

/** Sources of what a page loads, in its order. */
const sourcesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, source = '']) => source);

describe('the page of the documentation', () => {
  it('needs nothing that its content security policy forbids', async () => {
    const page = await get('/docs');
    expect(page.status).toBe(200);
    const policy = String(page.headers['content-security-policy']);
    // Scripts come from here and from files only; no word allows them in the page.
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
    expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page.text).not.toMatch(/\son[a-z]+\s*=|javascript:/i);
    const isInlineStyle = /<style|\sstyle=/.test(page.text);
    expect(isInlineStyle && !/style-src[^;]*'unsafe-inline'/.test(policy)).toBe(false);
  });

  it('loads its scripts and styles from here, as what they are', async () => {
    const { text } = await get('/docs');
    const sources = sourcesIn(text);
    expect(sources.filter((source) => !source.startsWith('./'))).toStrictEqual([]);
    expect(sources.some((source) => source.endsWith('.js'))).toBe(true);
    expect(sources.some((source) => source.endsWith('.css'))).toBe(true);
    for (const source of sources) {
      const answer = await get(`/${source.slice('./'.length)}`);
      const kind = source.endsWith('.js') ? /javascript/ : source.endsWith('.css') ? /text\/css/ : /image\/png/;
      expect([source, answer.status, answer.headers['content-type']]).toStrictEqual([
        source,
        200,
        expect.stringMatching(kind) as string,
      ]);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('shows this very contract', async () => {
    const { text } = await get('/docs/swagger-ui-init.js');
    for (const { id } of contract.operations) expect(text).toContain(`"operationId": "${id}"`);
  });

  it('loads no style and no picture from elsewhere', async () => {
    const { text } = await get('/docs/swagger-ui.css');
    const foreign = [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, url = '']) =>
      url.startsWith('data:image/') ? [] : [url],
    );
    expect(foreign).toStrictEqual([]);
  });
});

describe('the console', () => {
  it('speaks to the service by types of this document: after a change, npm run contract', async () => {
    const types = await consoleTypesOf(contract.document);
    // Compared after it is written too: what is on the disk is what was meant.
    if (process.env['REDRESS_CONTRACT'] === 'write') writeFileSync(consoleTypesFile, types);
    expect(readFileSync(consoleTypesFile, 'utf8') === types).toBe(true);
  });

  it('makes its forms from this document: after a change, npm run contract', () => {
    const modules = consoleFormsOf(contract);
    for (const [file, text] of modules) {
      if (process.env['REDRESS_CONTRACT'] === 'write') writeFileSync(file, text);
      expect({ file, same: readFileSync(file, 'utf8') === text }).toStrictEqual({ file, same: true });
    }
  });
});
