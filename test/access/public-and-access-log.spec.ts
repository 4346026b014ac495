import {
  accessLogFor,
  printCase,
  filePublicly,
  handleCommand,
  revealFields,
  trackComplaint,
  trackingWords,
  type AccessLogRequest,
  type PublicRequest,
} from '@redress/complaints/application';
import { createCaseProjector } from '@redress/composition';
import { complaintStreamOf } from '@redress/complaints/domain';
import { caseById, trackingStages } from '@redress/complaints/read-models';
import { clear } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { openBusyOffice, people, type BusyOffice, type CasePlan, type PersonName } from './busy-office';

const closed: CasePlan = {
  filedBy: 'operator 1',
  anonymity: 'named',
  about: undefined,
  sensitivity: 'normal',
  unit: 'lamps',
  handler: 'office:h-1',
  end: 'closed',
};

let office: BusyOffice;
beforeEach(async () => {
  office = await openBusyOffice([closed]);
});
afterEach(() => office.close());

const publicRequest = (more: Partial<PublicRequest> = {}): PublicRequest => ({
  filing: { matterKind: 'complaint', narrative: clear('The drain is blocked'), respondentOrganisation: 'Water' },
  idempotencyKey: '0b0f3c5e-7d1f-4d0a-9b64-0f6b8f3c2a11',
  method: 'POST',
  path: '/v1/public/complaints',
  body: { narrative: 'The drain is blocked' },
  bodyBytes: Buffer.from('{"narrative":"The drain is blocked"}'),
  ...more,
});

const fileIt = async (more: Partial<PublicRequest> = {}) => {
  const answer = await filePublicly(office.ports, publicRequest(more));
  if (answer.outcome !== 'accepted' && answer.outcome !== 'repeated') throw new Error(`Not filed: ${answer.outcome}`);
  return answer;
};

const rebuild = () => createCaseProjector(office.ports).rebuild();

describe('a complaint that anybody files', () => {
  it('is nobody’s: it names no person, no account and no receiver', async () => {
    const { complaintId } = await fileIt();
    await rebuild();
    const stored = await office.ports.eventStore.readStream(complaintStreamOf(complaintId));
    const metadata = stored.map((event) => Buffer.from(event.metadata).toString());
    expect(metadata.every((text) => text.includes('"actorId":"case"') && text.includes('"actorRole":"public"'))).toBe(
      true,
    );
    expect(Buffer.from(stored[0]?.data ?? []).toString()).not.toMatch(/complainant|firstReceiver|account/);
  });

  it('is filed once for one key and one body, and again for another body', async () => {
    const first = await fileIt();
    expect(await fileIt()).toEqual({ ...first, outcome: 'repeated' });
    const other = await fileIt({ body: 'other', bodyBytes: Buffer.from('"other"') });
    expect(other.outcome).toBe('accepted');
    expect(other.complaintId).not.toBe(first.complaintId);
  });

  it('needs a key that nobody else draws', async () => {
    for (const idempotencyKey of ['1', '', 'not-a-uuid'])
      expect(await filePublicly(office.ports, publicRequest({ idempotencyKey }))).toEqual({ outcome: 'keyMalformed' });
  });
});

describe('tracking a complaint', () => {
  it('tells whoever has number and code, however he spells them, where it stands in plain words', async () => {
    const { complaintNo, trackingCode } = await fileIt();
    await rebuild();
    const answer = await trackComplaint(office.ports, {
      complaintNo: ` ${complaintNo.toLowerCase()}`,
      trackingCode: `${trackingCode.slice(0, 5)}-${trackingCode.slice(5).toLowerCase()}`,
    });
    expect(answer).toMatchObject({
      outcome: 'found',
      tracking: { complaintNo, stage: 'received', waitingFor: 'office', finding: null, rights: [] },
    });
    if (answer.outcome !== 'found') throw new Error('Not found');
    expect(answer.tracking.nextDate).not.toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(/drain|Water/);
    expect(Object.keys(trackingWords)).toEqual([...trackingStages]);
  });

  it('of a closed case tells the finding and what can still be done, until it no longer can', async () => {
    const [complaintId = ''] = office.complaintIds;
    const { readStore, keyRing } = office.ports;
    const view = await caseById(readStore, complaintId);
    const asked = {
      complaintNo: view?.complaintNo ?? '',
      trackingCode: deriveIdentities(keyRing.mac).trackingCodeOf(complaintId, 0),
    };
    const track = (now: string) =>
      trackComplaint({ ...office.ports, clock: { now: () => `${now}T00:00:00.000Z` } }, asked);
    expect(await track('2026-03-10')).toMatchObject({
      tracking: {
        stage: 'answered',
        waitingFor: 'nobody',
        nextDate: null,
        finding: 'upheld',
        outcome: 'remedied',
        rights: [{ what: 'reopen' }, { what: 'dispute' }],
      },
    });
    expect(await track('2026-05-10')).toMatchObject({ tracking: { rights: [] } });
  });

  it('gives one answer to a wrong number and to a wrong code, and records both alike', async () => {
    const { complaintNo, trackingCode } = await fileIt();
    const other = await fileIt({ body: 'other', bodyBytes: Buffer.from('"other"') });
    await rebuild();
    const wrong = [
      { complaintNo, trackingCode: other.trackingCode },
      { complaintNo, trackingCode: '' },
      { complaintNo: '20260302-0000000000', trackingCode },
      { complaintNo: 'nonsense', trackingCode },
      { complaintNo: '', trackingCode: '' },
    ];
    for (const asked of wrong) expect(await trackComplaint(office.ports, asked)).toEqual({ outcome: 'unknown' });
    const page = await accessLogFor(office.ports, people['privacy officer'], { limit: 100 });
    if (page.outcome !== 'found') throw new Error('Refused');
    expect(page.entries.map(({ who, role, what, refused }) => [who.id, role, what, refused])).toEqual(
      wrong.map(() => ['case', 'public', 'refusal', { attempted: 'tracking', code: 'NotVisible' }]),
    );
  });
});

