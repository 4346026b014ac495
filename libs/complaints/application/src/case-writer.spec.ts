import { complaintStreamOf } from '@redress/complaints/domain';
import { OutcomeUnknownError, type EventStore } from '@redress/kernel';
import { withFaults } from '@redress/testing';
import { readHistory } from './history';
import { unknownOutcomeRepeatsMax } from './append-events';
import { commandId, complaintId, fileIt, note, openOffice, submissionOf } from './office.spec-kit';

const typesIn = async (store: EventStore): Promise<readonly string[]> =>
  (await store.readStream(complaintStreamOf(complaintId))).map(({ type }) => type);

describe('submitting a command', () => {
  it('writes what was decided, sealed and chained, and answers with its place', async () => {
    const { writer, store } = await openOffice();
    const [outcome] = await writer.submit(fileIt);
    expect(outcome).toMatchObject({
      outcome: 'accepted',
      events: [
        { type: 'ComplaintFiled', revision: 0n },
        { type: 'DeadlineSet', revision: 1n },
        { type: 'DeadlineSet', revision: 2n },
      ],
    });
    const stored = await store.readStream(complaintStreamOf(complaintId));
    expect(outcome).toHaveProperty('position', stored.at(-1)?.position);
    const bytes = Buffer.concat(stored.flatMap(({ data, metadata }) => [data, metadata])).toString();
    expect(bytes).not.toMatch(/Bell Lane|Wen Ping|555-0100|Light"/);
  });

  it('opens again to what was said, from the log alone', async () => {
    const { writer, ports } = await openOffice();
    await writer.submit(fileIt);
    const history = await readHistory(ports, complaintId);
    const filed = history?.events[0]?.event;
    if (filed?.type !== 'ComplaintFiled' || filed.data.narrative === undefined) throw new Error('Nothing was filed');
    expect(history?.open(filed.data.narrative)).toBe('The lamp in Bell Lane has been dark for weeks');
  });

  it('gives the first answer again for a repeated command, from the cache and from the log', async () => {
    const { writer, another, store } = await openOffice();
    const [first] = await writer.submit(fileIt);
    const [cached] = await writer.submit(fileIt);
    const [read] = await another().submit(fileIt);
    expect(cached).toEqual({ ...first, outcome: 'repeated' });
    expect(read).toEqual({ ...first, outcome: 'repeated' });
    expect(await typesIn(store)).toHaveLength(3);
  });

  it('refuses by the rules of the case, naming the pack, and writes nothing', async () => {
    const { writer, store } = await openOffice();
    const [outcome] = await writer.submit(submissionOf([{ command: note('Too early'), commandId: commandId(2) }]));
    expect(outcome).toMatchObject({
      outcome: 'refused',
      refusal: { rejection: { code: 'ComplaintNotFiled' }, policy: 'hotline@2' },
    });
    expect(await typesIn(store)).toEqual([]);
    expect((await store.readAll({ prefix: 'policy-' })).events).toEqual([]);
  });

  it('publishes the pack once, before the first decision by it', async () => {
    const { writer, another, store } = await openOffice();
    await writer.submit(fileIt);
    await writer.submit(submissionOf([{ command: note('One'), commandId: commandId(2) }]));
    await another().submit(submissionOf([{ command: note('Two'), commandId: commandId(3) }]));
    const { events } = await store.readAll();
    expect(events.map(({ stream }) => stream).filter((stream) => stream.startsWith('policy-'))).toEqual([
      'policy-hotline',
    ]);
    expect(events.findIndex(({ stream }) => stream === 'policy-hotline')).toBe(1);
  });

  it('decides each step on what the ones before it left, in one append', async () => {
    const { writer, store } = await openOffice();
    const outcomes = await writer.submit(
      submissionOf([
        ...fileIt.steps,
        { command: note('Seen'), commandId: commandId(2) },
        { command: { type: 'SignOff', data: { handlerId: 'h-1' } }, commandId: commandId(3) },
        { command: note('Seen again'), commandId: commandId(4) },
      ]),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'refused', 'accepted']);
    expect(await typesIn(store)).toEqual(['ComplaintFiled', 'DeadlineSet', 'DeadlineSet', 'NoteAdded', 'NoteAdded']);
  });

  it('refuses under If-Match where the case has moved on, but still answers a command that is in', async () => {
    const { writer } = await openOffice();
    await writer.submit(fileIt);
    const late = submissionOf([{ command: note('On what I saw'), commandId: commandId(2) }], { expectedRevision: 1n });
    expect(await writer.submit(late)).toMatchObject([
      { outcome: 'refused', refusal: { rejection: { code: 'StaleRevision', expected: '1', actual: '2' } } },
    ]);
    expect(await writer.submit({ ...late, expectedRevision: 2n })).toMatchObject([{ outcome: 'accepted' }]);
    expect(await writer.submit({ ...late, expectedRevision: 2n })).toMatchObject([{ outcome: 'repeated' }]);
  });

  it('records no earlier than the case, and refuses where the clock is further behind than five seconds', async () => {
    const { writer, clock, ports } = await openOffice();
    await writer.submit(fileIt);
    clock.advance(-5_000);
    expect(await writer.submit(submissionOf([{ command: note('In time'), commandId: commandId(2) }]))).toMatchObject([
      { outcome: 'accepted' },
    ]);
    clock.advance(-1);
    expect(await writer.submit(submissionOf([{ command: note('Behind'), commandId: commandId(3) }]))).toMatchObject([
      { outcome: 'refused', refusal: { rejection: { code: 'ClockBehind' } } },
    ]);
    const history = await readHistory(ports, complaintId);
    expect(history?.events.map(({ recordedAt }) => recordedAt)).toEqual(Array(4).fill('2026-03-02T01:00:00.000Z'));
  });

  it('marks a command with a time of its own as late, one without as live', async () => {
    const { writer, clock, ports } = await openOffice();
    await writer.submit(fileIt);
    clock.advance(60_000);
    await writer.submit(
      submissionOf([{ command: note('Earlier'), commandId: commandId(2), occurredAt: '2026-03-02T01:00:30.000Z' }]),
    );
    const last = (await readHistory(ports, complaintId))?.events.at(-1);
    expect(last).toMatchObject({
      origin: 'late',
      occurredAt: '2026-03-02T01:00:30.000Z',
      recordedAt: '2026-03-02T01:01:00.000Z',
    });
  });
});

