import { createHash } from 'node:crypto';
import type { JsonObject, NewEvent } from '@redress/kernel';
import { arbitraryJsonObject, arbitraryText } from '@redress/testing';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { CanonicalJsonError } from './json-survey';
import { chainEvents, dataHash, eventHash, genesisHash, type EventDraft } from './event-chain';
import { MetadataError, parseMetadata, type DraftMetadata } from './event-metadata';

const stream = 'complaint-7f3c';
const firstId = '3f0c1e9a-1111-4111-8111-000000000001';
const secondId = '3f0c1e9a-1111-4111-8111-000000000002';

const metadata: DraftMetadata = {
  schema: '1',
  tenant: '0b7e3f52-5f5c-4d0e-9a53-2f1f6f0a9f11',
  origin: 'live',
  occurredAt: '2026-03-05T08:00:00.000Z',
  recordedAt: '2026-03-05T08:00:00.000Z',
  actorKind: 'user',
  actorId: 'local:operator-1',
  commandId: '6a1c4dd1-2222-8222-9222-000000000001',
  correlationId: '6a1c4dd1-2222-8222-9222-000000000001',
};

const draft = (over: Partial<EventDraft> = {}): EventDraft => ({
  id: firstId,
  type: 'NoteAdded',
  data: { text: 'b', a: 1 },
  metadata,
  ...over,
});

const chainOne = (over: Partial<EventDraft> = {}) =>
  chainEvents({ stream, next: { revision: 0n, prev: genesisHash(stream) }, drafts: [draft(over)] });

/** The page (ledger-format, The chain) read once more by other means: `canonicalize`, Buffers and a hash fed piece by piece. */
const independentChain = (name: string, from: bigint, prev: string, drafts: readonly EventDraft[]) => {
  const sha = (...parts: readonly (string | Buffer)[]): string => {
    const digest = createHash('sha256');
    for (const part of parts) digest.update(part);
    return digest.digest('hex');
  };
  const nul = Buffer.from([0]);
  let before = prev;
  return drafts.map(({ id, type, data, metadata: own }, index) => {
    const dh = sha(Buffer.from(canonicalize(data) ?? '', 'utf8'));
    const hashed = { ...own, v: '1', alg: 'sha256', dh, prev: before };
    const header = { ...hashed, stream: name, revision: (from + BigInt(index)).toString(10), id, type };
    const eh = sha('event', nul, canonicalize(header) ?? '');
    before = eh;
    return { id, type, data: canonicalize(data), metadata: canonicalize({ ...hashed, eh }) };
  });
};

const readable = ({ id, type, data, metadata: own }: NewEvent) => ({
  id,
  type,
  data: Buffer.from(data).toString(),
  metadata: Buffer.from(own).toString(),
});

