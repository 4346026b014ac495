import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { JsonObject, SealedBox, SealedPlace } from '@redress/kernel';
import canonicalize from 'canonicalize';
import { chainEvents, genesisHash, type EventDraft } from '../event-chain';
import type { PlacedEvent } from './read-event';
import type { OpenSealed } from './seal-check';

export const ledgerId = '0b7e3f52-5f5c-4d0e-9a53-2f1f6f0a9f11';
export const root = 'ledger-root';
export const first = 'complaint-7f3c';
export const second = 'complaint-9ab1';

const jcs = (value: unknown): Buffer => Buffer.from(canonicalize(value) ?? '');
export const keys: ReadonlyMap<string, Buffer> = new Map([
  ['kid-first', Buffer.alloc(32, 1)],
  ['kid-second', Buffer.alloc(32, 2)],
]);
export const salt = Buffer.alloc(32, 7).toString('base64url');

/** Sealing by the page (ledger-format, Sealed fields), apart from the room that does it. */
export const seal = (value: string, kid: string, place: SealedPlace, committed = place.pointer): SealedBox => {
  const iv = createHash('sha256').update(`${place.id}${place.pointer}`).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', keys.get(kid) ?? Buffer.of(), iv, { authTagLength: 16 });
  cipher.setAAD(jcs([1, place.stream, place.id, place.type, place.pointer, kid]));
  const ct = Buffer.concat([cipher.update(jcs([salt, value])), cipher.final()]);
  const [ivText, ctText, tag] = [iv, ct, cipher.getAuthTag()].map((bytes) => bytes.toString('base64url'));
  const c = createHash('sha256')
    .update(jcs([salt, committed, value]))
    .digest('hex');
  return { $sealed: { v: 1, kid, iv: ivText ?? '', ct: ctText ?? '', tag: tag ?? '' }, c };
};

/** Opens with these keys alone. */
export const openWith =
  (known: ReadonlyMap<string, Buffer>): OpenSealed =>
  ({ $sealed: { kid, iv, ct, tag }, c }, place, committed) => {
    const key = known.get(kid);
    if (key === undefined) return { outcome: 'keyMissing' };
    const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 });
    cipher.setAAD(jcs([1, place.stream, place.id, place.type, place.pointer, kid]));
    cipher.setAuthTag(Buffer.from(tag, 'base64url'));
    try {
      const text = Buffer.concat([cipher.update(Buffer.from(ct, 'base64url')), cipher.final()]).toString();
      const [opened, value] = JSON.parse(text) as [string, string];
      const found = createHash('sha256')
        .update(jcs([opened, committed, value]))
        .digest('hex');
      return found === c ? { outcome: 'holds' } : { outcome: 'broken', reason: 'commitment' };
    } catch {
      return { outcome: 'broken', reason: 'tag' };
    }
  };

export const idOf = (n: number): string => `3f0c1e9a-1111-4111-8111-${String(n).padStart(12, '0')}`;

export const draft = (
  n: number,
  type: string,
  data: JsonObject,
  over: Partial<EventDraft['metadata']> = {},
): EventDraft => {
  const recordedAt = `2026-03-05T08:00:0${n}.000Z`;
  return {
    id: idOf(n),
    type,
    data,
    metadata: {
      schema: '1',
      tenant: ledgerId,
      origin: 'live',
      occurredAt: recordedAt,
      recordedAt,
      actorKind: 'user',
      actorId: 'local:operator-1',
      commandId: `6a1c4dd1-2222-8222-9222-${String(n).padStart(12, '0')}`,
      correlationId: `6a1c4dd1-2222-8222-9222-${String(n).padStart(12, '0')}`,
      ...over,
    },
  };
};

/** The events of one stream as a store hands them back, without their positions. */
export const stored = (stream: string, drafts: readonly EventDraft[]): readonly PlacedEvent[] =>
  chainEvents({ stream, next: { revision: 0n, prev: genesisHash(stream) }, drafts }).events.map((event, index) => ({
    ...event,
    stream,
    revision: BigInt(index),
  }));

const sealedAt = (n: number, stream: string, type: string, pointer: string, value: string): SealedBox =>
  seal(value, stream === first ? 'kid-first' : 'kid-second', { stream, id: idOf(n), type, pointer });

// An own member that assignment could not make.
const withProto = JSON.parse(
  '{"__proto__":{"toString":"not a function"},"tags":["a\u2028b","\u{1F600}"]}',
) as JsonObject;

const opened = stored(root, [
  draft(1, 'LedgerOpened', {
    ledgerId,
    format: '1',
    zone: 'Asia/Shanghai',
    sample: false,
    instanceCheck: 'a'.repeat(64),
  }),
]);
const ofFirst = stored(first, [
  draft(2, 'ComplaintFiled', {
    complaintNo: '20260305-0123456786',
    narrative: sealedAt(2, first, 'ComplaintFiled', '/narrative', '噪音扰民 \u{1F50A}\u2028'),
    complainant: { name: sealedAt(2, first, 'ComplaintFiled', '/complainant/name', '张三') },
  }),
  draft(4, 'NoteAdded', { ...withProto, 'a/b~c': [sealedAt(4, first, 'NoteAdded', '/a~1b~0c/0', '')] }),
  draft(
    5,
    'NoteAdded',
    { text: 'no seal' },
    { origin: 'late', occurredAt: '2026-03-04T16:00:00.000Z', actorRole: 'operator' },
  ),
  draft(7, 'ComplaintClosedWithFeedback', { finding: 'upheld' }, { policy: 'hotline@1' }),
]);
const ofSecond = stored(second, [
  draft(3, 'ComplaintFiled', { narrative: sealedAt(3, second, 'ComplaintFiled', '/narrative', 'Parcel late') }),
  draft(6, 'ComplaintWithdrawn', { count: 9007199254740991, empty: {}, none: null }),
]);

/** Seven events of three streams in the order of their log: positions 1 to 7. */
export const sampleLedger: readonly PlacedEvent[] = [...opened, ...ofFirst, ...ofSecond].toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);
