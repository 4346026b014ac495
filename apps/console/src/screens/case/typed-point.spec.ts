import { readTypedPoint } from './typed-point';

const now = Date.parse('2026-03-14T02:42:07.000Z');
const shown = (text: string, zone = 'Asia/Shanghai'): string => {
  const typed = readTypedPoint(text, zone, now);
  return typed.kind === 'instant' ? typed.at : typed.kind === 'revision' ? `#${typed.revision}` : 'unreadable';
};

describe('a typed point', () => {
  it.each([
    ['2026-03-06 10:15', '2026-03-06T02:15:00.000Z'],
    [' 2026-03-06T10:15:30 ', '2026-03-06T02:15:30.000Z'],
    ['2026-03-06', '2026-03-06T15:59:59.999Z'],
    ['yesterday 18:00', '2026-03-13T10:00:00.000Z'],
    ['昨天18:00', '2026-03-13T10:00:00.000Z'],
    ['today', '2026-03-14T15:59:59.999Z'],
    ['-3d', '2026-03-11T02:42:07.000Z'],
    ['-90m', '2026-03-14T01:12:07.000Z'],
    ['#31', '#31'],
    ['2026-03-06T02:15:00.123Z', '2026-03-06T02:15:00.123Z'],
    ['2026-02-31 10:15', 'unreadable'],
    ['2026-03-06 25:00', 'unreadable'],
    ['tomorrow', 'unreadable'],
    ['-3y', 'unreadable'],
    ['', 'unreadable'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it('is of the zone, on either side of a clock change', () => {
    expect(shown('2026-03-29 01:30', 'Europe/Berlin')).toBe('2026-03-29T00:30:00.000Z');
    expect(shown('2026-03-29 03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(shown('2026-10-25 12:00', 'Europe/Berlin')).toBe('2026-10-25T11:00:00.000Z');
  });
});
