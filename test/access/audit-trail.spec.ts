import {
  auditCountsFor,
  auditOutlineOf,
  auditSampleFor,
  auditTableFor,
  auditTrailFor,
  auditTrailOf,
  diffCase,
  handleCommand,
  type TrailEntry,
} from '@redress/complaints/application';
import { createTelling, sayEvent } from '@redress/complaints/messages';
import { createCaseProjector } from '@redress/composition';
import { clear } from '@redress/kernel';
import { openBusyOffice, people, type BusyOffice, type CasePlan } from './busy-office';

const plan: CasePlan = {
  filedBy: 'operator 1',
  anonymity: 'named',
  about: undefined,
  sensitivity: 'normal',
  unit: 'lamps',
  handler: 'office:h-1',
  end: 'disputed',
};

let office: BusyOffice;
let disputed = '';

const send = async (command: Parameters<typeof handleCommand>[2]['command'], occurredAt?: `${string}Z`) => {
  const answer = await handleCommand(office.ports, people.supervisor, {
    complaintId: disputed,
    command,
    idempotencyKey: JSON.stringify(command.type),
    method: 'POST',
    path: `/${command.type}`,
    body: null,
    ...(occurredAt === undefined ? {} : { occurredAt }),
  });
  if (answer.outcome !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(answer.outcome)}`);
};

beforeAll(async () => {
  office = await openBusyOffice([
    plan,
    { ...plan, end: 'closed' },
    { ...plan, sensitivity: 'confidential', end: undefined },
  ]);
  disputed = office.complaintIds[0] ?? '';
  const { entries } = await trail({ types: ['ComplaintFiled'] });
  const [filed] = entries;
  await send(
    {
      type: 'LogCommunication',
      data: {
        direction: 'outbound',
        counterparty: 'complainant',
        medium: 'phone',
        kind: 'inquiry',
        successful: 'yes',
        timely: 'yes',
        summary: clear('A call with Wen'),
      },
    },
    '2026-03-02T01:02:30.000Z',
  );
  await send({
    type: 'CorrectRecord',
    data: {
      targetEventId: filed?.id ?? '',
      correction: { field: 'channel', value: 'letter' },
      reason: clear('It was a letter'),
    },
  });
  const { eventStore, readStore, keyRing, clock } = office.ports;
  await createCaseProjector({ eventStore, readStore, keyRing, clock }).rebuild();
});

afterAll(() => office.close());

const trail = async (asked: Partial<Parameters<typeof auditTrailOf>[2]> = {}) => {
  const answer = await auditTrailOf(office.ports, people.supervisor, {
    complaintId: disputed,
    limit: 100,
    changes: false,
    ...asked,
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  return answer;
};

const entryOf = async (type: TrailEntry['type'], changes = false): Promise<TrailEntry> => {
  const [entry] = (await trail({ types: [type], changes })).entries;
  if (entry === undefined) throw new Error(`No ${type}`);
  return entry;
};

const whole = async (
  asked: Partial<Parameters<typeof auditTrailFor>[2]> = {},
  who: keyof typeof people = 'supervisor',
) => {
  const answer = await auditTrailFor(office.ports, people[who], { limit: 200, changes: false, ...asked });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  return answer;
};

const placeOf = ({ stream, revision }: Pick<TrailEntry, 'stream' | 'revision'>): string => `${stream}#${revision}`;

describe('an entry of the audit trail', () => {
  it('says who did what, for whom and by which policy, where it stands and what it is proved by', async () => {
    expect(await entryOf('AssignmentSigned')).toMatchObject({
      stream: `complaint-${disputed}`,
      complaintId: disputed,
      kind: 'assignment',
      actor: { kind: 'user', id: 'office:uh-1' },
      role: 'unit-head',
      unit: 'lamps',
      onBehalfOf: null,
      origin: 'live',
      precision: 'exact',
      policy: 'hotline@1',
      badges: [],
      eh: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it('has its sentence in no language, and in either', async () => {
    const { sentence } = await entryOf('DeadlineMet');
    const said = (lang: 'en' | 'zh') => sayEvent(sentence, createTelling(lang, 'Asia/Shanghai'));
    expect(said('en')).toMatch(/^[A-Z][a-z-]+ deadline met with .+ left$/);
    expect(said('zh')).toMatch(/期限/);
  });

  it('names what caused it and what followed from it', async () => {
    const signed = await entryOf('AssignmentSigned');
    const named = await entryOf('HandlerNamed');
    expect(signed.causedBy).toBeNull();
    expect(signed.causes).toContain(named.revision);
    expect(named).toMatchObject({ causedBy: signed.revision, causes: [] });
  });

  it('bears what a reader should not miss', async () => {
    const corrected = await entryOf('RecordCorrected');
    const { badges } = await entryOf('ComplaintFiled');
    expect(badges).toStrictEqual([{ badge: 'correctedBy', revision: corrected.revision }]);
    const [late] = (await entryOf('CommunicationLogged')).badges;
    if (late?.badge !== 'late') throw new Error('It was entered late');
    expect(late.milliseconds).toBeGreaterThan(60_000);
  });

  it('says what it changed, with a person’s text as its reader may see it', async () => {
    const { changes = [] } = await entryOf('RecordCorrected', true);
    expect(changes).toContainEqual({ path: '/channel', before: 'phone', after: 'letter' });
    const filed = (await entryOf('ComplaintFiled', true)).changes ?? [];
    expect(filed.find(({ path }) => path === '/complainant/contact')?.after).toMatchObject({ characters: 13 });
  });
});

describe('the audit trail of a case', () => {
  it('is asked for by kind, by actor, by origin and by revision, a page at a time and either way', async () => {
    const all = (await trail()).entries;
    expect((await trail({ kinds: ['contact'] })).entries.every(({ kind }) => kind === 'contact')).toBe(true);
    expect((await trail({ origin: 'late' })).entries.map(({ type }) => type)).toStrictEqual(['CommunicationLogged']);
    expect((await trail({ afterRevision: 5n })).entries.map(({ revision }) => revision)).toStrictEqual(
      all.map(({ revision }) => revision).filter((revision) => Number(revision) > 5),
    );
    const first = await trail({ limit: 3, direction: 'descending' });
    const second = await trail({ limit: 3, direction: 'descending', cursor: BigInt(first.next ?? 0) });
    expect([...first.entries, ...second.entries].map(placeOf)).toStrictEqual(all.toReversed().slice(0, 6).map(placeOf));
    expect((await trail({ limit: all.length })).next).toBeUndefined();
  });

  it('is outlined by place and kind alone', async () => {
    const outline = await auditOutlineOf(office.ports, people.supervisor, {
      complaintId: disputed,
      limit: 10_000,
      changes: false,
    });
    if (outline.outcome !== 'found') throw new Error(outline.outcome);
    expect(outline.entries.map(placeOf)).toStrictEqual((await trail()).entries.map(placeOf));
    expect(outline.entries[0]).not.toHaveProperty('sentence');
  });
});

describe('the audit trail of all cases', () => {
  it('is asked for by time of happening, by policy and by kind', async () => {
    const { entries } = await whole({
      from: '2026-03-02T01:02:30.000Z',
      to: '2026-03-02T01:02:30.000Z',
      period: 'happened',
    });
    expect(entries.map(({ type }) => type)).toStrictEqual(['CommunicationLogged']);
    expect((await whole({ policy: 'hotline@1', kinds: ['assignment'] })).entries).not.toHaveLength(0);
    expect((await whole({ policy: 'hotline@7' })).entries).toStrictEqual([]);
  });

  it('as a table has every event that was asked for', async () => {
    const answer = await auditTableFor(office.ports, people.auditor, { kinds: ['decision'] });
    if (answer.outcome !== 'table') throw new Error(answer.outcome);
    const told: TrailEntry[] = [];
    for await (const page of answer.pages) told.push(...page);
    expect(told.map(placeOf)).toStrictEqual((await whole({ kinds: ['decision'] }, 'auditor')).entries.map(placeOf));
  });

  it('gives whoever names the same seed the same sample, in order, and another with another', async () => {
    const sampleOf = async (who: keyof typeof people, seed: string) => {
      const answer = await auditSampleFor(office.ports, people[who], { changes: false }, { size: 6, seed });
      if (answer.outcome !== 'found') throw new Error(answer.outcome);
      return answer.entries.map(placeOf);
    };
    const drawn = await sampleOf('supervisor', 'march');
    expect(drawn).toHaveLength(6);
    expect(await sampleOf('auditor with a mandate', 'march')).toStrictEqual(drawn);
    expect(await sampleOf('supervisor', 'april')).not.toStrictEqual(drawn);
    const places = (await whole()).entries.map(placeOf);
    expect(drawn).toStrictEqual(places.filter((place) => drawn.includes(place)));
  });

  it('is counted by day, without what is not the asker’s', async () => {
    const countOf = async (who: keyof typeof people, complaintId?: string): Promise<number> => {
      const asked = complaintId === undefined ? {} : { complaintId };
      const answer = await auditCountsFor({ ...office.ports, zone: 'Asia/Shanghai' }, people[who], asked);
      if (answer.outcome !== 'found') throw new Error(answer.outcome);
      return answer.days.reduce((sum, { events }) => sum + events, 0);
    };
    expect(await countOf('supervisor')).toBe((await whole()).entries.length);
    expect(await countOf('auditor')).toBe((await whole({}, 'auditor')).entries.length);
    expect(await countOf('auditor')).toBeLessThan(await countOf('supervisor'));
    const [shown, , hidden] = office.complaintIds;
    expect(await countOf('auditor', shown)).toBe((await whole({ complaintId: shown ?? '' }, 'auditor')).entries.length);
    expect(await countOf('auditor', hidden)).toBe(0);
    expect(await countOf('supervisor', hidden)).toBeGreaterThan(0);
  });
});

describe('the difference of two past states', () => {
  it('names for each field the event that set it, and the events in between', async () => {
    const signed = await entryOf('AssignmentSigned');
    const corrected = await entryOf('RecordCorrected');
    const answer = await diffCase(office.ports, people.supervisor, disputed, {
      from: { revision: BigInt(signed.revision) },
      to: {},
    });
    if (answer.outcome !== 'found') throw new Error(answer.outcome);
    expect(answer.changes).toContainEqual({
      pointer: '/channel',
      before: 'phone',
      after: 'letter',
      setBy: corrected.revision,
    });
    const between = (await trail({ afterRevision: BigInt(signed.revision) })).entries;
    expect(answer.events.map(placeOf)).toStrictEqual(between.map(placeOf));
    const revisions = new Set(between.map(({ revision }) => revision));
    expect(answer.changes.filter(({ setBy }) => setBy === null || !revisions.has(setBy))).toStrictEqual([]);
  });

  it('on the other axis is of what was entered late', async () => {
    const late = await entryOf('CommunicationLogged');
    const at = '2026-03-02T01:03:00.000Z';
    const answer = await diffCase(office.ports, people.supervisor, disputed, { from: { at, knownAt: at }, to: { at } });
    if (answer.outcome !== 'found') throw new Error(answer.outcome);
    expect(answer.events.map(placeOf)).toContain(placeOf(late));
    expect(answer.changes.some(({ setBy }) => setBy === late.revision)).toBe(true);
  });
});
