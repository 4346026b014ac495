import type { CaseView, Deadline } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { dueAt } from './due-at';

type Entry = Readonly<{ happened: Deadline['history'][number]['happened']; at: Instant; dueAt: Instant }>;

const at = (day: number): Instant => `2026-03-${String(day).padStart(2, '0')}T00:00:00.000Z`;

const deadline = (kind: Deadline['kind'], ...history: readonly Entry[]): Deadline => ({
  deadlineId: `${kind}-1`,
  kind,
  status: 'running',
  dueAt: history.at(-1)?.dueAt ?? at(1),
  overdueFrom: null,
  startAt: at(1),
  amount: 1,
  unit: 'd',
  warnAt: [],
  pausedByInformationRequest: true,
  policy: 'hotline@1',
  marginMilliseconds: null,
  overdueByMilliseconds: null,
  cancelledBecause: null,
  history: history.map((entry, index) => ({ ...entry, countsAt: entry.at, revision: String(index) })),
});

type Clocks = Pick<CaseView, 'deadlines' | 'overdueFrom'>;

/** Acceptance is due on the tenth, stands still from the third to the fifth, and then is due on the twelfth; resolution is due on the eighth and missed. */
const view: Clocks = {
  overdueFrom: at(8),
  deadlines: [
    deadline(
      'acceptance',
      { happened: 'set', at: at(1), dueAt: at(10) },
      { happened: 'paused', at: at(3), dueAt: at(10) },
      { happened: 'resumed', at: at(5), dueAt: at(12) },
      { happened: 'met', at: at(11), dueAt: at(12) },
    ),
    deadline(
      'resolve',
      { happened: 'set', at: at(6), dueAt: at(8) },
      { happened: 'breached', at: at(9), dueAt: at(8) },
    ),
  ],
};

describe('what a list says of deadlines at an instant', () => {
  it.each<[what: string, day: number, said: object]>([
    [
      'what is due',
      2,
      { kind: 'running', deadline: { kind: 'acceptance' }, dueAt: at(10), leftMilliseconds: 8 * 86_400_000 },
    ],
    ['that the clock stands still', 4, { kind: 'paused' }],
    ['when it is due after the pause', 5, { kind: 'running', dueAt: at(12) }],
    ['what is due first', 7, { kind: 'running', deadline: { kind: 'resolve' }, dueAt: at(8) }],
    ['by how much it is over', 8, { kind: 'running', deadline: { kind: 'resolve' }, leftMilliseconds: 0 }],
    ['what is due once the other is settled', 10, { kind: 'running', deadline: { kind: 'acceptance' } }],
    ['that it was late, once nothing is due any more', 12, { kind: 'wasLate' }],
  ])('%s', (_what, day, said) => {
    expect(dueAt(view, at(day))).toMatchObject(said);
  });

  it('nothing where nothing was ever due, or nothing yet', () => {
    expect(dueAt({ deadlines: [], overdueFrom: null }, at(5))).toStrictEqual({ kind: 'none' });
    expect(dueAt({ ...view, overdueFrom: null }, '2026-02-01T00:00:00.000Z')).toStrictEqual({ kind: 'none' });
  });
});
