import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { HeadsFormatError, ledgerDigest, parseHeads, writeHeads, type Head } from './heads';

const eh = (letter: string): string => letter.repeat(64);
const heads = new Map<string, Head>([
  ['complaint-b', { revision: 12n, eh: eh('b') }],
  ['complaint-a', { revision: 0n, eh: eh('a') }],
  ['access-20260305-w7', { revision: 3n, eh: eh('c') }],
]);
const lines = [
  `["access-20260305-w7","3","${eh('c')}"]\n`,
  `["complaint-a","0","${eh('a')}"]\n`,
  `["complaint-b","12","${eh('b')}"]\n`,
];
const digest = createHash('sha256').update(lines.join('')).digest('hex');
const text = `${lines.join('')}"${digest}"\n`;

describe('a heads file', () => {
  it('is one line a stream in the order of names, then the digest of those lines', () => {
    expect([...writeHeads(heads)].join('')).toBe(text);
    expect(ledgerDigest(heads)).toBe(digest);
  });

  it('of no streams is the digest of no bytes', () => {
    expect([...writeHeads(new Map())]).toEqual([
      '"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"\n',
    ]);
  });

  it('is read back as it was written', () => {
    const read = parseHeads(Buffer.from(text));
    expect(read.digest).toBe(digest);
    expect([...read.heads].sort()).toEqual([...heads].sort());
    const streams = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}-[a-z0-9-]{1,8}$/));
    fc.assert(
      fc.property(streams, fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (names, revision) => {
        const some = new Map(names.map((name) => [name, { revision, eh: eh('d') }]));
        expect(parseHeads(Buffer.from([...writeHeads(some)].join(''))).heads).toEqual(some);
      }),
    );
  });

  it('betrays every changed bit', () => {
    const bytes = Buffer.from(text);
    let missed = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      try {
        parseHeads(changed);
        missed += 1;
      } catch (error) {
        if (!(error instanceof HeadsFormatError)) throw error;
      }
    }
    expect(missed).toBe(0);
  });

  it.each<[string, string, number]>([
    ['empty', '', 1],
    ['without its digest', lines.join(''), 3],
    ['with lines out of order', `${lines[1] ?? ''}${lines[0] ?? ''}"${digest}"\n`, 2],
    ['with a stream twice', `${lines[0] ?? ''}${lines[0] ?? ''}"${digest}"\n`, 2],
    ['cut in its last line', text.slice(0, -1), 4],
    ['with something after the digest', `${text}\n`, 5],
    ['with a revision that is a number', `["complaint-a",0,"${eh('a')}"]\n"${digest}"\n`, 1],
    ['in another spelling', text.replace(',"3"', ', "3"'), 1],
    ['that is something else', '{"a":1}\n"x"\n', 1],
  ])('is refused %s, by its line', (_name, wrong, line) => {
    expect(() => parseHeads(Buffer.from(wrong))).toThrow(HeadsFormatError);
    expect(() => parseHeads(Buffer.from(wrong))).toThrow(`line ${line}:`);
  });
});
