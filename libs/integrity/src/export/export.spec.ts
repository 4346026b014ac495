import type { Instant } from '@redress/kernel';
import { chainEvents, genesisHash } from '../event-chain';
import { createLedgerVerifier } from '../verify/ledger-verifier';
import type { PlacedEvent } from '../verify/read-event';
import {
  draft,
  first,
  keys,
  ledgerId,
  openWith,
  salt,
  sampleLedger,
  second,
  stored,
} from '../verify/sample-ledger.spec-kit';
import { exitCodeOf } from '../verify/verification-report';
import { exportFormat, wholeLedger } from './export-format';
import { splitLines } from './split-lines';
import { verifyExport, type ExportReport } from './verify-export';
import { writeExport, type ExportedEvent, type ExportSource } from './write-export';

const asOf: Instant = '2026-03-06T00:00:00.000Z';

const write = async (source: Partial<ExportSource> = {}): Promise<readonly string[]> => {
  const lines: string[] = [];
  const events = sampleLedger.map((event) => ({ event }));
  for await (const line of writeExport({ ledgerId, scope: wholeLedger, asOf, events, ...source })) lines.push(line);
  return lines;
};

const verify = (lines: readonly string[] | Uint8Array, options = {}): Promise<ExportReport> =>
  verifyExport(lines instanceof Uint8Array ? [lines] : lines.map((line) => Buffer.from(line)), options);

const rulesOf = ({ findings }: ExportReport): readonly unknown[] => findings.map(({ line, rule }) => [line, rule]);

const narrative = { salt, value: '噪音扰民 \u{1F50A}\u2028' };
const disclosing = (over: NonNullable<ExportedEvent['disclosed']>): readonly ExportedEvent[] =>
  sampleLedger.map((event) =>
    event.stream === first && event.revision === 0n ? { event, disclosed: over } : { event },
  );

describe('an export', () => {
  it('is a header, events and a trailer, byte for byte', async () => {
    const note = stored(second, [draft(3, 'NoteAdded', { text: 'a' })]);
    const lines = await write({ scope: second, events: note.map((event) => ({ event })) });
    const { heads, digest } = (() => {
      const verifier = createLedgerVerifier({ keepsBytes: true });
      note.forEach((event) => verifier.push(event));
      return verifier.finish();
    })();
    const eh = heads.get(second)?.eh ?? '';
    const metadata = Buffer.from(note[0]?.metadata ?? []).toString();
    expect(lines).toEqual([
      `{"asOf":"2026-03-06T00:00:00.000Z","format":"1","ledgerId":"${ledgerId}","scope":"${second}"}\n`,
      `{"data":{"text":"a"},"id":"${note[0]?.id ?? ''}","metadata":${metadata},"revision":"0","stream":"${second}","type":"NoteAdded"}\n`,
      `{"count":1,"digest":"${digest}","heads":[["${second}","0","${eh}"]]}\n`,
    ]);
  });

  it('holds, whatever pieces its bytes come in', async () => {
    const bytes = Buffer.from((await write()).join(''));
    for (const size of [1, 7, 4_096, bytes.length]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      const report = await verifyExport(chunks, { openSealed: openWith(keys) });
      expect(rulesOf(report)).toEqual([]);
      expect(report).toMatchObject({ events: 7, streams: 3, seals: { opened: 4, unavailable: 0 }, disclosedFields: 0 });
      expect(report.header).toEqual({ format: exportFormat, ledgerId, scope: wholeLedger, asOf });
      expect(exitCodeOf(report)).toBe(0);
    }
  });

  it('has the digest of the ledger it was taken from', async () => {
    const verifier = createLedgerVerifier({ keepsBytes: true });
    sampleLedger.forEach((event) => verifier.push(event));
    const { heads, digest } = verifier.finish();
    const report = await verify(await write());
    expect(report.digest).toBe(digest);
    expect(exitCodeOf(await verify(await write(), { expectedHeads: heads }))).toBe(0);
    const cut = await verify(await write({ events: sampleLedger.slice(0, 6).map((event) => ({ event })) }), {
      expectedHeads: heads,
    });
    expect(rulesOf(cut)).toEqual([[undefined, 'stream-cut']]);
  });

  it('of no events holds', async () => {
    expect(exitCodeOf(await verify(await write({ events: [] })))).toBe(0);
  });

  it('cannot be made of an event that is none', async () => {
    const [event] = sampleLedger;
    if (event === undefined) throw new Error('One event');
    await expect(write({ events: [{ event: { ...event, data: Buffer.from('{') } }] })).rejects.toThrow('syntax');
    await expect(write({ events: [{ event: { ...event, metadata: Buffer.from('{}') } }] })).rejects.toThrow(
      'metadata-missing-key',
    );
  });
});

