import { openedTextOf, type EventChanges } from '@redress/complaints/read-models';
import type { Open } from '@redress/kernel';
import { sentenceOf } from '@redress/complaints/messages';
import { cellsOf } from '../../terminal/display-width';
import { largest } from '../../terminal/largest';
import { quiet, spansOf, strong, type Inline } from '../../terminal/span';
import { tableRows, type Column } from '../../terminal/table';
import { wrapped } from '../../terminal/wrap';
import type { Texts } from '../../texts/texts';
import type { CaseTelling } from '../case-telling';
import { changeRows, type FieldRow } from '../fields/field-rows';
import { sayPersonal } from '../personal';
import { eventTextsOf } from './event-texts';

/** Cells before what an event changed. */
const indent = '      ';
/** Labels are aligned over the whole replay up to this many cells; fewer where two times would not fit beside them any more. */
const labelCellsMax = 34;
const labelCellsMin = 16;
const twoTimesCells = '2026-03-05 14:00:00  →  2026-03-05 14:00:00'.length + 2;

export type EventBlock = Readonly<{
  number: string;
  sentence: string;
  texts: readonly FieldRow[];
  rows: readonly FieldRow[];
}>;

export const eventBlock = (
  { recorded, changes }: EventChanges,
  open: Open,
  tell: CaseTelling,
  texts: Texts,
): EventBlock => ({
  number: `#${recorded.revision}`,
  sentence: sentenceOf(recorded.event, tell),
  texts: eventTextsOf(recorded.event).map(({ name, personal }) => ({
    label: texts.case[name],
    before: '',
    after: sayPersonal(openedTextOf(personal, open), tell),
  })),
  rows: changes.flatMap((change) => changeRows(change, tell)),
});

/** Cells of the longest label among these blocks, within what is worth aligning. */
export const labelCells = (blocks: readonly EventBlock[], width: number): number => {
  const most = Math.max(labelCellsMin, Math.min(labelCellsMax, width - indent.length - twoTimesCells));
  return largest(
    blocks
      .flatMap(({ rows, texts }) => [...rows, ...texts])
      .map(({ label }) => cellsOf(label))
      .filter((cells) => cells <= most),
  );
};

const padded = (label: string, cells: number): Inline => quiet(label + ' '.repeat(Math.max(0, cells - cellsOf(label))));

const columns: readonly Column[] = [
  { title: '', fit: 'wrap' },
  { title: '', fit: 'wrap' },
  { title: '' },
  { title: '', fit: 'wrap' },
];
const textColumns: readonly Column[] = [
  { title: '', fit: 'wrap' },
  { title: '', fit: 'wrap' },
];

/** The sentence with its number, and under it each field that it changed, before and after. */
export const eventLines = (
  { number, sentence, texts, rows }: EventBlock,
  labels: number,
  width: number,
): readonly Inline[] => {
  const room = width - indent.length;
  const indented = (line: Inline): Inline => [indent, ...spansOf(line)];
  const [first = [], ...more] = wrapped(sentence, room);
  return [
    [strong(number.padEnd(indent.length - 1)), ' ', ...first],
    ...more.map(indented),
    ...tableRows(
      textColumns,
      texts.map(({ label, after }) => [padded(label, labels), after]),
      room,
    ).map(indented),
    ...tableRows(
      columns,
      rows.map(({ label, before, after }) => [padded(label, labels), before, quiet('→'), after]),
      room,
    ).map(indented),
  ];
};
