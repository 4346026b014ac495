import { createChangeIds } from './change-ids';

const key = new Uint8Array(32).fill(7);
const positions = ['sqlite:00000000000000a1:0000000000000001', 'sqlite:00000000000000a1:0000000000000002'];

describe('the id of a change', () => {
  it('is found again with the same key, after a restart too, and with no other', () => {
    for (const position of positions) {
      const id = createChangeIds(key).idOf(position);
      expect(createChangeIds(key).positionOf(id)).toBe(position);
      expect(createChangeIds(new Uint8Array(32).fill(8)).positionOf(id)).toBeUndefined();
    }
  });

  it('says nothing of the place: not the same twice, and in no order', () => {
    const { idOf } = createChangeIds(key);
    const ids = Array.from({ length: 64 }, (_, n) => idOf(positions[n % 2] ?? ''));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).not.toStrictEqual(ids);
    expect(ids.filter((id) => id.includes('sqlite') || Buffer.from(id, 'base64url').includes('sqlite'))).toStrictEqual(
      [],
    );
  });

  it.each(['', 'x', positions[0] ?? '', 'a'.repeat(80), '../'.repeat(20)])('is not %j', (text) => {
    expect(createChangeIds(key).positionOf(text)).toBeUndefined();
  });

  it('holds nothing that was changed by a bit', () => {
    const { idOf, positionOf } = createChangeIds(key);
    const bytes = Buffer.from(idOf(positions[0] ?? ''), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(positionOf(changed.toString('base64url'))).toBeUndefined();
    }
  });
});