describe('disclosed fields', () => {
  it('are what they committed to', async () => {
    const events = disclosing({ '/narrative': narrative, '/complainant/name': { salt, value: '张三' } });
    const report = await verify(await write({ events }));
    expect([exitCodeOf(report), report.disclosedFields]).toEqual([0, 2]);
  });

  it.each([
    ['another value', { '/narrative': { salt, value: '噪音' } }],
    ['another salt', { '/narrative': { ...narrative, salt: `${salt.slice(0, -1)}A` } }],
    ['another field', { '/complainant/name': narrative }],
    ['a field that is not sealed', { '/complaintNo': narrative }],
    ['a field that is not there', { '/reply': narrative }],
  ])('are refused with %s, by stream, revision and line', async (_name, disclosed) => {
    const report = await verify(await write({ events: disclosing(disclosed) }));
    expect(report.findings).toMatchObject([{ stream: first, revision: 0n, line: 3, rule: 'disclosure' }]);
    expect(exitCodeOf(report)).toBe(1);
  });
});

describe('every single bit of an export', () => {
  const { stackTraceLimit } = Error;
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  it('is missed nowhere but in the instant it was taken at, which nothing else repeats', async () => {
    const note = stored(second, [draft(3, 'NoteAdded', { text: 'a' })]);
    const bytes = Buffer.from((await write({ scope: second, events: note.map((one) => ({ event: one })) })).join(''));
    const missed: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      if (exitCodeOf(await verify(changed)) !== 1) missed.push(bit >> 3);
    }
    const start = bytes.indexOf(asOf);
    expect(missed.filter((at) => at < start || at >= start + asOf.length)).toEqual([]);
  });
});