describe('when the store misbehaves', () => {
  it.each(['lostAcknowledgement', 'lostRequest'] as const)(
    'sends the identical bytes again after a %s',
    async (fault) => {
      const { another, store } = await openOffice();
      const writer = another(withFaults(store, { append: ['none', fault, fault] }));
      expect(await writer.submit(fileIt)).toMatchObject([{ outcome: 'accepted' }]);
      expect(await typesIn(store)).toHaveLength(3);
    },
  );

  it('says that it does not know when it does not, and resolves when asked again', async () => {
    const { another, store } = await openOffice();
    const lost = Array.from({ length: unknownOutcomeRepeatsMax + 1 }, () => 'lostAcknowledgement' as const);
    const writer = another(withFaults(store, { append: ['none', ...lost] }));
    await expect(writer.submit(fileIt)).rejects.toThrow(OutcomeUnknownError);
    expect(await writer.submit(fileIt)).toMatchObject([{ outcome: 'repeated' }]);
    expect(await typesIn(store)).toHaveLength(3);
  });

  it('decides again after a conflict', async () => {
    const { another, store } = await openOffice();
    const writer = another(withFaults(store, { append: ['none', 'conflict', 'conflict'] }));
    expect(await writer.submit(fileIt)).toMatchObject([{ outcome: 'accepted' }]);
  });

  it('lets no two writers accept the same command', async () => {
    const { another, store } = await openOffice();
    const writers = Array.from({ length: 16 }, (_, index) => another(store, 10 + index));
    const outcomes = await Promise.all(writers.map((writer) => writer.submit(fileIt)));
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1);
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'repeated')).toHaveLength(15);
    expect(await typesIn(store)).toHaveLength(3);
  });

  it('loses none of many commands that race on one case', async () => {
    const { writer, another, store } = await openOffice();
    await writer.submit(fileIt);
    const writers = [30, 31, 32, 33].map((series) => another(store, series));
    const races = Array.from({ length: 8 }, (_, round) =>
      writers.map((each, index) => {
        const n = round * writers.length + index;
        return each.submit(submissionOf([{ command: note(`Note ${n}`), commandId: commandId(100 + n) }]));
      }),
    );
    const outcomes = await Promise.all(races.flat());
    const accepted = outcomes.flat().filter((outcome) => outcome.outcome === 'accepted');
    const busy = outcomes.flat().filter((outcome) => outcome.outcome === 'refused');
    expect(accepted.length + busy.length).toBe(32);
    expect((await typesIn(store)).filter((type) => type === 'NoteAdded')).toHaveLength(accepted.length);
  });
});
