import type { JsonObject } from '@redress/kernel';
import { chainEvents } from '../event-chain';
import { parseMetadata } from '../event-metadata';
import type { VerificationFinding } from './finding';
import { expectDigest } from './expected-heads';
import { createLedgerVerifier, type VerifierOptions } from './ledger-verifier';
import type { PlacedEvent } from './read-event';
import { draft, first, idOf, keys, openWith, root, sampleLedger, seal, second, stored } from './sample-ledger.spec-kit';
import { exitCodeOf, type VerificationReport } from './verification-report';

const verify = (
  events: readonly PlacedEvent[],
  options: Partial<VerifierOptions> = {},
  hasPositions = false,
): VerificationReport => {
  const verifier = createLedgerVerifier({ keepsBytes: true, ...options });
  events.forEach((event, index) => verifier.push(event, hasPositions ? { order: BigInt(index + 1) } : {}));
  return verifier.finish();
};

const firstOf = (report: VerificationReport): Pick<VerificationFinding, 'stream' | 'revision' | 'rule'> | undefined => {
  const [finding] = report.findings;
  if (finding === undefined) return undefined;
  const { stream, revision, rule } = finding;
  return { ...(stream === undefined ? {} : { stream }), ...(revision === undefined ? {} : { revision }), rule };
};

describe('a ledger that holds', () => {
  it('holds, as a whole, by streams, and with its seals opened', () => {
    const report = verify(sampleLedger, { isWholeLedger: true, openSealed: openWith(keys) }, true);
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({
      compared: 'bytes',
      events: 7,
      streams: 3,
      findingsTotal: 0,
      redactionsTotal: 0,
      destroyedKeys: 0,
      seals: { opened: 4, destroyed: 0, unavailable: 0 },
    });
    expect(exitCodeOf(report)).toBe(0);
    expect([...report.heads.keys()].sort()).toEqual([first, second, root]);
    const oneStream = verify(sampleLedger.filter(({ stream }) => stream === first));
    expect([exitCodeOf(oneStream), oneStream.events, oneStream.seals]).toEqual([0, 4, undefined]);
    expect(oneStream.heads.get(first)).toEqual(report.heads.get(first));
  });

  it('says where values were compared, not bytes', () => {
    expect(verify(sampleLedger, { keepsBytes: false }).compared).toBe('values');
  });

  it('is empty where there is nothing', () => {
    const report = verify([], { isWholeLedger: true });
    expect([exitCodeOf(report), report.events]).toEqual([0, 0]);
  });
});