describe('an export that was changed', () => {
  it.each<
    [string, (lines: readonly string[]) => readonly string[], readonly (readonly [number | undefined, string])[]]
  >([
    ['without its trailer', (lines) => lines.slice(0, -1), [[undefined, 'export-trailer']]],
    ['without its header', (lines) => lines.slice(1), [[1, 'export-header']]],
    [
      'empty',
      () => [],
      [
        [1, 'export-line'],
        [undefined, 'export-trailer'],
      ],
    ],
    ['with a line after its trailer', (lines) => [...lines, '{}\n'], [[10, 'export-trailer']]],
    [
      'whose last line does not end',
      (lines) => [...lines.slice(0, -1), (lines.at(-1) ?? '').trimEnd()],
      [
        [9, 'export-line'],
        [undefined, 'export-trailer'],
      ],
    ],
    ['with an empty line', (lines) => [...lines.slice(0, 2), '\n', ...lines.slice(2)], [[3, 'export-line']]],
    [
      'with carriage returns',
      (lines) => lines.map((line) => line.replace('\n', '\r\n')),
      Array.from({ length: 9 }, (_, n) => [n + 1, 'export-line'] as const),
    ],
    [
      'with a line that is no event',
      (lines) => [...lines.slice(0, 2), '{"a":1}\n', ...lines.slice(2)],
      [[3, 'export-event']],
    ],
    [
      'with a line that is no object',
      (lines) => [...lines.slice(0, 2), '[]\n', ...lines.slice(2)],
      [[3, 'export-event']],
    ],
    [
      'with another count',
      (lines) => [...lines.slice(0, -1), (lines.at(-1) ?? '').replace('"count":7', '"count":8')],
      [[9, 'export-count']],
    ],
    [
      'with another digest',
      (lines) => [...lines.slice(0, -1), (lines.at(-1) ?? '').replace(/"digest":"../, '"digest":"zz')],
      [[9, 'ledger-digest']],
    ],
    [
      'with other heads',
      (lines) => [...lines.slice(0, -1), (lines.at(-1) ?? '').replace('"3"', '"4"')],
      [[9, 'export-heads']],
    ],
    ['with a trailer of another form', (lines) => [...lines.slice(0, -1), '{"count":7}\n'], [[9, 'export-trailer']]],
    [
      'of another ledger',
      (lines) => [(lines[0] ?? '').replace(ledgerId, 'other'), ...lines.slice(1)],
      Array.from({ length: 7 }, (_, n) => [n + 2, 'tenant'] as const),
    ],
    [
      'of another scope',
      (lines) => [(lines[0] ?? '').replace('"all"', `"${first}"`), ...lines.slice(1)],
      [
        [2, 'export-scope'],
        [4, 'export-scope'],
        [7, 'export-scope'],
      ],
    ],
    [
      'of another format',
      (lines) => [(lines[0] ?? '').replace('"1"', '"2"'), ...lines.slice(1)],
      [[1, 'export-header']],
    ],
  ])('%s', async (_name, change, expected) => {
    const report = await verify(change(await write()));
    const found = rulesOf(report);
    expect(found.slice(0, expected.length)).toEqual(expected);
    expect(exitCodeOf(report)).toBe(1);
  });

  it('by an event less is named by the event after it, and by the trailer', async () => {
    const lines = await write();
    // The second event of the first complaint, on line 5.
    const report = await verify([...lines.slice(0, 4), ...lines.slice(5)]);
    expect(report.findings).toMatchObject([
      { stream: first, revision: 2n, line: 5, rule: 'revision-gap', expected: 'revision 1', found: 'revision 2' },
      { line: 8, rule: 'export-count', expected: '7', found: '6' },
    ]);
  });
});

describe('redacted data in an export', () => {
  const events = (type: string): readonly PlacedEvent[] =>
    chainEvents({
      stream: first,
      next: { revision: 0n, prev: genesisHash(first) },
      drafts: [draft(2, 'NoteAdded', { text: 'a' }), draft(3, type, { target: [first, '0', '/text'] })],
    }).events.map((event, index) => ({
      ...event,
      stream: first,
      revision: BigInt(index),
      ...(index === 0 ? { data: Buffer.alloc(12, 0xff) } : {}),
    }));

  it('are absent, and lawful where an event names them', async () => {
    const lawful = await write({ scope: first, events: events('ContentRedacted').map((event) => ({ event })) });
    expect(lawful[1]).not.toContain('"data"');
    expect(exitCodeOf(await verify(lawful))).toBe(3);
    const unnamed = await verify(
      await write({ scope: first, events: events('NoteAdded').map((event) => ({ event })) }),
    );
    expect(unnamed.findings).toMatchObject([{ stream: first, revision: 0n, line: 2, rule: 'data-blanked' }]);
  });
});

describe('lines of a file', () => {
  const split = async (...chunks: readonly string[]): Promise<readonly (readonly [string, boolean])[]> => {
    const lines: [string, boolean][] = [];
    for await (const { bytes, isEnded } of splitLines(chunks.map((chunk) => Buffer.from(chunk))))
      lines.push([Buffer.from(bytes).toString(), isEnded]);
    return lines;
  };

  it('are told by their line feeds alone', async () => {
    expect(await split('a\nb\u2028c\r\n', '', 'd', 'e\n\n', 'f')).toEqual([
      ['a', true],
      ['b\u2028c\r', true],
      ['de', true],
      ['', true],
      ['f', false],
    ]);
    expect(await split()).toEqual([]);
  });
});
