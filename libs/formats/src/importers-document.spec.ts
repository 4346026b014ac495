import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ColumnMapping } from './importer';
import { importers } from './importers';
import { maxRecordBytes } from './records/record';
import { refusalCodes, stopCodes } from './refusal';
import { maxRowTextBytes } from './rows/cells';
import { refusedRowsMax } from './rows/format-guard';
import { maxSourceIdDigits } from './rows/source-id';
import { earliestYear } from './time/civil-time';

const file = resolve(__dirname, '../../../docs/importers.md');

const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const columnRow = (column: ColumnMapping): readonly string[] =>
  'dropped' in column
    ? [column.source, 'dropped', column.dropped]
    : [column.source, column.to.map((field) => `\`${field}\``).join(', '), column.note ?? ''];

const codeTable = (codes: Readonly<Record<string, string>>): string =>
  table(
    ['code', 'means'],
    Object.entries(codes).map(([code, meaning]) => [`\`${code}\``, meaning]),
  );

const number = (value: number): string => value.toLocaleString('en-US');

/** What each generated part of the document must hold. */
const parts: ReadonlyMap<string, string> = new Map([
  ...[...importers.values()].map(
    ({ name, columns }) =>
      [`columns of ${name}`, table(['column', 'becomes', 'note'], columns.map(columnRow))] as const,
  ),
  ['refusal codes', codeTable(refusalCodes)],
  ['stop codes', codeTable(stopCodes)],
  [
    'limits',
    table(
      ['limit', 'value'],
      [
        ['bytes of one record, its line ends included', number(maxRecordBytes)],
        ['bytes of the JSON text of all cells of a row', number(maxRowTextBytes)],
        ['rows refused from the start, none read, before the file is taken for another format', refusedRowsMax],
        ["digits of a source's id", maxSourceIdDigits],
        ['first year of a date', String(earliestYear)],
      ],
    ),
  ],
]);

const partPattern = /<!-- generated: (.+?) -->\n([\s\S]*?)<!-- end -->/g;

/** The document with its generated parts as they must be. `REDRESS_WRITE_DOCS=1` writes it. */
const generated = (text: string): string =>
  text.replace(partPattern, (_, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`No part ${name}`);
    return `<!-- generated: ${name} -->\n\n${part}\n\n<!-- end -->`;
  });

describe('the document of the importers', () => {
  if (process.env['REDRESS_WRITE_DOCS'] === '1') writeFileSync(file, generated(readFileSync(file, 'utf8')));
  const text = readFileSync(file, 'utf8');
  // Prettier pads tables; what they say is compared.
  const unpadded = (document: string): string =>
    document.replaceAll(/-{3,}/g, '---').replaceAll(/ +\|/g, ' |').replaceAll(/\| +/g, '| ');

  it('has every generated part', () => {
    expect([...text.matchAll(partPattern)].map(([, name]) => name)).toEqual([...parts.keys()]);
  });

  it('says what the code says', () => {
    expect(unpadded(text)).toBe(unpadded(generated(text)));
  });

  it.each([...importers.values()])('has a section on $name with its pack and zone', ({ name, packId, zone }) => {
    const section = text.split('\n## ').find((part) => part.startsWith(`${name}:`));
    expect(section).toContain(`\`${packId}\``);
    expect(section).toContain(zone);
  });
});
