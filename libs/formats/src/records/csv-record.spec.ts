import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { takeCsvRecord } from './csv-record';
import type { Taken } from './record';

const take = (text: string, isWhole = true): Taken => takeCsvRecord(Buffer.from(text), isWhole);

describe('one record of CSV', () => {
  it.each([
    ['a,b\nrest', ['a', 'b'], 4],
    ['a,b\r\nrest', ['a', 'b'], 5],
    ['a,b', ['a', 'b'], 3],
    ['a,b\r', ['a', 'b'], 4],
    ['a,\n', ['a', ''], 3],
    ['a,', ['a', ''], 2],
    [',,\n', ['', '', ''], 3],
    ['\n', [''], 1],
    ['"a,1","b"\n', ['a,1', 'b'], 10],
    ['"say ""so""",x\n', ['say "so"', 'x'], 15],
    ['"two\r\nlines\n",x\n', ['two\r\nlines\n', 'x'], 16],
    ['"",""\r\n', ['', ''], 7],
    ['"a"', ['a'], 3],
    ['"a"\r', ['a'], 4],
    ['a\rb, c \n', ['a\rb', ' c '], 8],
    ['S.\u0085 r.l.,\u2028\n', ['S.\u0085 r.l.', '\u2028'], 14],
  ])('of %j has the fields %j', (text, fields, length) => {
    expect(take(text)).toEqual({ kind: 'record', length, fields });
  });

  it.each([
    ['a"b\n', 'A quotation mark stands inside a field that is not quoted'],
    ['"a"b\n', 'A quoted field is followed by neither a comma nor the end of the line'],
    ['"a"\rb\n', 'A quoted field is followed by neither a comma nor the end of the line'],
    ['"a" ,b\n', 'A quoted field is followed by neither a comma nor the end of the line'],
    ['"a\nb', 'A quotation mark is never closed'],
    ['"a""', 'A quotation mark is never closed'],
  ])('refuses %j', (text, reason) => {
    expect(take(text)).toEqual({ kind: 'broken', reason });
  });

  it.each(['a,b', 'a,"b', 'a,"b"', 'a,"b""', 'a,"b"\r', 'a,b\r', 'a,', ''])('waits for what follows %j', (text) => {
    expect(take(text, false)).toEqual({ kind: 'more' });
  });

  it('reads what an independent parser reads, whatever is quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', '路', '😀') });
    const record = fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(record, fc.constantFrom('\n', '\r\n'), (cells, lineEnd) => {
        const text = cells
          .map(([value, always]) => (always || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
          .join(',');
        const [expected] = parse(text + lineEnd, { record_delimiter: lineEnd });
        expect([take(text + lineEnd)]).toEqual([
          { kind: 'record', length: Buffer.byteLength(text + lineEnd), fields: expected },
        ]);
        expect(take(text)).toMatchObject({ kind: 'record', fields: cells.map(([value]) => value) });
      }),
    );
  });
});
