import fc from 'fast-check';
import { takeCsvRecord } from './csv-record';
import { takeLine } from './line-record';
import { maxRecordBytes, type SourceRecord, type TakeRecord } from './record';
import { createRecordCutter } from './record-cutter';

/** What is cut from these chunks: line, and the fields or the kind of refusal. */
const cutAll = (
  take: TakeRecord,
  chunks: readonly Uint8Array[],
): readonly (readonly [number, readonly string[] | string])[] => {
  const cutter = createRecordCutter(take);
  const records: SourceRecord[] = [];
  chunks.forEach((bytes, at) => records.push(...cutter.cut({ bytes, isLast: at === chunks.length - 1 })));
  return records.map((record) => [record.line, record.kind === 'record' ? record.fields : record.kind]);
};

const cutText = (take: TakeRecord, text: string) => cutAll(take, [Buffer.from(text)]);

const split = (bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] => {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b);
  return ends.slice(1).map((end, at) => bytes.subarray(ends[at], end));
};

describe('cutting a source into records', () => {
  it('says on which line of the file a record starts, lines inside quotes counted', () => {
    expect(cutText(takeCsvRecord, 'a,b\n"1\n\n2",c\r\n\nd,e\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1\n\n2', 'c']],
      [5, ['']],
      [6, ['d', 'e']],
    ]);
  });

  it('ends lines at LF only', () => {
    expect(cutText(takeLine, 'a\u2028b\u0085c\r\nd\re')).toEqual([
      [1, ['a\u2028b\u0085c\r']],
      [2, ['d\re']],
    ]);
  });

  it('gives up one line for a quotation mark that is never closed, not the rest of the file', () => {
    expect(cutText(takeCsvRecord, '1,a\n2,"b\n3,c\n4,d\n')).toEqual([
      [1, ['1', 'a']],
      [2, 'broken'],
      [3, ['3', 'c']],
      [4, ['4', 'd']],
    ]);
  });

  it('goes on behind a broken record', () => {
    expect(cutText(takeCsvRecord, 'x"y,1\n2,"b"c\n3,d')).toEqual([
      [1, 'broken'],
      [2, 'broken'],
      [3, ['3', 'd']],
    ]);
  });

  it.each([
    ['lines', takeLine],
    ['CSV', takeCsvRecord],
  ] as const)('takes a record of exactly the limit and refuses one byte more: %s', (_, take) => {
    const long = 'x'.repeat(maxRecordBytes - 1);
    const records = cutText(take, `${long}\nx${long}\nshort\n`);
    expect(records.map(([line, what]) => [line, typeof what === 'string' ? what : what[0]?.length])).toEqual([
      [1, maxRecordBytes - 1],
      [2, 'tooLong'],
      [3, 5],
    ]);
  });

  it('refuses a record of CSV whose lines together are too long, and goes on at its second line', () => {
    const text = `1,"${'a'.repeat(100)}\n${'b'.repeat(maxRecordBytes)}\n3,c\n`;
    expect(cutText(takeCsvRecord, text)).toEqual([
      [1, 'tooLong'],
      [2, 'tooLong'],
      [3, ['3', 'c']],
    ]);
  });

  it('cuts the same records wherever the bytes are split', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', '路', '😀'), maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(300), { maxLength: 12 }),
        fc.constantFrom(takeLine, takeCsvRecord),
        (source, cuts, take) => {
          const bytes = Buffer.from(source);
          expect(cutAll(take, split(bytes, cuts))).toEqual(cutAll(take, [bytes]));
        },
      ),
      { numRuns: 500 },
    );
  });
});