describe('the chain', () => {
  it('is what the page says, byte for byte', () => {
    // Each hash by `printf ... | sha256sum` over the text shown.
    expect(genesisHash(stream)).toBe('63b6a18baab12244b3f62a779634ff8aee63e708b9c261d3a22fb3b7b155d21e');
    expect(dataHash({ text: 'b', a: 1 })).toBe('afd30ab0639ed3469cca58fe51b85a8c587424984717631797e2df6889e28dd2');
    const { events, head } = chainOne();
    expect(events.map(readable)).toEqual([
      {
        id: firstId,
        type: 'NoteAdded',
        data: '{"a":1,"text":"b"}',
        metadata:
          '{"actorId":"local:operator-1","actorKind":"user","alg":"sha256","commandId":"6a1c4dd1-2222' +
          '-8222-9222-000000000001","correlationId":"6a1c4dd1-2222-8222-9222-000000000001","dh":"afd3' +
          '0ab0639ed3469cca58fe51b85a8c587424984717631797e2df6889e28dd2","eh":"fa826bfb52b7005337ce0d' +
          'c144221fed8001ecfa55139d7fe15fdfa87ec1e2e6","occurredAt":"2026-03-05T08:00:00.000Z","origi' +
          'n":"live","prev":"63b6a18baab12244b3f62a779634ff8aee63e708b9c261d3a22fb3b7b155d21e","recor' +
          'dedAt":"2026-03-05T08:00:00.000Z","schema":"1","tenant":"0b7e3f52-5f5c-4d0e-9a53-2f1f6f0a9' +
          'f11","v":"1"}',
      },
    ]);
    expect(head).toBe('fa826bfb52b7005337ce0dc144221fed8001ecfa55139d7fe15fdfa87ec1e2e6');
  });

  it('agrees with an independent reading of the page on any events', () => {
    const optional = fc.record(
      { actorRole: arbitraryText, actorUnit: arbitraryText, policy: arbitraryText, traceparent: arbitraryText },
      { requiredKeys: [] },
    );
    const drafts = fc.array(
      fc
        .record({ id: fc.uuid(), data: arbitraryJsonObject, tenant: arbitraryText, optional })
        .filter(
          ({ data, tenant, optional: values }) => ![tenant, ...Object.values(values)].includes('') && isStorable(data),
        )
        .map(({ id, data, tenant, optional: values }) =>
          draft({ id, data, metadata: { ...metadata, tenant, ...values } }),
        ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(drafts, fc.bigInt({ min: 0n, max: 2n ** 63n }), (some, revision) => {
        const prev = genesisHash(stream);
        const { events, head } = chainEvents({ stream, next: { revision, prev }, drafts: some });
        expect(events.map(readable)).toEqual(independentChain(stream, revision, prev, some));
        expect(head).toBe(parseMetadata(events.at(-1)?.metadata ?? Buffer.of()).eh);
      }),
      { numRuns: 300 },
    );
  });

  it('chains the events of one append to each other, and the next append to the last', () => {
    const first = chainEvents({
      stream,
      next: { revision: 0n, prev: genesisHash(stream) },
      drafts: [draft(), draft({ id: secondId })],
    });
    const [one, two] = first.events.map((event) => parseMetadata(event.metadata));
    const second = chainEvents({ stream, next: { revision: 2n, prev: first.head }, drafts: [draft()] });
    const [three] = second.events.map((event) => parseMetadata(event.metadata));
    expect([one?.prev, two?.prev, three?.prev]).toEqual([genesisHash(stream), one?.eh, two?.eh]);
    expect([first.head, second.head]).toEqual([two?.eh, three?.eh]);
  });

  it('hashes the header alone, so that blanked data leave it verifiable', () => {
    const { events } = chainOne();
    const { eh, ...hashed } = parseMetadata(events[0]?.metadata ?? Buffer.of());
    expect(eventHash({ stream, revision: '0', id: firstId, type: 'NoteAdded' }, hashed)).toBe(eh);
  });
});

const isStorable = (data: JsonObject): boolean => !/"-?\d+":/.test(canonicalize(data) ?? '');

describe('what the writer refuses', () => {
  it.each<[string, Partial<EventDraft>]>([
    ['data with a lone surrogate', { data: { text: '\ud800' } }],
    ['data with a fraction', { data: { amount: 0.5 } }],
    ['data with a key that looks like an integer', { data: { amounts: { '0': 1 } } }],
  ])('%s', (_name, over) => {
    expect(() => chainOne(over)).toThrow(CanonicalJsonError);
  });

  const without = (key: keyof DraftMetadata): DraftMetadata =>
    Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== key)) as DraftMetadata;
  const having = (values: Readonly<Record<string, unknown>>): DraftMetadata => ({ ...metadata, ...values });

  it.each<[string, DraftMetadata, string]>([
    ['a key outside the list', having({ ip: '127.0.0.1' }), 'metadata-unknown-key'],
    [
      '__proto__',
      JSON.parse(`{"__proto__":"a",${JSON.stringify(metadata).slice(1)}`) as DraftMetadata,
      'metadata-unknown-key',
    ],
    ['a key that the chain computes', having({ dh: 'a'.repeat(64) }), 'metadata-unknown-key'],
    ['no tenant', without('tenant'), 'metadata-missing-key'],
    ['no commandId', without('commandId'), 'metadata-missing-key'],
    ['an empty value', having({ actorUnit: '' }), 'metadata-value'],
    ['a value that is absent but named', having({ actorUnit: undefined }), 'metadata-value'],
    ['a value that is no text', having({ schema: 1 }), 'metadata-value'],
    ['a lone surrogate', having({ actorUnit: '\udc00' }), 'metadata-value'],
    ['a schema that is no version', having({ schema: '01' }), 'metadata-value'],
    ['an origin that is none', having({ origin: 'later' }), 'metadata-value'],
    ['a kind of actor that is none', having({ actorKind: 'robot' }), 'metadata-value'],
    ['a time without milliseconds', having({ recordedAt: '2026-03-05T08:00:00Z' }), 'metadata-value'],
    ['a time that no clock showed', having({ occurredAt: '2026-02-30T08:00:00.000Z' }), 'metadata-value'],
    ['a time with an offset', having({ occurredAt: '2026-03-05T16:00:00.000+08:00' }), 'metadata-value'],
    [
      'an event before it happened',
      having({ origin: 'late', occurredAt: '2026-03-05T08:00:00.001Z' }),
      'occurred-after-recorded',
    ],
    ['a live event recorded later', having({ occurredAt: '2026-03-05T07:59:59.999Z' }), 'origin-live-times'],
  ])('%s', (_name, refused, rule) => {
    expect(() => chainOne({ metadata: refused })).toThrow(MetadataError);
    expect(() => chainOne({ metadata: refused })).toThrow(`(${rule})`);
  });
});
