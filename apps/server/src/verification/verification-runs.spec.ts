import { openLedger } from '@redress/complaints/application';
import { ledgerDigest } from '@redress/integrity';
import { StoreUnavailableError } from '@redress/kernel';
import { createMemoryEventStore, createMemoryKeyRing, sequenceIds, steppableClock } from '@redress/testing';
import { createVerificationRuns, millisecondsOfRun, type Expected, type VerificationRun } from './verification-runs';

const now = '2026-03-02T01:00:00.000Z';
const ledgerId = 'verified';

const openRuns = async (isAway = false) => {
  const eventStore = createMemoryEventStore();
  const readAll = () => Promise.reject(new StoreUnavailableError('Away'));
  const opening = { eventStore, keyRing: createMemoryKeyRing(), clock: steppableClock(now), ids: sequenceIds(1) };
  await openLedger(opening, { ledgerId, zone: 'Asia/Shanghai' });
  let failures = 0;
  const runs = createVerificationRuns({
    source: { eventStore: isAway ? { ...eventStore, readAll } : eventStore },
    ledgerId,
    clock: opening.clock,
    ids: sequenceIds(900),
    eventsInAll: () => Promise.resolve(1),
    onFailed: () => (failures += 1),
  });
  const begin = (expected: Expected, scope = 'ledger') => runs.begin({ scope, expected, by: 'office:au-1' });
  /** As it is once it has ended. */
  const ended = async (run: VerificationRun | undefined): Promise<VerificationRun> => {
    for (;;) {
      const found = runs.list().find(({ id }) => id === run?.id);
      if (found === undefined) throw new Error('No such run');
      if (found.state === 'done' || found.state === 'failed') return found;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { runs, begin, ended, failures: () => failures };
};

describe('a verification', () => {
  it('says whether the ledger holds, by which digest, and how much it looked through', async () => {
    const { begin, ended, runs } = await openRuns();
    const run = begin({ kind: 'nothing' });
    expect(run).toMatchObject({ state: 'waiting', events: 0, result: null, by: 'office:au-1' });
    const done = await ended(run);
    const heads = await runs.heads('office:au-1');
    expect(done).toMatchObject({
      state: 'done',
      events: 1,
      eventsInAll: 1,
      result: { verdict: 'holds', digest: ledgerDigest(heads), streams: 1, findings: [], findingsTotal: 0 },
    });
    // The heads of the run that was made, and no other run for them.
    expect(runs.list()).toHaveLength(1);
    expect([...heads.keys()]).toStrictEqual(['ledger-root']);
    expect(millisecondsOfRun(done, now)).toBe(0);
  });

  it('holds what was kept against the ledger: a digest, or heads', async () => {
    const { begin, ended, runs } = await openRuns();
    const heads = await runs.heads('office:au-1');
    const digest = ledgerDigest(heads);
    const other = new Map([['ledger-root', { revision: 7n, eh: 'e'.repeat(64) }]]);
    const verdicts = [];
    for (const expected of [
      { kind: 'digest', digest },
      { kind: 'digest', digest: 'd'.repeat(64) },
      { kind: 'heads', heads },
      { kind: 'heads', heads: other },
    ] as const) {
      const { result } = await ended(begin(expected));
      verdicts.push([result?.verdict, result?.findings[0]?.rule]);
    }
    expect(verdicts).toStrictEqual([
      ['holds', undefined],
      ['doesNotHold', 'ledger-digest'],
      ['holds', undefined],
      ['doesNotHold', 'stream-cut'],
    ]);
  });

  it('waits for the one before it, and no more than a few wait', async () => {
    const { begin, ended, runs } = await openRuns();
    const begun = Array.from({ length: 8 }, () => begin({ kind: 'nothing' }));
    expect(begun.filter((run) => run === undefined).length).toBeGreaterThan(0);
    const [first] = begun;
    const last = begun.findLast((run) => run !== undefined);
    await ended(last);
    expect((await ended(first)).state).toBe('done');
    expect(runs.list()[0]?.id).toBe(last?.id);
    expect(begin({ kind: 'nothing' })).toBeDefined();
  });

  it('that could not be finished says so, and the next one goes on', async () => {
    const { begin, ended, failures } = await openRuns(true);
    expect((await ended(begin({ kind: 'nothing' }))).state).toBe('failed');
    expect((await ended(begin({ kind: 'nothing' }))).state).toBe('failed');
    expect(failures()).toBe(2);
  });
});
