import { addMilliseconds, millisecondsOf, type Instant } from '@redress/kernel';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { openAll } from '../../spec/sealed-text';
import { foldView } from '../past-state/reconstruct';
import type { Deadline, DeadlineEntry } from './case-view.document';
import { deadlineLane, type DeadlineLane } from './deadline-lanes';

const at = (day: number, hour = 0): Instant =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const day = 86_400_000;

type Entry = Omit<DeadlineEntry, 'at' | 'revision'>;

/** Set on the first, for nine days, with a warning on the eighth. */
const deadline = (status: Deadline['status'], history: readonly Entry[], more: Partial<Deadline> = {}): Deadline => ({
  deadlineId: 'resolve-1',
  kind: 'resolve',
  status,
  dueAt: history.at(-1)?.dueAt ?? at(10),
  overdueFrom: null,
  startAt: at(1),
  amount: 9,
  unit: 'd',
  warnAt: [at(8)],
  pausedByInformationRequest: true,
  policy: 'hotline@2',
  marginMilliseconds: null,
  overdueByMilliseconds: null,
  cancelledBecause: null,
  history: history.map((entry, index) => ({ ...entry, at: entry.countsAt, revision: String(index * 10) })),
  ...more,
});

const set: Entry = { happened: 'set', countsAt: at(1), dueAt: at(10) };
const paused: Entry = { happened: 'paused', countsAt: at(3), dueAt: at(10) };
const resumed: Entry = { happened: 'resumed', countsAt: at(5), dueAt: at(12) };

const running = (from: Instant, to: Instant | null, events: readonly string[]) => ({
  from,
  to,
  state: 'running',
  events,
});

describe('a deadline as a lane', () => {
  it('names its policy, the clause of it, and that it counts by no calendar', () => {
    expect(deadlineLane(deadline('running', [set]), at(2))).toStrictEqual({
      id: 'resolve-1',
      kind: 'resolve',
      amount: 9,
      unit: 'd',
      calendar: null,
      policy: 'hotline@2',
      clause: 'deadline-resolve',
      startedAt: at(1),
      dueAt: at(10),
      movedFrom: [],
      warnAt: [at(8)],
      segments: [running(at(1), null, ['0'])],
      result: 'running',
      margin: 8 * day,
      settledAt: null,
      cancelledBecause: null,
    });
  });

  it.each<readonly [string, Deadline, Instant, Partial<DeadlineLane>]>([
    ['before its warning', deadline('running', [set]), at(7, 23), { result: 'running', margin: 2 * day + day / 24 }],
    ['at its warning', deadline('running', [set]), at(8), { result: 'warning', margin: 2 * day }],
    ['at its due time', deadline('running', [set]), at(10), { result: 'warning', margin: 0 }],
    [
      'while it stands still, after its due time',
      deadline('paused', [set, paused]),
      at(20),
      { result: 'paused', margin: 7 * day, settledAt: null },
    ],
    [
      'met',
      deadline('met', [set, { happened: 'met', countsAt: at(9), dueAt: at(10) }], { marginMilliseconds: day }),
      at(20),
      { result: 'met', margin: day, settledAt: at(9) },
    ],
    [
      'breached',
      deadline('breached', [set, { happened: 'breached', countsAt: at(11), dueAt: at(10) }], {
        overdueByMilliseconds: day,
      }),
      at(20),
      { result: 'breached', margin: -day, settledAt: at(11) },
    ],
    [
      'cancelled',
      deadline('cancelled', [set, { happened: 'cancelled', countsAt: at(4), dueAt: at(10) }], {
        cancelledBecause: 'ended',
      }),
      at(20),
      { result: 'cancelled', margin: null, settledAt: at(4), cancelledBecause: 'ended' },
    ],
  ])('says how it stands: %s', (_when, stored, asOf, lane) => {
    expect(deadlineLane(stored, asOf)).toMatchObject(lane);
  });

  it('runs on as overdue from its due time, until somebody acts', () => {
    const overdue = deadlineLane(deadline('running', [set]), addMilliseconds(at(10), 1));
    expect(overdue).toMatchObject({ result: 'overdue', margin: -1 });
    expect(overdue.segments).toStrictEqual([
      running(at(1), at(10), ['0']),
      { from: at(10), to: null, state: 'overdue', events: [] },
    ]);
    const breach: Entry = { happened: 'breached', countsAt: at(11), dueAt: at(10) };
    expect(deadlineLane(deadline('breached', [set, breach]), at(20)).segments).toStrictEqual([
      running(at(1), at(10), ['0']),
      { from: at(10), to: at(11), state: 'overdue', events: ['10'] },
    ]);
  });

  it('stands still and runs again, due later, with the due time that it had', () => {
    const met: Entry = { happened: 'met', countsAt: at(11), dueAt: at(12) };
    expect(deadlineLane(deadline('met', [set, paused, resumed, met]), at(20))).toMatchObject({
      dueAt: at(12),
      movedFrom: [at(10)],
      segments: [
        running(at(1), at(3), ['0', '10']),
        { from: at(3), to: at(5), state: 'paused', events: ['10', '20'] },
        running(at(5), at(11), ['20', '30']),
      ],
    });
  });

  it('that was over before it stood still is over by the due time of then', () => {
    const late: Entry = { happened: 'paused', countsAt: at(11), dueAt: at(10) };
    const again: Entry = { happened: 'resumed', countsAt: at(15), dueAt: at(14) };
    expect(deadlineLane(deadline('running', [set, late, again]), at(16)).segments).toStrictEqual([
      running(at(1), at(10), ['0']),
      { from: at(10), to: at(11), state: 'overdue', events: ['10'] },
      { from: at(11), to: at(15), state: 'paused', events: ['10', '20'] },
      { from: at(15), to: null, state: 'overdue', events: ['20'] },
    ]);
  });

  it('is whole, whatever a case goes through: no gap, no overlap, and stood still for as long as it was moved', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40, size: 'max' }), fc.nat(4_000), (numbers, hours) => {
        const view = foldView(decidedHistory(numbers).events, openAll);
        for (const stored of view?.deadlines ?? []) {
          const asOf = addMilliseconds(view?.changedAt ?? stored.startAt, hours * 3_600_000);
          const { segments, startedAt, settledAt, dueAt, movedFrom } = deadlineLane(stored, asOf);
          expect(segments[0]?.from).toBe(startedAt);
          expect(segments.slice(1).map(({ from }) => from)).toStrictEqual(segments.slice(0, -1).map(({ to }) => to));
          expect(segments.at(-1)?.to === null).toBe(settledAt === null);
          // What was cancelled while it stood still was moved by that no more.
          const stoodFor = segments.slice(0, -1).reduce((sum, { state, from, to }) => {
            const milliseconds = millisecondsOf(to ?? from) - millisecondsOf(from);
            return state === 'paused' ? sum + milliseconds : sum;
          }, 0);
          expect(stoodFor).toBe(millisecondsOf(dueAt) - millisecondsOf(movedFrom[0] ?? dueAt));
        }
      }),
      { numRuns: 60 },
    );
  });
});
