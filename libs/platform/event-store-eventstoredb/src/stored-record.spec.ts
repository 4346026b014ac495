import { StoreUnavailableError, type Position } from '@redress/kernel';
import { arbitraryJsonObject } from '@redress/testing';
import fc from 'fast-check';
import { prepareEvents } from './prepared-event';
import { canonicalJson } from './server-under-test';
import { isSameEvent, recordOf, storedEventOf, type StoredRecord } from './stored-record';

const id = '00000000-0000-4000-8000-000000000001';
const place = { commit: 7n, prepare: 7n };
const record = (data: unknown, metadata: unknown = {}): StoredRecord => ({
  stream: 'complaint-1',
  revision: 0n,
  id,
  type: 'ComplaintFiled',
  isJson: true,
  data,
  metadata,
  place,
  createdAt: 0,
});
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const stored = (data: unknown, metadata?: unknown) =>
  storedEventOf(record(data, metadata), 'token' as Position, canonicalJson);

describe('a stored event', () => {
  it('is serialised again in canonical form', () => {
    const event = stored(JSON.parse('{"b":1,"a":{"__proto__":2}}'), { v: '1', a: '2' });
    expect(text(event.data)).toBe('{"a":{"__proto__":2},"b":1}');
    expect(text(event.metadata)).toBe('{"a":"2","v":"1"}');
  });

  it('keeps what is no JSON as the bytes it is', () => {
    const bytes = new Uint8Array([1, 2, 255]);
    expect(stored(bytes, bytes)).toMatchObject({ data: bytes, metadata: bytes });
    expect(text(stored('{"broken":').data)).toBe('{"broken":');
    expect(stored({}, null).metadata).toStrictEqual(canonicalJson(null));
    const without = { ...record({}), metadata: undefined };
    expect(storedEventOf(without, 'token' as Position, canonicalJson).metadata).toStrictEqual(new Uint8Array());
  });

  it('shows data that were overwritten in the store as blank', () => {
    expect(stored('\uFFFD'.repeat(3)).data).toStrictEqual(new Uint8Array([255, 255, 255]));
  });

  it('gives a value that no ledger can hold to the verifier rather than hide it', () => {
    const refusing = () => {
      throw new RangeError('no such value');
    };
    expect(text(storedEventOf(record({ n: 0.5 }), 'token' as Position, refusing).data)).toBe('{"n":0.5}');
  });
});

describe('a record of the database', () => {
  const resolved = { streamId: 'complaint-1', revision: 0n, id, type: 'T', isJson: true, data: {}, metadata: {} };
  const inLedger = (stream: string) => (stream.startsWith('complaint-') ? stream : undefined);
  const event = { ...resolved, created: new Date(5), position: place } as never;

  it('is one of the ledger, or none', () => {
    expect(recordOf({ event }, inLedger)).toMatchObject({ stream: 'complaint-1', place, createdAt: 5 });
    expect(recordOf({ event: { ...(event as object), streamId: '$stats' } as never }, inLedger)).toBeUndefined();
    expect(recordOf({}, inLedger)).toBeUndefined();
  });

  it('must have a position', () => {
    const without = { ...(event as object), position: undefined } as never;
    expect(() => recordOf({ event: without }, inLedger)).toThrow(StoreUnavailableError);
  });
});

describe('the same event', () => {
  const prepare = (data: string, metadata = '{"a":"1","v":"1"}', count = 1) =>
    prepareEvents(
      Array.from({ length: count }, (_, index) => ({
        id: index === 0 ? id : '00000000-0000-4000-8000-000000000002',
        type: 'ComplaintFiled',
        data: Buffer.from(data),
        metadata: Buffer.from(metadata),
      })),
      canonicalJson,
    );
  const same = (stored_: StoredRecord, data: string, metadata?: string, count?: number) => {
    const [event] = prepare(data, metadata, count);
    return event !== undefined && isSameEvent(stored_, event, canonicalJson);
  };

  it('has the same values, in whatever order', () => {
    expect(same(record({ b: 1, a: 2 }, { a: '1', v: '1' }), '{"a":2,"b":1}')).toBe(true);
    fc.assert(
      fc.property(arbitraryJsonObject, (value) => {
        const canonical = text(canonicalJson(value));
        expect(same(record(JSON.parse(canonical), { a: '1', v: '1' }), canonical)).toBe(true);
      }),
    );
  });

  it.each([
    ['another id', { ...record({ n: 1 }, { a: '1', v: '1' }), id: '00000000-0000-4000-8000-000000000009' }],
    ['another type', { ...record({ n: 1 }, { a: '1', v: '1' }), type: 'ComplaintClosed' }],
    ['other data', record({ n: 2 }, { a: '1', v: '1' })],
    ['a member more', record({ n: 1, m: 1 }, { a: '1', v: '1' })],
    ['other metadata', record({ n: 1 }, { a: '2', v: '1' })],
    ['no JSON', { ...record({ n: 1 }, { a: '1', v: '1' }), isJson: false }],
    ['data that are no object', record('x', { a: '1', v: '1' })],
    ['metadata that are no object', record({ n: 1 }, new Uint8Array(3))],
    ['an append that went on after it', record({ n: 1 }, { v: '1', a: '1' })],
  ])('is not one with %s', (_what, other) => {
    expect(same(record({ n: 1 }, { a: '1', v: '1' }), '{"n":1}')).toBe(true);
    expect(same(other, '{"n":1}')).toBe(false);
  });

  it('is none that a ledger could not hold', () => {
    const [event] = prepare('{"n":1}');
    const refusing = () => {
      throw new RangeError('no such value');
    };
    if (event === undefined) throw new Error('One event was prepared');
    expect(isSameEvent(record({ n: 0.5 }, { a: '1', v: '1' }), event, refusing)).toBe(false);
  });

  it('within an append of several is not one that stands alone', () => {
    expect(same(record({ n: 1 }, { v: '1', a: '1' }), '{"n":1}', undefined, 2)).toBe(true);
    expect(same(record({ n: 1 }, { a: '1', v: '1' }), '{"n":1}', undefined, 2)).toBe(false);
  });
});
