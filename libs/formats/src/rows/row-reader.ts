import { isUtf8 } from 'node:buffer';
import type { ImportRow } from '../importer';
import { maxRecordBytes, type SourceRecord } from '../records/record';
import { parsed, refused, type Parsed, type Refusal } from '../refusal';
import { cellReader, checkCells, rowTextOf } from './cells';
import { csvCells, isHeaderOf } from './csv-cells';
import { jsonCells } from './json-cells';
import { columnNamesOf, type SourceFormat } from './source-format';

const onlyWhitespace = /^[ \t\r\n]*$/;

const isBlank = ({ shape }: Pick<SourceFormat<string>, 'shape'>, [first = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && (shape === 'csv' ? first === '' : onlyWhitespace.test(first));

const cellsOf = <C extends string>(
  { shape, columns, lastColumnMayLack }: SourceFormat<C>,
  fields: readonly string[],
): Parsed<readonly string[]> => {
  const names = columnNamesOf({ columns });
  const cells = shape === 'csv' ? csvCells(names, lastColumnMayLack, fields) : jsonCells(names, fields[0] ?? '');
  return cells.outcome === 'refused' ? cells : checkCells(names, cells.value);
};

/** Where the record is text at all, its fields. */
const fieldsOf = (record: SourceRecord): Parsed<readonly string[]> => {
  switch (record.kind) {
    case 'tooLong':
      return refused('line-too-long', `A record has at most ${maxRecordBytes} bytes; this one is longer`);
    case 'broken':
      return refused('invalid-quotes', record.reason);
    case 'record':
      return isUtf8(record.bytes)
        ? parsed(record.fields)
        : refused('not-utf8', 'The bytes of the record are not UTF-8');
  }
};

const refusedRow = (line: number, why: Refusal, sourceId?: string): ImportRow => ({
  kind: 'refused',
  line,
  ...(sourceId === undefined ? {} : { sourceId }),
  ...why,
});

/**
 * What one record of a source says. Nothing where it is blank or a header, which can stand again in the middle of files that were put together.
 */
export const readRecord = <C extends string>(format: SourceFormat<C>, record: SourceRecord): readonly ImportRow[] => {
  const { line } = record;
  const fields = fieldsOf(record);
  if (fields.outcome === 'refused') return [refusedRow(line, fields.refusal)];
  const names = columnNamesOf(format);
  if (isBlank(format, fields.value) || isHeaderOf(names, fields.value)) return [];
  const cells = cellsOf(format, fields.value);
  if (cells.outcome === 'refused') return [refusedRow(line, cells.refusal)];
  const mapped = format.rowOf(cellReader(names, cells.value));
  if (mapped.outcome === 'refused') return [refusedRow(line, mapped.refusal, mapped.sourceId)];
  const row: ImportRow = { kind: 'row', line, ...mapped.value, rowText: rowTextOf(cells.value) };
  if (format.shape !== 'csv' || fields.value.length === names.length) return [row];
  const reason = `The record has ${fields.value.length} of ${names.length} columns; ${names.at(-1) ?? ''} counts as empty`;
  return [{ kind: 'noted', line, code: 'last-column-missing', reason }, row];
};
