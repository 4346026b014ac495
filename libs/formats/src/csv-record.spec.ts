import fc from 'fast-check';
import { csvRecord } from './csv-record';

/** A reader of RFC 4180 records, written for this spec alone. */
const parseRecord = (record: string): readonly string[] => {
  const cells: string[] = [];
  for (let at = 0; at <= record.length - 2;) {
    let cell = '';
    if (record[at] === '"') {
      for (at += 1; record[at] !== '"' || record[at + 1] === '"'; at += record[at] === '"' ? 2 : 1)
        cell += record[at] ?? '';
      at += 1;
    } else for (; record[at] !== ',' && record[at] !== '\r'; at += 1) cell += record[at] ?? '';
    cells.push(cell);
    at += 1;
    if (record[at - 1] === '\r') break;
  }
  return cells;
};

describe('a CSV record', () => {
  it('is separated by commas and ended by CR LF; nothing is an empty cell', () => {
    expect(csvRecord(['a', 7, null, 'b'])).toBe('a,7,,b\r\n');
  });

  it('quotes what holds a comma, a quote or a line break', () => {
    expect(csvRecord(['a,b', 'say "no"', 'one\ntwo'])).toBe('"a,b","say ""no""","one\ntwo"\r\n');
  });

  it.each([
    ['=cmd|calc', "'=cmd|calc\r\n"],
    ['+1', "'+1\r\n"],
    ['-1', "'-1\r\n"],
    ['@SUM(A1)', "'@SUM(A1)\r\n"],
    ['\t=1', "'\t=1\r\n"],
    ['\r=1', `"'\r=1"\r\n`],
    ['＝1+1', "'＝1+1\r\n"],
  ])('keeps a spreadsheet from taking %j for a formula', (text, record) => {
    expect(csvRecord([text])).toBe(record);
  });

  it('leaves figures alone: a negative one is no formula', () => {
    expect(csvRecord([-5, 0])).toBe('-5,0\r\n');
  });

  it('gives back its cells to a reader, formulas defused', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=', '噪', ' '), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(parseRecord(csvRecord(cells))).toStrictEqual(
          cells.map((text) => (/^[=\r\n]/.test(text) ? `'${text}` : text)),
        );
      }),
    );
  });
});
