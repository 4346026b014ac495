import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { complaintNoFrom, isComplaintNo, readComplaintNo } from './complaint-no';

// Its first 45 bits in groups of five are 0, 1, 2, ... 8.
const countingMac = Uint8Array.from([0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf]);

describe('a complaint number', () => {
  it('is the date, forty-five bits of the MAC and a check character', () => {
    expect(complaintNoFrom(countingMac, '2026-03-05')).toBe('20260305-0123456786');
  });

  it('is known by its form, its day and its check character', () => {
    expect(isComplaintNo('20260305-0123456786')).toBe(true);
    for (const wrong of [
      '20260305-0123456787',
      '20260306-0123456786',
      '202603050123456786',
      '20260305-012345676',
      '20260305-012345678i',
      ' 20260305-0123456786',
      '20260305-01234567U6',
      '',
    ])
      expect(isComplaintNo(wrong)).toBe(false);
  });

  it('names a day that the calendar has', () => {
    const onDay = (day: `${number}-${number}-${number}`): string => complaintNoFrom(countingMac, day);
    expect(isComplaintNo(onDay('2028-02-29'))).toBe(true);
    expect(isComplaintNo(onDay('2026-02-29'))).toBe(false);
  });

  it('is read as people copy it', () => {
    expect(readComplaintNo(' 20260305-oi23456786\n')).toBe('20260305-0123456786');
    expect(readComplaintNo('20260305-0L23456786')).toBe('20260305-0123456786');
    expect(readComplaintNo('20260305-0L23456785')).toBeUndefined();
  });

  it('holds for every MAC', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const mac = createHmac('sha256', 'key').update(text).digest();
        expect(isComplaintNo(complaintNoFrom(mac, '2026-03-05'))).toBe(true);
      }),
    );
  });
});