describe('the access log', () => {
  const contact = '/complainant/contact';
  const reveal = (who: PersonName, purpose: string) =>
    revealFields(office.ports, people[who], office.complaintIds[0] ?? '', { fields: [contact], purpose });
  const read = async (request: Partial<AccessLogRequest> = {}, who: PersonName = 'auditor') => {
    const page = await accessLogFor(office.ports, people[who], { limit: 100, ...request });
    if (page.outcome !== 'found') throw new Error(`Refused: ${page.outcome}`);
    return page;
  };

  it('tells an auditor who opened what and why, and who was refused', async () => {
    const revealed = await reveal('supervisor', 'To apologise');
    await reveal('handler 2 of lamps', 'Curiosity');
    const { entries, next } = await read();
    expect(next).toBeUndefined();
    expect(entries.map(({ who, role, what, fields, purpose }) => [who.id, role, what, fields, purpose])).toEqual([
      ['office:su-1', 'supervisor', 'reveal', [contact], 'To apologise'],
      ['office:h-2', 'handler', 'refusal', [contact], 'Curiosity'],
    ]);
    expect(entries.map(({ complaintId }) => complaintId)).toEqual(Array(2).fill(office.complaintIds[0]));
    // What is sealed in the log is opened or left out; no box leaves it.
    expect(
      JSON.stringify(entries, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/sealed|"ct"|"iv"/);
    expect(revealed).toMatchObject({ accessId: entries[0]?.accessId });
  });

  it('tells a page that was taken away on paper, and who may not take it', async () => {
    const [complaintId = ''] = office.complaintIds;
    const printed = await printCase(office.ports, people.supervisor, complaintId, { revision: 1n });
    expect((await printCase(office.ports, people['handler of roads'], complaintId, {})).outcome).toBe('unknown');
    expect((await printCase(office.ports, people.analyst, complaintId, { revision: 0n })).outcome).not.toBe('recorded');
    const { entries } = await read({ what: 'print' });
    expect(entries).toMatchObject([
      { who: { id: 'office:su-1' }, complaintId, what: 'print', purpose: null, count: 1 },
    ]);
    expect(printed).toEqual({ outcome: 'recorded', accessId: entries[0]?.accessId });
  });

  it('is asked by case, by actor, by kind and by time, a page at a time', async () => {
    const { ports, complaintIds } = office;
    for (let n = 0; n < 3; n += 1) await reveal('supervisor', `Call ${n}`);
    await reveal('specialist', 'Call 3');
    expect((await read({ complaintId: complaintIds[0] ?? '' }, 'supervisor')).entries).toHaveLength(4);
    expect((await read({ actorId: 'office:sp-1' })).entries).toHaveLength(1);
    expect((await read({ what: 'refusal' })).entries).toHaveLength(0);
    const day = { from: '2026-03-02T00:00:00.000Z', to: '2026-03-02T23:59:59.999Z' } as const;
    expect((await read(day)).entries).toHaveLength(4);
    expect((await read({ from: '2026-03-03T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' })).entries).toHaveLength(0);
    const first = await read({ limit: 3 });
    expect(first.entries.map(({ purpose }) => purpose)).toEqual(['Call 0', 'Call 1', 'Call 2']);
    if (first.next === undefined) throw new Error('There is more');
    expect((await read({ limit: 3, after: first.next })).entries.map(({ purpose }) => purpose)).toEqual(['Call 3']);
    await expect(accessLogFor(ports, people.auditor, { limit: 0 })).rejects.toThrow(RangeError);
  });

  it('tells whether who opened a text did anything in the case afterwards, and lists who did not', async () => {
    const [complaintId = ''] = office.complaintIds;
    await reveal('supervisor', 'To apologise');
    await reveal('specialist', 'To look');
    const number = (await caseById(office.ports.readStore, complaintId))?.complaintNo;
    expect((await read()).entries.map(({ complaintNo, acted }) => [complaintNo, acted])).toEqual(
      Array(2).fill([number, false]),
    );
    office.wait(60_000);
    const answer = await handleCommand(office.ports, people.supervisor, {
      complaintId,
      command: { type: 'AddNote', data: { text: clear('Apologised') } },
      idempotencyKey: 'note',
      method: 'POST',
      path: '/AddNote',
      body: null,
    });
    expect(answer.outcome).toBe('accepted');
    await rebuild();
    expect((await read()).entries.map(({ acted }) => acted)).toEqual([true, false]);
    const idle = await read({ idle: true });
    expect(idle.entries.map(({ who }) => who.id)).toEqual(['office:sp-1']);
  });

  it('is read by those who may, and of a case by those who may know it', async () => {
    const [complaintId = ''] = office.complaintIds;
    for (const who of ['supervisor', 'specialist', 'config admin', 'citizen 1'] as const)
      expect((await accessLogFor(office.ports, people[who], { limit: 10 })).outcome).toBe('forbidden');
    expect((await accessLogFor(office.ports, people.specialist, { complaintId, limit: 10 })).outcome).toBe('forbidden');
    expect((await accessLogFor(office.ports, people['handler of roads'], { complaintId, limit: 10 })).outcome).toBe(
      'unknown',
    );
  });
});
