import type { JsonValue } from '@redress/kernel';
import { canonicalBytes } from './canonical-json';
import { chainEvents, genesisHash } from './event-chain';
import { MetadataError, parseMetadata, type MetadataRule } from './event-metadata';

const stream = 'complaint-7f3c';

const { events } = chainEvents({
  stream,
  next: { revision: 0n, prev: genesisHash(stream) },
  drafts: [
    {
      id: '3f0c1e9a-1111-4111-8111-000000000001',
      type: 'NoteAdded',
      data: {},
      metadata: {
        schema: '1',
        tenant: '0b7e3f52-5f5c-4d0e-9a53-2f1f6f0a9f11',
        origin: 'late',
        occurredAt: '2026-03-04T08:00:00.000Z',
        recordedAt: '2026-03-05T08:00:00.000Z',
        actorKind: 'user',
        actorId: 'local:operator-1',
        actorRole: 'operator',
        commandId: '6a1c4dd1-2222-8222-9222-000000000001',
        correlationId: '6a1c4dd1-2222-8222-9222-000000000001',
        policy: 'hotline@1',
      },
    },
  ],
});
const bytes = Buffer.from(events[0]?.metadata ?? []);
const values = JSON.parse(bytes.toString()) as Record<string, JsonValue>;

const having = (over: Readonly<Record<string, JsonValue>>): Uint8Array => canonicalBytes({ ...values, ...over });
const without = (key: string): Uint8Array =>
  canonicalBytes(Object.fromEntries(Object.entries(values).filter(([name]) => name !== key)));

const ruleOf = (stored: Uint8Array): MetadataRule | undefined => {
  try {
    parseMetadata(stored);
    return undefined;
  } catch (error) {
    if (error instanceof MetadataError) return error.fault.rule;
    throw error;
  }
};

describe('stored metadata', () => {
  it('are read as they were written', () => {
    expect(parseMetadata(bytes)).toEqual(values);
  });

  it.each(['v', 'schema', 'tenant', 'origin', 'occurredAt', 'recordedAt', 'actorKind', 'actorId'])(
    'must have %s',
    (key) => {
      expect(ruleOf(without(key))).toBe('metadata-missing-key');
    },
  );

  it.each(['commandId', 'correlationId', 'alg', 'dh', 'prev', 'eh'])('must have %s', (key) => {
    expect(ruleOf(without(key))).toBe('metadata-missing-key');
  });

  it.each<[string, Uint8Array, MetadataRule]>([
    ['nothing', Buffer.of(), 'metadata-not-json'],
    ['no JSON', Buffer.from('{'), 'metadata-not-json'],
    ['a byte blanked', Buffer.from(bytes).fill(0xff, 5, 6), 'metadata-not-json'],
    ['a key twice', Buffer.from('{"v":"1","v":"1"}'), 'metadata-not-json'],
    ['another spelling', Buffer.from(JSON.stringify(values, null, 1)), 'metadata-not-canonical'],
    ['an array', Buffer.from('[]'), 'metadata-not-flat'],
    ['null', Buffer.from('null'), 'metadata-not-flat'],
    ['a key outside the list', having({ ip: '127.0.0.1' }), 'metadata-unknown-key'],
    ['__proto__', Buffer.from(`{"__proto__":"a",${bytes.toString().slice(1)}`), 'metadata-unknown-key'],
    ['a value that is an object', having({ actorRole: {} }), 'metadata-value'],
    ['an empty value', having({ actorRole: '' }), 'metadata-value'],
    ['another version', having({ v: '2' }), 'metadata-value'],
    ['another hash function', having({ alg: 'sha1' }), 'metadata-value'],
    ['a hash in capitals', having({ dh: 'A'.repeat(64) }), 'metadata-value'],
    ['a hash cut short', having({ prev: 'a'.repeat(63) }), 'metadata-value'],
    ['times in the wrong order', having({ recordedAt: '2026-03-03T08:00:00.000Z' }), 'occurred-after-recorded'],
    ['a live event recorded later', having({ origin: 'live' }), 'origin-live-times'],
  ])('are refused: %s', (_name, stored, rule) => {
    expect(ruleOf(stored)).toBe(rule);
  });

  it('say what does not hold', () => {
    expect(() => parseMetadata(having({ origin: 'later' }))).toThrow(
      'Metadata do not hold (metadata-value): expected origin: live, import, late, found "later"',
    );
  });
});
