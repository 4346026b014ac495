import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { cfpbImporter } from './cfpb/cfpb.importer';
import type { Importer, ImportRow } from './importer';
import { importers } from './importers';
import { batchBytesMin } from './records/batches';
import { maxRecordBytes } from './records/record';
import { refusedRowsMax } from './rows/format-guard';
import { sniffFormat } from './rows/sniff-format';
import { sourceOf } from './source/open-source';
import {
  cfpbHeader,
  cfpbLine,
  collect,
  cutAt,
  inChunks,
  nyc311Header,
  nycCouncilHeader,
  nycCouncilLine,
  ofKind,
  readAll,
  refusalsOf,
  zh12345Cells,
  zh12345Line,
} from './spec-kit';
import { zh12345Importer } from './zh12345/zh12345.importer';

const stopOf = async (importer: Importer, source: string | Uint8Array) =>
  ofKind(await readAll(importer, source), 'stopped');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Buffer => utf16(text).swap16();

/** In GB18030: 留, 言, 编 and so on of the keys, by their codes. */
const gb18030 = (text: string): Buffer => {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0xb0; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from(Array.from(text).flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
};
const plainLine = zh12345Line({ 留言详情: '路灯', 答复意见: '已修' });

describe('a file that is not what it was said to be', () => {
  it.each([
    ['cfpb for zh12345', zh12345Importer, cfpbHeader + cfpbLine(), 'it looks like --format cfpb'],
    ['zh12345 for cfpb', cfpbImporter, zh12345Line(), 'it looks like --format zh12345'],
    ['prose for zh12345', zh12345Importer, 'Dear Sir or Madam,\nthe lid does not close.\n', 'invalid-json 2'],
    ['other JSON lines for zh12345', zh12345Importer, '{"id":1}\n{"id":2}\n', 'missing-column 2'],
    [
      'prose for cfpb',
      cfpbImporter,
      'Dear Sir or Madam,\nthe lid.\n',
      'found a first line of 2 columns, none of them of this format',
    ],
    ['a CFPB file without its header', cfpbImporter, cfpbLine(), 'none of them of this format'],
  ])('is refused whole in a sentence: %s', async (_, importer, source, words) => {
    const [stop, ...others] = await stopOf(importer, source);
    expect(others).toEqual([]);
    expect(stop).toMatchObject({ line: 1, code: 'wrong-format' });
    expect(stop?.reason).toContain(`Not ${importer.name}: expected `);
    expect(stop?.reason).toContain(words);
  });

  it('names the columns that it lacks, and not what else it holds', async () => {
    const other = cfpbHeader.replace('Consumer disputed?', 'Ms Example').replace('ZIP code,', '');
    expect(await readAll(cfpbImporter, other + cfpbLine())).toEqual([
      {
        kind: 'stopped',
        line: 1,
        code: 'wrong-format',
        reason:
          'Not cfpb: expected CSV with the 14 columns Complaint ID, Product, Sub-product, Issue, Sub-issue, State, ZIP code, Submitted via, ' +
          'Date received, Date sent to company, Company, Company response, Timely response?, Consumer disputed?; ' +
          'found a first line of 13 columns without ZIP code, Consumer disputed? with 1 that are not of this format',
      },
    ]);
  });

  it('is refused where its columns stand in another order', async () => {
    const [stop] = await stopOf(cfpbImporter, cfpbHeader.replace('Product,Sub-product', 'Sub-product,Product'));
    expect(stop?.reason).toContain('in another order');
  });

  it.each([
    ['an .xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'zip archive'],
    ['a .bz2', Buffer.from('BZh91AY'), 'bzip2'],
    ['a .xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), 'xz'],
    ['a .zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'zstd'],
  ])('is refused by its first bytes: %s', async (_, bytes, words) => {
    const [stop] = await stopOf(zh12345Importer, bytes);
    expect(stop).toMatchObject({ code: 'wrong-format' });
    expect(stop?.reason).toContain(words);
  });

  it('is refused where it is packed twice', async () => {
    const rows = await collect(zh12345Importer.rows(sourceOf(inChunks(gzipSync(gzipSync(zh12345Line())))).bytes));
    expect(rows).toEqual([
      { kind: 'stopped', line: 1, code: 'wrong-format', reason: 'The file is packed twice: unpack it once' },
    ]);
  });

  it.each([...importers.values()])('is refused where it is empty: $name', async (importer) => {
    expect(await readAll(importer, '')).toEqual([
      { kind: 'stopped', line: 1, code: 'empty-file', reason: 'The file is empty' },
    ]);
  });

  it('is given up after so many rows of which none can be read', async () => {
    const rows = await readAll(zh12345Importer, zh12345Line({ 留言时间: '4.3.2021' }).repeat(1_000));
    expect(ofKind(rows, 'refused')).toHaveLength(refusedRowsMax);
    expect(rows.at(-1)).toMatchObject({ kind: 'stopped', line: refusedRowsMax, code: 'wrong-format' });
    expect(rows).toHaveLength(refusedRowsMax + 1);
  });

  it('is given up with a word on what it looks like', async () => {
    const [stop] = await stopOf(zh12345Importer, cfpbHeader + cfpbLine().repeat(refusedRowsMax));
    expect(stop).toMatchObject({ line: refusedRowsMax, code: 'wrong-format' });
    expect(stop?.reason).toContain(
      `none of the first ${refusedRowsMax} rows could be read (invalid-json ${refusedRowsMax}); it looks like --format cfpb`,
    );
  });

  it('is not given up once a row could be read, however many follow that cannot', async () => {
    const rows = await readAll(zh12345Importer, zh12345Line() + '{}\n'.repeat(1_000) + zh12345Line());
    expect(ofKind(rows, 'row')).toHaveLength(2);
    expect(ofKind(rows, 'refused')).toHaveLength(1_000);
    expect(ofKind(rows, 'stopped')).toEqual([]);
  });

  it('is not another format for a few rows of the right shape with wrong dates', async () => {
    expect(refusalsOf(await readAll(zh12345Importer, zh12345Line({ 留言时间: '?' })))).toEqual([
      [1, 'invalid-date', '留言时间'],
    ]);
  });

  it('has no rows where it has a header only', async () => {
    expect(await readAll(cfpbImporter, cfpbHeader)).toEqual([]);
  });
});

describe('another encoding', () => {
  const mark = '\ufeff';
  it.each([
    ['GB18030', zh12345Importer, gb18030(plainLine), 'GB18030 (or GBK)'],
    ['UTF-16 with a mark', zh12345Importer, utf16(mark + zh12345Line()), 'UTF-16'],
    ['UTF-16 that holds something else', zh12345Importer, utf16(`${mark}Dear Sir or Madam\n`), 'UTF-16'],
    ['UTF-16 without one', zh12345Importer, utf16(zh12345Line()), 'UTF-16'],
    ['big-endian UTF-16 with a mark', cfpbImporter, bigEndian(mark + cfpbHeader), 'UTF-16'],
    ['big-endian UTF-16 without one', cfpbImporter, bigEndian(cfpbHeader), 'UTF-16'],
  ])('is named: %s', async (_, importer, bytes, name) => {
    expect(await readAll(importer, bytes)).toEqual([
      { kind: 'stopped', line: 1, code: 'wrong-encoding', reason: `The file is written in ${name}; it must be UTF-8` },
    ]);
  });

  it.each([
    ['a line of GB18030', zh12345Importer, [zh12345Line(), gb18030(plainLine), zh12345Line()], 2],
    [
      'a record of Latin-1',
      cfpbImporter,
      [cfpbHeader, Buffer.from(cfpbLine({ Company: 'Café' }), 'latin1'), cfpbLine()],
      2,
    ],
    [
      'a character cut in two',
      zh12345Importer,
      [zh12345Line(), Buffer.from(plainLine).subarray(0, 9), '\n', zh12345Line()],
      2,
    ],
    ['an encoded surrogate', zh12345Importer, [zh12345Line(), Buffer.from([0xed, 0xa0, 0x80, 0x0a]), zh12345Line()], 2],
  ])('in one place costs that place only: %s', async (_, importer, parts, line) => {
    const rows = await readAll(importer, Buffer.concat(parts.map((part) => Buffer.from(part))));
    expect(refusalsOf(rows)).toEqual([[line, 'not-utf8']]);
    expect(ofKind(rows, 'row').at(-1)?.line).toBe(3);
  });

  it.each([
    [zh12345Importer, zh12345Line()],
    [cfpbImporter, cfpbHeader + cfpbLine()],
  ])('is not what a byte order mark of UTF-8 says: it is noted and is no text', async (importer, source) => {
    const rows = await readAll(importer, mark + source);
    expect(rows.map(({ kind, line }) => [kind, line])).toEqual([
      ['noted', 1],
      ['row', importer === cfpbImporter ? 2 : 1],
    ]);
    expect(rows.slice(1)).toEqual(await readAll(importer, source));
  });
});

describe('a source that breaks off', () => {
  const lines = Array.from({ length: 3_000 }, (_, at) =>
    zh12345Line({ 留言编号: String(at), 留言用户: `U${(at * 7_919) % 9_973}` }),
  );
  const packed = gzipSync(lines.join(''));
  const read = (bytes: Uint8Array): Promise<readonly ImportRow[]> =>
    collect(zh12345Importer.rows(sourceOf(inChunks(bytes)).bytes));

  it('gives the rows that are whole, and then says how far it came', async () => {
    const rows = await read(packed.subarray(0, packed.length / 2));
    const whole = ofKind(rows, 'row').length;
    expect(whole).toBeGreaterThan(500);
    expect(rows.slice(0, -1)).toEqual((await read(packed)).slice(0, whole));
    expect(rows.at(-1)).toEqual({
      kind: 'stopped',
      line: whole + 1,
      code: 'gzip-truncated',
      reason: `The .gz is cut off: it ends in the middle; what came before line ${whole + 1} was read`,
    });
  });

  it('gives all rows where only the checksum behind them is missing', async () => {
    const rows = await read(gzipSync(lines.slice(0, 20).join('')).subarray(0, -8));
    expect(ofKind(rows, 'row')).toHaveLength(20);
    expect(rows.at(-1)).toMatchObject({ kind: 'stopped', line: 21, code: 'gzip-truncated' });
  });

  it.each([
    [zh12345Importer, 12],
    [zh12345Importer, 40],
    [cfpbImporter, 12],
    [cfpbImporter, 40],
  ])('is not taken for another format where it breaks off in its first line', async (importer, length) => {
    const text = importer === cfpbImporter ? cfpbHeader : zh12345Line();
    const cut = sourceOf(inChunks(gzipSync(text).subarray(0, length))).bytes;
    expect((await collect(importer.rows(cut))).map(({ kind, ...row }) => [kind, 'code' in row && row.code])).toEqual([
      ['stopped', 'gzip-truncated'],
    ]);
  });

  it('does not hide a failure of the machine', async () => {
    const failing = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(Buffer.from(zh12345Line()));
      throw new Error('EIO');
    })();
    await expect(collect(zh12345Importer.rows(failing))).rejects.toThrow('EIO');
  });
});

describe('what must not cost more than its own line', () => {
  it('is a line of a hundred million bytes, which is never held', async () => {
    const piece = Buffer.alloc(1_000_000, 0x61);
    const before = process.memoryUsage().arrayBuffers;
    let peak = before;
    const source = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      yield Buffer.from(zh12345Line());
      for (let at = 0; at < 100; at += 1) {
        yield await Promise.resolve(piece);
        peak = Math.max(peak, process.memoryUsage().arrayBuffers);
      }
      yield Buffer.from(`\n${zh12345Line()}`);
    })();
    const rows = await collect(zh12345Importer.rows(source));
    expect(rows.map(({ kind, line }) => [kind, line])).toEqual([
      ['row', 1],
      ['refused', 2],
      ['row', 3],
    ]);
    expect(ofKind(rows, 'refused')).toMatchObject([
      { code: 'line-too-long', reason: `A record has at most ${maxRecordBytes} bytes; this one is longer` },
    ]);
    expect(peak - before).toBeLessThan(20_000_000);
  });

  it.each([
    ['an empty line', '\n', []],
    ['a line of blanks', ' \t\r\n', []],
    ['no JSON', '{"留言编号":\n', [[2, 'invalid-json']]],
    ['another kind of JSON', '[1,2]\n', [[2, 'not-an-object']]],
    ['a key twice', zh12345Line().replace('{', '{"留言编号":"1",'), [[2, 'duplicate-key']]],
    ['__proto__', zh12345Line().replace('{', '{"__proto__":{"x":"y"},'), [[2, 'unknown-column']]],
    ['a NUL byte', zh12345Line().replace('X', '\0'), [[2, 'invalid-json']]],
    ['half a character', zh12345Line().replace('路灯不亮', '\\udc00'), [[2, 'lone-surrogate', '留言主题']]],
    ['more than an event holds', zh12345Line({ 留言详情: '路'.repeat(70_000) }), [[2, 'row-too-large']]],
  ])('is %s', async (_, line, refusals) => {
    const rows = await readAll(zh12345Importer, zh12345Line() + line + zh12345Line());
    expect(refusalsOf(rows)).toEqual(refusals);
    expect(ofKind(rows, 'row').map((row) => row.line)).toEqual([1, 3]);
    expect(({} as Readonly<Record<string, unknown>>)['x']).toBeUndefined();
  });

  it.each([
    ['an open quotation mark', cfpbLine().replace('"Clay jar', '"Clay" jar'), [[3, 'invalid-quotes']]],
    ['a quotation mark inside a field', cfpbLine({ Product: 'Jar' }).replace('Jar', 'J"ar'), [[3, 'invalid-quotes']]],
    ['a NUL byte', cfpbLine({ Issue: 'a\0b' }), [[3, 'nul-character', 'Issue']]],
    ['an empty record', '\r\n', []],
  ])('is %s in CSV', async (_, line, refusals) => {
    const rows = await readAll(cfpbImporter, cfpbHeader + cfpbLine() + line + cfpbLine());
    expect(refusalsOf(rows)).toEqual(refusals);
    expect(ofKind(rows, 'row').map((row) => row.line)).toEqual([2, 4]);
  });
});

