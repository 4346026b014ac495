import { lastEventOf, pointAtStop, stopAtOrBefore, stopOfPoint, stopsOf } from './point-stops';

const event = (revision: string, occurredDay: number, recordedDay = occurredDay) => ({
  revision,
  occurredAt: `2026-03-0${occurredDay}T00:00:00.000Z`,
  recordedAt: `2026-03-0${recordedDay}T00:00:00.000Z`,
});
/** The last one was entered late: it happened before the others but the first. */
const events = [event('0', 1), event('1', 3), event('2', 3), event('3', 5), event('4', 2, 6)];
const stops = stopsOf(events);
const instants = events.map(({ occurredAt }) => occurredAt);

describe('stops of the slider', () => {
  it('are the distinct instants in the order of happening', () => {
    expect(stops.map(({ at, revision, events: count }) => [at.slice(8, 10), revision, count])).toStrictEqual([
      ['01', '0', 1],
      ['02', '4', 1],
      ['03', '2', 2],
      ['05', '3', 1],
    ]);
  });

  it('are found at or before an instant', () => {
    expect(['2026-02-01T00:00:00.000Z', ...instants].map((at) => stopAtOrBefore(stops, at))).toStrictEqual([
      -1, 0, 2, 2, 3, 1,
    ]);
  });

  it('hold the handle of a point', () => {
    expect(stopOfPoint(stops, events, { kind: 'now' })).toBe(3);
    expect(stopOfPoint(stops, events, { kind: 'revision', revision: '4' })).toBe(1);
    expect(stopOfPoint(stops, events, { kind: 'instant', at: '2026-03-04T00:00:00.000Z', known: undefined })).toBe(2);
  });

  it('keep known-at as it was chosen', () => {
    const stop = { at: '2026-03-03T00:00:00.000Z', revision: '2', events: 2 };
    expect(pointAtStop(stop, { kind: 'instant', at: stop.at, known: 'at' })).toMatchObject({ known: 'at' });
    expect(pointAtStop(stop, { kind: 'revision', revision: '1' })).toMatchObject({ known: undefined });
  });
});

describe('the last event of a point', () => {
  it.each([
    [{ kind: 'now' }, '4'],
    [{ kind: 'revision', revision: '1' }, '1'],
    [{ kind: 'instant', at: '2026-03-02T12:00:00.000Z', known: undefined }, '4'],
    [{ kind: 'instant', at: '2026-03-02T12:00:00.000Z', known: 'at' }, '0'],
    [{ kind: 'instant', at: '2026-02-01T00:00:00.000Z', known: undefined }, undefined],
  ] as const)('%j', (point, revision) => {
    expect(lastEventOf(events, point)?.revision).toBe(revision);
  });
});
