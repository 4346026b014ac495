import type { CaseView, Moment, RecordedComplaint } from '@redress/complaints/read-models';
import { millisecondsOf, type Instant } from '@redress/kernel';
import { cellsOf } from '../../terminal/display-width';
import { quiet, spansOf, type Inline } from '../../terminal/span';
import { tableRows, type Column } from '../../terminal/table';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { viewRows } from '../fields/field-rows';
import { fieldsOfSection, type SectionName } from './case-sections';
import { deadlineLines } from './deadline-lines';
import { timelineLines } from './timeline-lines';

/** A state of a case with what it takes to say it. `at`: the instant that what was due is judged at. */
export type ShownState = Readonly<{
  view: CaseView;
  at: Instant;
  events: readonly RecordedComplaint[];
  tell: CaseTelling;
  texts: Texts;
  width: number;
}>;

type Row = Readonly<{ label: string; value: Inline }>;

const withSince = (rows: readonly Row[], { view, tell, texts }: ShownState): readonly Row[] => {
  const since = view.statuses.at(-1)?.moment;
  // What is undated had happened by then at the latest: nobody knows since when.
  const say = (moment: Moment): string =>
    moment.precision === 'notAfter' ? tell.moment(moment) : texts.asOf.since(tell.moment(moment));
  return rows.map((row, index) =>
    index === 0 && since !== undefined ? { ...row, value: [...spansOf(row.value), quiet(`  ${say(since)}`)] } : row,
  );
};

const sayWindow = (until: Instant, { at, tell, texts }: ShownState): string => {
  const left = millisecondsOf(until) - millisecondsOf(at);
  const say = left >= 0 ? texts.asOf.windowOpen : texts.asOf.windowPast;
  return say(tell.instant(until), tell.span(left));
};

/** Until when the case can be taken up again, and how long that is from the instant asked for. */
const windowRows = (shown: ShownState): readonly Row[] => {
  const { view, tell } = shown;
  const open = Object.entries(view.windows).flatMap(([name, until]) => (until === null ? [] : [{ name, until }]));
  return open.flatMap(({ name, until }) =>
    viewRows(
      { ...view, windows: { reopenUntil: null, disputeUntil: null, reviewUntil: null, [name]: until } },
      ['windows'],
      tell,
    ).map(({ label }) => ({ label, value: sayWindow(until, shown) })),
  );
};

/** The fields of a section under their labels. */
export const rowsOfSection = (section: SectionName, shown: ShownState): readonly Row[] => {
  switch (section) {
    case 'deadlines':
    case 'timeline':
      return [];
    case 'windows':
      return windowRows(shown);
    case 'standing':
      return withSince(viewRows(shown.view, fieldsOfSection(section), shown.tell), shown);
    case 'people':
    case 'matter':
    case 'acceptance':
    case 'handling':
    case 'escalations':
    case 'answer':
    case 'record':
      return viewRows(shown.view, fieldsOfSection(section), shown.tell);
  }
};

const columns: readonly Column[] = [
  { title: '', fit: 'wrap' },
  { title: '', fit: 'wrap' },
];

/** What stands in a section; nothing where there is nothing to say. */
export const sectionLines = (section: SectionName, shown: ShownState, labelCells: number): readonly Inline[] => {
  const { view, at, events, tell, texts, width } = shown;
  if (section === 'deadlines') return view.deadlines.length === 0 ? [] : deadlineLines(view, at, tell, texts, width);
  if (section === 'timeline') return timelineLines(view, events, tell, texts, width);
  const rows = rowsOfSection(section, shown);
  const padded = (label: string): Inline => quiet(label + ' '.repeat(Math.max(0, labelCells - cellsOf(label))));
  return tableRows(
    columns,
    rows.map(({ label, value }) => [padded(label), value]),
    width,
  );
};
