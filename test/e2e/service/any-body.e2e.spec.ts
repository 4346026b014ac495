import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { fileComplaint, membersOf, send } from './service-client';
import { expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

/** REDRESS_BODIES asks for more than the fast suite sends. */
const bodiesOfRoute = Number(process.env['REDRESS_BODIES'] ?? 20);

/** Everything that an office may: nothing is refused for want of a role before its body is looked at. */
const everyRole = [
  'operator',
  'specialist',
  'dispatcher',
  'handler',
  'unit-head',
  'supervisor',
  'reviewer',
  'follow-up',
  'privacy-officer',
];

let service: ServiceProcess;
let token: string;

beforeAll(async () => {
  service = await startService(dataFolder('any-body'));
  token = tokenFor(localKeyOf(service.data), 'clerk', everyRole, 'centre');
});

afterAll(() => service.stop());

/** A command's route as the contract describes it, with a body that it takes. */
type Route = Readonly<{ path: string; example: Readonly<Record<string, unknown>> }>;

const objectOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw new Error('Not an object');
  return Object.fromEntries(Object.entries(value));
};
const memberOf = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((inner, name) => objectOf(inner)[name], value);

const commandRoutes = async (): Promise<readonly Route[]> => {
  const { paths } = membersOf(await send(service, { path: '/openapi.json' }));
  return Object.entries(objectOf(paths)).flatMap(([path, methods]): readonly Route[] => {
    const { post } = objectOf(methods);
    if (post === undefined || memberOf(post, 'x-command') === undefined) return [];
    return [
      {
        path,
        example: objectOf(memberOf(post, 'requestBody', 'content', 'application/json', 'examples', 'example', 'value')),
      },
    ];
  });
};

const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '$ne',
  '',
  '0',
  'length',
  'then',
  'toJSON',
  'occurredAt',
  'text',
);
const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      '\u0000',
      '2026-02-30',
      '9999-99-99',
      '2026-01-01T00:00:00.000Z',
      '00000000-0000-5000-8000-000000000000',
      '٣',
      '🏳️‍🌈',
      'x'.repeat(25_000),
    ),
    fc.maxSafeInteger(),
    fc.constantFrom(0, -1, 1.5, 1e300, Number.MAX_SAFE_INTEGER),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(names, fc.string()), tie('value')), { maxLength: 4 }).map((members) => {
      const object: Record<string, unknown> = {};
      for (const [name, value] of members)
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true });
      return object;
    }),
  ),
})).value;

/** Every value in a body, by the way to it. */
const placesIn = (value: unknown): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [[], ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner).map((place) => [name, ...place]))]
    : [[]];

const replaced = (value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown => {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === name ? replaced(item, rest, by) : item));
  return { ...objectOf(value), [name]: replaced(memberOf(value, name), rest, by) };
};

/** A body that is nearly right: one value of the example is another. */
const nearly = (example: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...placesIn(example)), anything).map(([place, by]) => replaced(example, place, by));

describe('whatever JSON is sent to a command', () => {
  it('is taken or told as a problem that is the sender’s: no body is one of ours', async () => {
    const routes = await commandRoutes();
    expect(routes.length).toBeGreaterThan(15);
    const { complaintId } = await fileComplaint(service, token, 'Sent anything');
    const statuses = new Map<number, number>();
    for (const { path, example } of routes)
      await fc.assert(
        fc.asyncProperty(fc.oneof(anything, nearly(example), nearly(example)), async (body) => {
          const answer = await send(service, {
            path: path.replace('{id}', complaintId),
            token,
            key: randomUUID(),
            body: JSON.stringify(body),
          });
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          if (answer.status === 200 || answer.status === 201) return;
          expect([400, 403, 409, 413]).toContain(answer.status);
          expectProblem(answer, answer.status);
        }),
        { numRuns: bodiesOfRoute },
      );
    // The bodies reach both sides of the door.
    expect(statuses.get(400)).toBeGreaterThan(0);
    expect((statuses.get(409) ?? 0) + (statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)).toBeGreaterThan(0);
    expect(service.isAlive()).toBe(true);
    expect(service.output()).not.toContain('a request failed that should not');
  });
});