describe('every single bit of what is stored', () => {
  /** The text with one bit of one byte changed, read as the characters of those bytes. */
  const flipText = (text: string, bit: number): string => {
    const bytes = Buffer.from(text, 'latin1');
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return bytes.toString('latin1');
  };
  const flipBytes = (source: Uint8Array, bit: number): Uint8Array => {
    const bytes = Buffer.from(source);
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return bytes;
  };
  const bitsOf = (length: number): readonly number[] => Array.from({ length: length * 8 }, (_, bit) => bit);
  // Most flips end in an error inside; tens of thousands of stack traces would take most of the time.
  const { stackTraceLimit } = Error;
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  const whole = (events: readonly PlacedEvent[]): VerificationReport => verify(events, { isWholeLedger: true }, true);

  it.each(sampleLedger.map((event) => [`${event.stream} ${event.revision}`, event] as const))(
    'of %s is missed in none of its parts',
    (_name, event) => {
      const { stream, revision, id, type, data, metadata } = event;
      const inPlace = (over: Partial<PlacedEvent>): readonly PlacedEvent[] =>
        sampleLedger.map((one) => (one === event ? { ...one, ...over } : one));
      const alone = (over: Partial<PlacedEvent>): readonly PlacedEvent[] =>
        inPlace(over).filter((one) => one.stream === stream);

      // Under another name it is no event of that stream; under another revision it stands in a wrong place. Both are named as stored.
      for (const bit of bitsOf(stream.length)) {
        const changed = flipText(stream, bit);
        expect(firstOf(whole(inPlace({ stream: changed })))).toMatchObject({ stream: changed, revision });
      }
      for (let bit = 0n; bit < 63n; bit += 1n) {
        const changed = revision ^ (1n << bit);
        const found = firstOf(whole(inPlace({ revision: changed })));
        expect(found).toMatchObject({ stream, revision: changed });
        expect(['starts-at-zero', 'revision-gap', 'revision-repeated']).toContain(found?.rule);
      }
      for (const bit of bitsOf(id.length))
        expect(firstOf(whole(inPlace({ id: flipText(id, bit) })))).toMatchObject({ stream, revision });
      for (const bit of bitsOf(type.length))
        expect(firstOf(whole(inPlace({ type: flipText(type, bit) })))).toMatchObject({ stream, revision });
      let missed = 0;
      for (const part of ['data', 'metadata'] as const)
        for (const bit of bitsOf(event[part].length)) {
          const report = verify(alone({ [part]: flipBytes(part === 'data' ? data : metadata, bit) }));
          const found = firstOf(report);
          // Thousands of flips: one expectation for all of them.
          if (found?.stream !== stream || found.revision !== revision || report.findingsTotal !== 1) missed += 1;
        }
      expect(missed).toBe(0);
    },
  );

  it('of a position is named where the log no longer goes on', () => {
    sampleLedger.forEach((event, index) => {
      for (let bit = 0n; bit < 63n; bit += 1n) {
        const places = sampleLedger.map((one, at) => ({
          one,
          order: BigInt(at + 1) ^ (one === event ? 1n << bit : 0n),
        }));
        const moved = places.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
        const verifier = createLedgerVerifier({ keepsBytes: true, isWholeLedger: true });
        for (const { one, order } of moved) verifier.push(one, { order });
        const [found] = verifier.finish().findings;
        const expected = moved.find(({ order }, at) => order !== BigInt(at + 1));
        expect(found).toMatchObject({
          stream: expected?.one.stream,
          revision: expected?.one.revision,
          rule: 'position-not-dense',
        });
        // The event itself, or the one that now stands where it stood.
        expect([event, sampleLedger[index + 1], moved[index]?.one]).toContain(expected?.one);
      }
    });
  });
});

describe('events moved, taken and put', () => {
  const streamOf = (name: string): readonly PlacedEvent[] => sampleLedger.filter(({ stream }) => stream === name);
  const [e0, e1, e2, e3] = streamOf(first);
  if (e0 === undefined || e1 === undefined || e2 === undefined || e3 === undefined) throw new Error('Four events');
  const renumbered = (events: readonly PlacedEvent[]): readonly PlacedEvent[] =>
    events.map((event, index) => ({ ...event, revision: BigInt(index) }));

  it.each<[string, readonly PlacedEvent[], ReturnType<typeof firstOf>]>([
    ['the first taken', [e1, e2, e3], { stream: first, revision: 1n, rule: 'starts-at-zero' }],
    ['one taken from the middle', [e0, e2, e3], { stream: first, revision: 2n, rule: 'revision-gap' }],
    ['two exchanged', [e0, e2, e1, e3], { stream: first, revision: 2n, rule: 'revision-gap' }],
    ['one twice', [e0, e1, e1, e2, e3], { stream: first, revision: 1n, rule: 'revision-repeated' }],
    ['the first again at the end', [e0, e1, e2, e3, e0], { stream: first, revision: 0n, rule: 'revision-repeated' }],
    ['the first taken, renumbered', renumbered([e1, e2, e3]), { stream: first, revision: 0n, rule: 'event-hash' }],
    ['one taken, renumbered', renumbered([e0, e2, e3]), { stream: first, revision: 1n, rule: 'event-hash' }],
    ['two exchanged, renumbered', renumbered([e0, e2, e1, e3]), { stream: first, revision: 1n, rule: 'event-hash' }],
    [
      'replayed in another stream',
      [e0, e1, e2, e3].map((event) => ({ ...event, stream: 'complaint-7f3d' })),
      { stream: 'complaint-7f3d', revision: 0n, rule: 'event-hash' },
    ],
  ])('%s', (_name, events, expected) => {
    const report = verify(events);
    expect(firstOf(report)).toEqual(expected);
    expect(exitCodeOf(report)).toBe(1);
  });

  it('the last taken is seen against heads that were written down', () => {
    const { heads, digest } = verify(sampleLedger);
    const cut = verify([e0, e1, e2], { expectedHeads: new Map([...heads].filter(([stream]) => stream === first)) });
    expect(cut.findings).toEqual([
      { stream: first, revision: 2n, rule: 'stream-cut', expected: 'revision 3', found: 'revision 2' },
    ]);
    expect(expectDigest(digest, cut.heads)).toMatchObject({ rule: 'ledger-digest', expected: digest });
    expect(expectDigest(digest, heads)).toBeUndefined();
  });

  it('one replaced together with its hashes is named at the link after it', () => {
    const [forged] = chainEvents({
      stream: first,
      next: { revision: 1n, prev: parseMetadata(e1.metadata).prev },
      drafts: [draft(4, 'NoteAdded', { text: 'forged' })],
    }).events;
    const events = [e0, { ...e1, ...forged }, e2, e3];
    const { heads } = verify(sampleLedger.filter(({ stream, revision }) => stream === first && revision <= 1n));
    expect(firstOf(verify(events))).toEqual({ stream: first, revision: 2n, rule: 'previous-hash' });
    expect(firstOf(verify(events, { expectedHeads: heads }))).toEqual({
      stream: first,
      revision: 1n,
      rule: 'head-changed',
    });
  });

  it('a stream written again to its end is seen against heads alone', () => {
    const { heads } = verify(sampleLedger);
    const again = stored(first, [draft(2, 'ComplaintFiled', { complaintNo: 'another' })]);
    const report = verify([...again, ...streamOf(second)], { expectedHeads: heads });
    expect(report.findings.map(({ stream, rule }) => [stream, rule])).toEqual([
      [first, 'stream-cut'],
      [root, 'stream-missing'],
    ]);
    expect(exitCodeOf(verify(again))).toBe(0);
  });

  it('heads of a ledger that has grown since hold', () => {
    const { heads } = verify(sampleLedger.slice(0, 4));
    expect(exitCodeOf(verify(sampleLedger, { expectedHeads: heads }))).toBe(0);
  });
});

