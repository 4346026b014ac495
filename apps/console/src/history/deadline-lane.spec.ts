import { instantsOfLanes, spentOf, stretchesOf, type DeadlineLane } from './deadline-lane';

const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const day = 86_400_000;

const lane: DeadlineLane = {
  id: 'resolve-1',
  kind: 'resolve',
  amount: 15,
  unit: 'd',
  calendar: null,
  policy: 'hotline@3',
  clause: 'deadline-resolve',
  startedAt: at(1),
  dueAt: at(18),
  movedFrom: [at(16)],
  warnAt: [],
  segments: [
    { from: at(1), to: at(5), state: 'running', events: ['9', '27'] },
    { from: at(5), to: at(7), state: 'paused', events: ['27', '31'] },
    { from: at(7), to: null, state: 'running', events: ['31'] },
  ],
  result: 'running',
  margin: 8 * day,
  settledAt: null,
  cancelledBecause: null,
};

describe('a deadline as a lane', () => {
  it('runs up to the instant that it was asked for, and what is left lies ahead', () => {
    expect(stretchesOf(lane, at(10)).map(({ from, to, look }) => [(to - from) / day, look])).toStrictEqual([
      [4, 'running'],
      [2, 'paused'],
      [3, 'running'],
      [8, 'ahead'],
    ]);
  });

  it('has nothing ahead once it is over or settled', () => {
    expect(stretchesOf(lane, at(20)).at(-1)).toStrictEqual({
      from: Date.parse(at(7)),
      to: Date.parse(at(20)),
      look: 'running',
    });
    const met: DeadlineLane = {
      ...lane,
      segments: [{ from: at(1), to: at(5), state: 'running', events: ['9', '27'] }],
      result: 'met',
      settledAt: at(5),
    };
    expect(stretchesOf(met, at(20)).map(({ look }) => look)).toStrictEqual(['running']);
  });

  it('says how long it ran and how long it stood still', () => {
    expect(spentOf(lane, at(10))).toStrictEqual({ running: 7 * day, paused: 2 * day });
  });

  it('gives the scale every instant once, those it was due at before too', () => {
    expect(instantsOfLanes([lane, lane], at(10))).toStrictEqual(
      [1, 5, 7, 10, 16, 18].map((one) => Date.parse(at(one))),
    );
  });
});
