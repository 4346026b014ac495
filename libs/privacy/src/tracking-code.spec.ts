import { createMemoryKeyRing } from '@redress/testing';
import { deriveIdentities } from './identities';
import { isSameCode, readTrackingCode } from './tracking-code';

const code = deriveIdentities(createMemoryKeyRing().mac).trackingCodeOf('complaint-1', 0);

describe('a tracking code', () => {
  it('is read as people spell it', () => {
    expect(readTrackingCode(` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `)).toBe(code);
    expect(readTrackingCode('OIL0123456')).toBe('0110123456');
  });

  it('is none where it is too short, too long or holds what no code holds', () => {
    for (const text of [
      '',
      code.slice(1),
      `${code}0`,
      `${code.slice(1)}U`,
      `${code.slice(1)}${String.fromCodePoint(0xff10)}`,
    ])
      expect(readTrackingCode(text)).toBeUndefined();
  });

  it('is the same or not, whatever their lengths', () => {
    expect(isSameCode(code, code)).toBe(true);
    for (const other of ['', code.slice(1), `${code}0`, code.split('').reverse().join('')])
      expect(isSameCode(code, other)).toBe(other === code);
  });
});
