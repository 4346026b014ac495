import type { SealedBox, StoredEvent } from '@redress/kernel';

/** For this room's tests alone: metadata that hold, but for the hashes, which nothing here computes. */
export const metadataFixture = {
  v: '1',
  schema: '1',
  tenant: 'ledger-1',
  origin: 'late',
  occurredAt: '2026-03-01T16:00:00.000Z',
  recordedAt: '2026-03-02T01:30:00.000Z',
  actorKind: 'user',
  actorId: 'local:u1',
  commandId: '00000000-0000-4000-8000-000000000002',
  correlationId: '00000000-0000-4000-8000-000000000003',
  alg: 'sha256',
  dh: 'a'.repeat(64),
  prev: 'b'.repeat(64),
  eh: 'c'.repeat(64),
} as const;

export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

export const storedEvent = (type: string, data: unknown, schema = '1'): StoredEvent => ({
  stream: 'complaint-1',
  revision: 4n,
  // A token of no store: nothing in this room reads it.
  position: '9' as StoredEvent['position'],
  id: '00000000-0000-4000-8000-000000000001',
  type,
  data: bytesOf(data),
  metadata: bytesOf({ ...metadataFixture, schema }),
});

/** A box of the right form that no key opens, told from others by its key id and commitment. */
export const boxFixture = (kid: string, c = '0'.repeat(64)): SealedBox => ({
  $sealed: { v: 1, kid, iv: 'A'.repeat(16), ct: 'Y3Q', tag: `${'A'.repeat(21)}A` },
  c,
});