describe('rules of a single event', () => {
  const chained = (type: string, data: JsonObject, over = {}): readonly PlacedEvent[] =>
    stored(first, [draft(2, type, data, over)]);
  const rewritten = (
    change: (metadata: Record<string, unknown>) => Record<string, unknown>,
  ): readonly PlacedEvent[] => {
    const [event] = chained('NoteAdded', {});
    if (event === undefined) throw new Error('One event');
    const metadata = change(JSON.parse(Buffer.from(event.metadata).toString()) as Record<string, unknown>);
    return [{ ...event, metadata: Buffer.from(JSON.stringify(metadata)) }];
  };

  it.each<[string, readonly PlacedEvent[], string]>([
    ['a stream name', chained('NoteAdded', {}).map((event) => ({ ...event, stream: 'Complaint' })), 'stream-malformed'],
    ['an id', chained('NoteAdded', {}).map((event) => ({ ...event, id: event.id.toUpperCase() })), 'id-malformed'],
    ['a type', chained('NoteAdded', {}).map((event) => ({ ...event, type: 'note' })), 'type-malformed'],
    [
      'metadata that are no JSON',
      chained('NoteAdded', {}).map((event) => ({ ...event, metadata: Buffer.of(1) })),
      'metadata-not-json',
    ],
    ['metadata in another order', rewritten(({ v, ...rest }) => ({ v, ...rest })), 'metadata-not-canonical'],
    ['a key too many', rewritten((metadata) => ({ ...metadata, zone: 'Asia/Shanghai' })), 'metadata-unknown-key'],
    [
      'a key missing',
      rewritten((metadata) => Object.fromEntries(Object.entries(metadata).filter(([key]) => key !== 'tenant'))),
      'metadata-missing-key',
    ],
    ['a value of another form', rewritten((metadata) => ({ ...metadata, schema: 'x' })), 'metadata-value'],
    [
      'an occurrence after its recording',
      rewritten((metadata) => ({ ...metadata, occurredAt: '2027-01-01T00:00:00.000Z' })),
      'occurred-after-recorded',
    ],
    [
      'a live event recorded later',
      rewritten((metadata) => ({ ...metadata, occurredAt: '2026-01-01T00:00:00.000Z' })),
      'origin-live-times',
    ],
    [
      'another tenant',
      [...chained('NoteAdded', {}), ...stored(second, [draft(3, 'NoteAdded', {}, { tenant: 'other' })])],
      'tenant',
    ],
  ])('%s', (_name, events, rule) => {
    expect(verify(events).findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{"text":', 'data-not-json'],
    ['another spelling', '{ }', 'data-not-canonical'],
    ['no object', '[]', 'data-not-object'],
    ['a key that looks like an integer', '{"a":{"0":1}}', 'data-integer-key'],
    ['other data', '{"text":"b"}', 'data-hash'],
  ])('data that are %s', (_name, text, rule) => {
    const [event] = chained('NoteAdded', { text: 'a' });
    if (event === undefined) throw new Error('One event');
    expect(firstOf(verify([{ ...event, data: Buffer.from(text) }]))).toEqual({ stream: first, revision: 0n, rule });
  });

  it('a clock that went back', () => {
    const events = stored(first, [draft(5, 'NoteAdded', {}), draft(4, 'NoteAdded', {})]);
    expect(verify(events).findings).toEqual([
      {
        stream: first,
        revision: 1n,
        rule: 'recorded-at-order',
        expected: 'at least 2026-03-05T08:00:05.000Z',
        found: '2026-03-05T08:00:04.000Z',
      },
    ]);
  });

  it('a log that does not begin with the opening of its ledger', () => {
    const events = sampleLedger.slice(1);
    expect(firstOf(verify(events, { isWholeLedger: true }))).toEqual({
      stream: first,
      revision: 0n,
      rule: 'ledger-not-opened',
    });
    expect(exitCodeOf(verify(events))).toBe(0);
  });

  it('a ledger that calls itself by another name than its events do', () => {
    const events = stored(root, [draft(1, 'LedgerOpened', { ledgerId: 'other' })]);
    expect(firstOf(verify(events, { isWholeLedger: true }))).toEqual({ stream: root, revision: 0n, rule: 'tenant' });
    expect(firstOf(verify(sampleLedger, { tenant: 'other' }))?.rule).toBe('tenant');
  });

  it('are all listed in the order of the log, up to a limit, and all counted', () => {
    const broken = sampleLedger.map((event) => ({ ...event, data: Buffer.from('{}') }));
    const report = verify(broken, { findingsMax: 2 });
    expect(report.findings.map(({ stream, revision }) => [stream, revision])).toEqual([
      [root, 0n],
      [first, 0n],
    ]);
    expect(report.findingsTotal).toBe(7);
  });
});

describe('what is lawfully gone', () => {
  const redaction = (revision: string, stream = first): JsonObject => ({ target: [stream, revision, '/text'] });
  const events = (type = 'ContentRedacted', data = redaction('1')): readonly PlacedEvent[] =>
    stored(first, [draft(2, 'ComplaintFiled', { a: 1 }), draft(3, 'NoteAdded', { text: 'b' }), draft(4, type, data)]);
  const blanked = (
    list: readonly PlacedEvent[],
    revision: bigint,
    data: Uint8Array = Buffer.of(),
  ): readonly PlacedEvent[] => list.map((event) => (event.revision === revision ? { ...event, data } : event));

  it.each([
    ['absent', Buffer.of()],
    ['overwritten', Buffer.alloc(12, 0xff)],
  ])('data that are %s and named', (_name, data) => {
    const report = verify(blanked(events(), 1n, data));
    expect(report.findings).toEqual([]);
    expect(report.redactions).toEqual([{ stream: first, revision: 1n }]);
    expect(exitCodeOf(report)).toBe(3);
  });

  it.each<[string, readonly PlacedEvent[], bigint]>([
    ['that nothing names', blanked(events('NoteAdded', {}), 1n), 1n],
    ['of another event', blanked(events(), 0n), 0n],
    ['named by another stream', blanked(events('ContentRedacted', redaction('1', second)), 1n), 1n],
    ['named by an event of another type', blanked(events('NoteAdded', redaction('1')), 1n), 1n],
    ['named by itself', blanked(events('ContentRedacted', redaction('2')), 2n), 2n],
    ['named in another form', blanked(events('ContentRedacted', { target: [first, 1] }), 1n), 1n],
  ])('data %s are tampered with', (_name, list, revision) => {
    const report = verify(list);
    expect(firstOf(report)).toEqual({ stream: first, revision, rule: 'data-blanked' });
    expect(exitCodeOf(report)).toBe(1);
  });

  it('an overwriting that left one byte is tampering', () => {
    expect(firstOf(verify(blanked(events(), 1n, Buffer.from([0xff, 0x41, 0xff]))))?.rule).toBe('data-not-json');
  });

  it('blanked data are named before what comes after them', () => {
    const list = blanked(events('NoteAdded', {}), 0n).map((event) =>
      event.revision === 2n ? { ...event, type: 'X' } : event,
    );
    expect(verify(list).findings.map(({ revision, rule }) => [revision, rule])).toEqual([
      [0n, 'data-blanked'],
      [2n, 'event-hash'],
    ]);
  });

  const sealedEvents = (after: readonly ReturnType<typeof draft>[]): readonly PlacedEvent[] =>
    stored(first, [
      draft(2, 'ComplaintFiled', {
        narrative: seal('a', 'kid-first', {
          stream: first,
          id: idOf(2),
          type: 'ComplaintFiled',
          pointer: '/narrative',
        }),
      }),
      ...after,
    ]);
  const destroyed = draft(3, 'SubjectKeyDestroyed', { kid: 'kid-first', erasureId: 'erasure-1' });
  const noKeys = openWith(new Map());

  it('a key that is missing and named', () => {
    const report = verify(sealedEvents([destroyed]), { openSealed: noKeys });
    expect(report).toMatchObject({
      findingsTotal: 0,
      destroyedKeys: 1,
      seals: { opened: 0, destroyed: 1, unavailable: 0 },
    });
    expect(exitCodeOf(report)).toBe(3);
    expect(exitCodeOf(verify(sealedEvents([destroyed])))).toBe(3);
  });

  it('a key that is missing and not named cannot be verified', () => {
    for (const list of [
      sealedEvents([]),
      sealedEvents([draft(3, 'SubjectKeyDestroyed', { kid: 'kid-other', erasureId: 'erasure-1' })]),
      [...sealedEvents([]), ...stored(second, [destroyed])],
    ]) {
      const report = verify(list, { openSealed: noKeys });
      expect(report.unavailable).toEqual([{ stream: first, revision: 0n, pointer: '/narrative', kid: 'kid-first' }]);
      expect(exitCodeOf(report)).toBe(2);
    }
  });

  it('is never an excuse for tampering', () => {
    const [filed, ...rest] = sealedEvents([destroyed]);
    if (filed === undefined) throw new Error('One event');
    expect(exitCodeOf(verify([{ ...filed, data: Buffer.from('{}') }, ...rest], { openSealed: noKeys }))).toBe(1);
  });
});

describe('sealed fields that are opened', () => {
  const place = { stream: first, id: idOf(2), type: 'NoteAdded', pointer: '/text' };
  const holding = (data: JsonObject, type = 'NoteAdded'): readonly PlacedEvent[] =>
    stored(first, [draft(2, type, data)]);

  it.each<[string, JsonObject, string]>([
    ['moved from another field', { text: seal('a', 'kid-first', { ...place, pointer: '/reason' }) }, 'seal-broken'],
    ['committed to another text', { text: { ...seal('a', 'kid-first', place), c: 'a'.repeat(64) } }, 'seal-broken'],
    ['of another form', { text: { $sealed: 'a', c: 'b' } }, 'seal-malformed'],
    ['with a member too many', { text: { ...seal('a', 'kid-first', place), note: '' } }, 'seal-malformed'],
  ])('%s', (_name, data, rule) => {
    const report = verify(holding(data), { openSealed: openWith(keys) });
    expect(firstOf(report)).toEqual({ stream: first, revision: 0n, rule });
    // The chain cannot know it: whoever wrote it, wrote it so.
    expect(exitCodeOf(verify(holding(data)))).toBe(0);
  });

  it('keep the commitment of the place they were first sealed at', () => {
    const again = seal('a', 'kid-first', { ...place, type: 'FieldResealed', pointer: '/sealed' }, '/text');
    const data = { target: [first, '0', '/text'], sealed: again };
    expect(exitCodeOf(verify(holding(data, 'FieldResealed'), { openSealed: openWith(keys) }))).toBe(0);
    const elsewhere = { ...data, target: [first, '0', '/reason'] };
    expect(firstOf(verify(holding(elsewhere, 'FieldResealed'), { openSealed: openWith(keys) }))?.rule).toBe(
      'seal-broken',
    );
  });
});
