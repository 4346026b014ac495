import {
  diffViews,
  eventsAsOf,
  type CaseView,
  type FieldChange,
  type Reconstruction,
  type RecordedComplaint,
} from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { sentenceOf } from '@redress/complaints/messages';
import { heading, quiet, spansOf, strong, warning, type Inline } from '../../terminal/span';
import { tableLines, tableRows, type Column } from '../../terminal/table';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { changeRows } from '../fields/field-rows';
import { momentOfEvent } from './acts';
import { sayEntry } from './entry';
import { sayNotFiled } from './not-filed';
import { pastOf, sayPoint, type Point } from './point';

/** One side of a comparison. `at`: the instant that was asked for. */
export type Side = Readonly<{ point: Point; at: Instant; reconstruction: Reconstruction }>;

export type Difference = Readonly<{
  complaintNo: string;
  from: Side;
  to: Side;
  /** All events of the case. */
  events: readonly RecordedComplaint[];
}>;

const viewOf = ({ reconstruction }: Side): CaseView | undefined =>
  reconstruction.kind === 'state' ? reconstruction.view : undefined;

/** Field by field; where the case was filed on one side only, all that stands there. */
export const fieldChanges = ({ from, to }: Pick<Difference, 'from' | 'to'>): readonly FieldChange[] =>
  diffViews(viewOf(from), viewOf(to));

/** The events that stand in the one past and not in the other. */
export const eventsBetween = ({
  from,
  to,
  events,
}: Difference): Readonly<Record<'added' | 'gone', readonly RecordedComplaint[]>> => {
  const [earlier, later] = [from, to].map((side) =>
    viewOf(side) === undefined ? [] : eventsAsOf(events, pastOf(side.point)),
  );
  const without = (all: readonly RecordedComplaint[] = [], others: readonly RecordedComplaint[] = []) => {
    const ids = new Set(others.map(({ id }) => id));
    return all.filter(({ id }) => !ids.has(id));
  };
  return { added: without(later, earlier), gone: without(earlier, later) };
};

const eventColumns: readonly Column[] = [{ title: '' }, { title: '' }, { title: '', fit: 'wrap' }];

const eventRows = (events: readonly RecordedComplaint[], mark: Inline, tell: CaseTelling, texts: Texts) =>
  events.map((recorded): readonly Inline[] => [
    [...spansOf(mark), strong(`#${recorded.revision}`)],
    quiet(tell.moment(momentOfEvent(recorded))),
    [sentenceOf(recorded.event, tell), ...sayEntry(recorded, tell, texts)],
  ]);

const sideColumns: readonly Column[] = [{ title: '' }, { title: '', fit: 'wrap' }];

const saySide = (side: Side, { events }: Difference, tell: CaseTelling, texts: Texts): Inline => {
  const { reconstruction, point, at } = side;
  const asked = sayPoint(point, tell, texts);
  if (reconstruction.kind === 'notFiledYet')
    return [
      asked,
      '  ',
      warning(texts.diff.notFiledThere),
      `\n${sayNotFiled(reconstruction, { at, events }, tell, texts)}`,
    ];
  const { upTo } = reconstruction;
  return [asked, quiet(`  ${texts.asOf.events(String(upTo), String(events.at(-1)?.revision ?? upTo))}`)];
};

/** Two states of a case side by side, and below them the events that make the difference. */
export const diffPage = (difference: Difference, tell: CaseTelling, texts: Texts, width: number): readonly Inline[] => {
  const { complaintNo, from, to } = difference;
  const { diff } = texts;
  const rows = fieldChanges(difference).flatMap((change) => changeRows(change, tell));
  const { added, gone } = eventsBetween(difference);
  const columns: readonly Column[] = [
    { title: diff.field, fit: 'wrap' },
    { title: diff.left, fit: 'wrap' },
    { title: diff.right, fit: 'wrap' },
  ];
  const isNeither = viewOf(from) === undefined && viewOf(to) === undefined;
  const between = [...eventRows(added, '+ ', tell, texts), ...eventRows(gone, warning('- '), tell, texts)];
  return [
    [heading(texts.case.title(complaintNo)), '  ', quiet(texts.case.zone(tell.zone))],
    ...tableRows(
      sideColumns,
      [
        [quiet(diff.left), saySide(from, difference, tell, texts)],
        [quiet(diff.right), saySide(to, difference, tell, texts)],
      ],
      width,
    ),
    '',
    ...(rows.length === 0
      ? [isNeither ? diff.neither : diff.same]
      : tableLines(
          columns,
          rows.map(({ label, before, after }) => [quiet(label), before, after]),
          width,
        )),
    ...(between.length === 0 ? [] : ['', heading(diff.between), ...tableRows(eventColumns, between, width)]),
  ];
};
