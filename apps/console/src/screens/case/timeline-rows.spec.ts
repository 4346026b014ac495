import type { CaseEvent } from '../../history/case.query';
import { countsByKind, timelineRows, toggledIn, type TimelineRow } from './timeline-rows';

const event = (revision: string, kind: CaseEvent['kind'], happened: string, recorded = happened): CaseEvent => ({
  stream: 'complaint-1',
  revision,
  id: `event-${revision}`,
  type: kind === 'deadline' ? 'DeadlineSet' : 'NoteAdded',
  kind,
  occurredAt: happened,
  precision: 'exact',
  recordedAt: recorded,
  origin: 'live',
  badges: [],
});

const monday = '2026-03-02T01:00:00.000Z';
const tuesday = '2026-03-03T01:00:00.000Z';
const wednesday = '2026-03-04T01:00:00.000Z';
const events = [
  event('0', 'decision', monday),
  event('1', 'deadline', monday),
  event('2', 'deadline', monday),
  event('3', 'deadline', wednesday),
  event('4', 'note', tuesday, wednesday),
];
const dayOf = (instant: string): string => instant.slice(0, 10);
const told = (row: TimelineRow): string =>
  row.kind === 'day' ? row.day : [row.event, ...row.folded].map(({ revision }) => `#${revision}`).join('+');
const rows = (choice: Partial<Parameters<typeof timelineRows>[1]> = {}): readonly string[] =>
  timelineRows(events, { order: 'happened', kinds: new Set(), found: undefined, ...choice }, dayOf).map(told);

describe('the rows of a timeline', () => {
  it('go by day of happening, deadlines under the act that set them, a breach by itself', () => {
    expect(rows()).toStrictEqual(['2026-03-02', '#0+#1+#2', '2026-03-03', '#4', '2026-03-04', '#3']);
  });

  it('go by day of recording where that is asked for', () => {
    expect(rows({ order: 'recorded' })).toStrictEqual(['2026-03-02', '#0+#1+#2', '2026-03-04', '#3', '#4']);
  });

  it('fold nothing away of what is chosen', () => {
    expect(rows({ kinds: new Set(['deadline']) })).toStrictEqual(['2026-03-02', '#1', '#2', '2026-03-04', '#3']);
    expect(rows({ found: new Set(['1', '4']) })).toStrictEqual(['2026-03-02', '#1', '2026-03-03', '#4']);
    expect(rows({ kinds: new Set(['note']), found: new Set(['1']) })).toStrictEqual([]);
  });

  it('are counted by sort', () => {
    expect([...countsByKind(events)]).toStrictEqual([
      ['decision', 1],
      ['deadline', 3],
      ['note', 1],
    ]);
  });

  it('are chosen and left again', () => {
    const once = toggledIn(new Set(['a']), 'b');
    expect([[...once], [...toggledIn(once, 'a')]]).toStrictEqual([['a', 'b'], ['b']]);
  });
});
