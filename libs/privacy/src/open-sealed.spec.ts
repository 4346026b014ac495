import { chainEvents, createLedgerVerifier, exitCodeOf, genesisHash } from '@redress/integrity';
import type { DataKey, JsonObject } from '@redress/kernel';
import { openSealedWith } from './open-sealed';
import { sealValue } from './sealed-box';

const key: DataKey = { kid: 'kid-1', key: Buffer.alloc(32, 1) };
const other: DataKey = { kid: 'kid-1', key: Buffer.alloc(32, 2) };
const place = {
  stream: 'complaint-7f3c',
  id: '3f0c1e9a-1111-4111-8111-000000000001',
  type: 'NoteAdded',
  pointer: '/text',
};

const verify = (data: JsonObject, held: DataKey | undefined) => {
  const { stream, id, type } = place;
  const at = '2026-03-05T08:00:00.000Z';
  const metadata = {
    schema: '1',
    tenant: 'ledger-1',
    origin: 'live',
    occurredAt: at,
    recordedAt: at,
    actorKind: 'user',
    actorId: 'local:operator-1',
    commandId: '6a1c4dd1-2222-8222-9222-000000000001',
    correlationId: '6a1c4dd1-2222-8222-9222-000000000001',
  };
  const next = { revision: 0n, prev: genesisHash(stream) };
  const { events } = chainEvents({ stream, next, drafts: [{ id, type, data, metadata }] });
  const openSealed = openSealedWith((kid) => (kid === held?.kid ? held.key : undefined));
  const verifier = createLedgerVerifier({ keepsBytes: true, openSealed });
  for (const event of events) verifier.push({ ...event, stream, revision: 0n });
  return verifier.finish();
};

describe('a verifier that opens', () => {
  it('holds with the key', () => {
    const report = verify({ text: sealValue({ value: '噪音', place, key }) }, key);
    expect([exitCodeOf(report), report.seals]).toEqual([0, { opened: 1, destroyed: 0, unavailable: 0 }]);
  });

  it('cannot verify without it', () => {
    expect(exitCodeOf(verify({ text: sealValue({ value: '噪音', place, key }) }, undefined))).toBe(2);
  });

  it('names a box that does not hold', () => {
    const report = verify({ text: sealValue({ value: '噪音', place, key }) }, other);
    expect(report.findings).toMatchObject([{ stream: place.stream, revision: 0n, rule: 'seal-broken', found: 'tag' }]);
    expect(exitCodeOf(report)).toBe(1);
  });
});