describe('the same bytes', () => {
  const sources = [
    [
      zh12345Importer,
      `\ufeff${zh12345Line()}\r\n{"a":1}\n${zh12345Line({ 留言时间: '2021/2/30' })}${zh12345Line().trimEnd()}`,
    ],
    [
      cfpbImporter,
      `${cfpbHeader}${cfpbLine({ Company: 'Two\r\n"lines"' })}x,"y\n${cfpbLine()}${cfpbLine({ State: '路' })}1,2`,
    ],
  ] as const;

  it.each(sources)('give the same rows however they are cut into chunks, packed or not', async (importer, source) => {
    // Several batches long, so that records are cut in two by them as well.
    const bytes = Buffer.concat([
      Buffer.from(source),
      ...Array<Buffer>(200).fill(Buffer.from(source.replace('\ufeff', '\n'))),
    ]);
    expect(bytes.length).toBeGreaterThan(2 * batchBytesMin);
    const rows = await readAll(importer, bytes);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set(rows[0]?.kind === 'noted' ? ['noted', 'row', 'refused'] : ['row', 'refused']),
    );
    const whole = JSON.stringify(rows);
    const packed = gzipSync(bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
        fc.boolean(),
        async (cuts, isPacked) => {
          const stored = isPacked ? packed : bytes;
          const chunks = cutAt(
            stored,
            cuts.map((cut) => Math.floor(cut * stored.length)),
          );
          expect(JSON.stringify(await collect(importer.rows(sourceOf(chunks).bytes)))).toBe(whole);
        },
      ),
      { numRuns: 20 },
    );
    expect(JSON.stringify(await collect(importer.rows(inChunks(bytes, 1_000))))).toBe(whole);
  });

  it('are asked for as they are wanted, and no longer once nobody wants more', async () => {
    let given = 0;
    let isClosed = false;
    const source = (async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      try {
        for (; ; given += 1) yield await Promise.resolve(Buffer.from(zh12345Line().repeat(100)));
      } finally {
        isClosed = true;
      }
    })();
    for await (const row of zh12345Importer.rows(source)) {
      expect(row.kind).toBe('row');
      break;
    }
    expect(isClosed).toBe(true);
    expect(given * Buffer.byteLength(zh12345Line().repeat(100))).toBeLessThan(200_000);
  });
});

describe('telling a format by its first bytes', () => {
  it.each([
    ['zh12345', JSON.stringify(zh12345Cells)],
    ['zh12345', `\ufeff\n${zh12345Line()}`],
    ['cfpb', cfpbHeader],
    ['cfpb', `\ufeff${cfpbHeader}${cfpbLine()}`],
    ['nyc311', nyc311Header],
    ['nyc-council', nycCouncilHeader + nycCouncilLine()],
    [undefined, 'Complaint ID,Product\n'],
    [undefined, ''],
    [undefined, '留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间\n'],
  ])('%s', (name, head) => {
    expect(sniffFormat(Buffer.from(head))).toBe(name);
  });

  it('knows each importer by its own first bytes', () => {
    expect([...importers.keys()]).toEqual(['zh12345', 'cfpb', 'nyc311', 'nyc-council']);
    expect([...importers].every(([name, importer]) => name === importer.name)).toBe(true);
  });
});
