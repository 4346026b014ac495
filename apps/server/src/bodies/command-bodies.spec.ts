import type { ComplaintCommand, ComplaintEvent } from '@redress/complaints/domain';
import { personalFields } from '@redress/complaints/event-schema';
import { maxEventBytes } from '@redress/kernel';
import { send } from './body.spec-kit';
import { commandBodies, doorCommandTypes } from './command-bodies';
import { commandGroups } from './command-groups';
import { commandOf } from './command-of';
import type { DoorCommandType } from './body-of';
import { decideLife, livesBefore } from './example-lives.spec-kit';
import { fieldsOf, storedBytesMaxOf } from './kit/declared-fields';
import type { BodyClass, Kind } from './kit/kind';

const commandOfBody = async (type: DoorCommandType, json: unknown): Promise<ComplaintCommand> => {
  const taken = await send(commandBodies[type].body, json);
  if ('errors' in taken) throw new Error(`${type}: ${taken.errors.join(' ')}`);
  return commandOf(type, taken.body).command;
};

const commandOfExample = (type: DoorCommandType): Promise<ComplaintCommand> =>
  commandOfBody(type, commandBodies[type].example);

const eventsOfBody = async (type: DoorCommandType, before: readonly DoorCommandType[], json: unknown) =>
  decideLife([...(await Promise.all(before.map(commandOfExample))), await commandOfBody(type, json)]);

const eventsOfExample = (type: DoorCommandType) => eventsOfBody(type, livesBefore[type], commandBodies[type].example);

/** A part that has to be there only after another life, and that an event of its own records. */
const partsOfOtherLives: Readonly<
  Partial<Record<DoorCommandType, Readonly<{ before: readonly DoorCommandType[]; name: string; part: unknown }>>>
> = {
  ReopenComplaint: {
    before: ['FileComplaint', 'RefuseAcceptance', 'RequestReopen'],
    name: 'acceptance',
    part: commandBodies.MarkValid.example,
  },
};

const sealedOf = (events: readonly ComplaintEvent[]): readonly string[] =>
  events.flatMap(({ type }) =>
    (personalFields.get(type) ?? [])
      .map(({ pattern }) => pattern)
      .filter((pattern) => notOfABody[type]?.includes(pattern) !== true),
  );

/** Where a body says what its events seal: at the same place, or in the part that an event of its own records. */
const sealedByBodies = async (type: DoorCommandType): Promise<readonly string[]> => {
  const sealed = sealedOf(await eventsOfExample(type));
  const other = partsOfOtherLives[type];
  if (other === undefined) return sealed;
  const { before, name, part } = other;
  const more = sealedOf(await eventsOfBody(type, before, { ...commandBodies[type].example, [name]: part }));
  return [...sealed, ...more.filter((pattern) => !sealed.includes(pattern)).map((pattern) => `/${name}${pattern}`)];
};

const personalPatterns = (kind: Kind<unknown>, pattern: string): readonly string[] => {
  const { holding } = kind;
  switch (holding.kind) {
    case 'plain':
      return [];
    case 'personal':
      return [pattern];
    case 'list':
      return personalPatterns(holding.item, `${pattern}/*`);
    case 'part':
      return holding.classes().flatMap((one) => personalPatternsOf(one, pattern));
  }
};

const personalPatternsOf = (bodyClass: BodyClass, pattern = ''): readonly string[] =>
  [...fieldsOf(bodyClass)].flatMap(([name, { kind }]) => personalPatterns(kind, `${pattern}/${name}`));

/** Personal fields of events that no body states: the importer's, and the login that the token shows. */
const notOfABody: Readonly<Partial<Record<string, readonly string[]>>> = {
  ComplaintFiled: ['/complainant/account', '/sourceRow'],
};

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

describe('the table of commands', () => {
  it('has a path of its own for each, its name in kebab case', () => {
    const paths = doorCommandTypes.map((type) => commandBodies[type].path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^[a-z]+(?:-[a-z]+)*$/.test(path))).toStrictEqual([]);
    expect([
      commandBodies.MarkValid.path,
      commandBodies.CloseWithFeedback.path,
      commandBodies.SignOff.path,
    ]).toStrictEqual(['mark-valid', 'close-with-feedback', 'sign-off']);
  });

  it('leaves no group without a command', () => {
    expect(sorted(doorCommandTypes.map((type) => commandBodies[type].group))).toStrictEqual(
      sorted(Object.keys(commandGroups)),
    );
  });

  it('has a class for each command', () => {
    expect(new Set(doorCommandTypes.map((type) => commandBodies[type].body.name)).size).toBe(doorCommandTypes.length);
  });
});

describe.each(doorCommandTypes)('%s', (type) => {
  const { body, example } = commandBodies[type];

  it('has an example that the domain accepts after those before it', async () => {
    expect((await eventsOfExample(type)).length).toBeGreaterThan(0);
  });

  it('marks as personal what its events seal, and nothing else', async () => {
    expect(sorted(personalPatternsOf(body))).toStrictEqual(sorted(await sealedByBodies(type)));
  });

  it('fits into one event, however much is said', () => {
    const metadataBytesMax = 8 * 1_024;
    expect(storedBytesMaxOf(body)).toBeLessThan(maxEventBytes - metadataBytesMax);
  });

  it('may say when it happened', async () => {
    const occurredAt = '2026-03-01T08:00:00.000Z';
    const taken = await send(body, { ...example, occurredAt });
    expect('body' in taken && commandOf(type, taken.body)).toStrictEqual({
      command: await commandOfExample(type),
      occurredAt,
    });
    expect(await send(body, { ...example, occurredAt: '2026-03-01' })).toMatchObject({
      errors: [expect.stringMatching(/^\/occurredAt: /)],
    });
  });
});
