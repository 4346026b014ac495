import fc from 'fast-check';
import { civilDateIn, instantOf, isCivilDate, type CivilDate } from '@redress/kernel';
import { isComplaintNo } from '@redress/privacy';
import { WrongUse } from '../exit-codes';
import { channels } from '@redress/complaints/domain';
import { channelTerms } from '@redress/complaints/messages';
import { en } from '../texts/en';
import { choose, chooseSeveral, wholeNumber } from './choose';
import { chooseNamed } from './choose-named';
import { closest } from './closest';
import { readInstant } from './instant-argument';
import { likelyNumbers } from './likely-numbers';
import { purposeOf } from './reveal-argument';
import { isRevision, revisionArgument } from './revision-argument';

const shanghai = 'Asia/Shanghai';

describe('an instant as a person writes it', () => {
  it.each<[asked: string, zone: string, at: string]>([
    ['2026-03-05T14:00:00Z', shanghai, '2026-03-05T14:00:00.000Z'],
    ['2026-03-05t14:00:00.123z', shanghai, '2026-03-05T14:00:00.123Z'],
    ['2026-03-05T14:00:00.1239Z', shanghai, '2026-03-05T14:00:00.123Z'],
    ['2026-03-05T14:00:00.5+08:00', shanghai, '2026-03-05T06:00:00.500Z'],
    ['2026-03-05T14:00-0530', shanghai, '2026-03-05T19:30:00.000Z'],
    ['2026-03-05 14:00', shanghai, '2026-03-05T06:00:00.000Z'],
    ['2026-03-05T14:00:59', shanghai, '2026-03-05T06:00:59.000Z'],
    [' 2026-03-05 14:00:59.25 ', shanghai, '2026-03-05T06:00:59.250Z'],
    ['2014-11-02 01:30', 'America/New_York', '2014-11-02T05:30:00.000Z'],
  ])('%s in %s', (asked, zone, at) => {
    expect(readInstant(asked, zone)).toStrictEqual({ at });
  });

  it.each<[asked: string, zone: string, at: string]>([
    ['2026-03-05', shanghai, '2026-03-05T15:59:59.999Z'],
    ['2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
    // A day of twenty-three hours, and one of twenty-five.
    ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.999Z'],
    ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.999Z'],
    // The next day began at one in the morning.
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T02:59:59.999Z'],
    // The next day never was.
    ['2011-12-29', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
  ])('%s, a date alone, is the end of that day in %s', (asked, zone, at) => {
    expect(readInstant(asked, zone)).toStrictEqual({ at, endOf: asked });
  });

  it.each([
    ['2026-02-30', shanghai, 'noSuchDate'],
    ['2026-13-01T00:00:00Z', shanghai, 'noSuchDate'],
    ['2026-03-05T24:00', shanghai, 'noSuchTime'],
    ['2026-03-05T14:60:00Z', shanghai, 'noSuchTime'],
    ['2026-03-05T14:00:00+24:00', shanghai, 'noSuchTime'],
    ['2026-03-08 02:30', 'America/New_York', 'neverShown'],
    ['2011-12-30', 'Pacific/Apia', 'neverShown'],
    ['yesterday', shanghai, 'notUnderstood'],
    ['2026-3-5', shanghai, 'notUnderstood'],
    ['5.3.2026', shanghai, 'notUnderstood'],
    ['', shanghai, 'notUnderstood'],
  ])('%s in %s is refused: %s', (asked, zone, problem) => {
    expect(readInstant(asked, zone)).toStrictEqual({ problem });
  });

  it('of a date is its last millisecond, in any zone', () => {
    const date = fc
      .date({ min: new Date('1975-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
      .filter((text): text is CivilDate => isCivilDate(text));
    const zone = fc.constantFrom(
      shanghai,
      'America/New_York',
      'Europe/London',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(date, zone, (day, where) => {
        const read = readInstant(day, where);
        const at = 'at' in read ? Date.parse(read.at) : Number.NaN;
        expect(civilDateIn(where)(instantOf(at))).toBe(day);
        expect(civilDateIn(where)(instantOf(at + 1)) > day).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the word that was probably meant', () => {
  const words = ['category', 'channel', 'unit', 'outcome', 'origin', 'source'];
  it.each([
    ['categry', 'category'],
    ['chanel', 'channel'],
    ['uint', 'unit'],
    ['Out-Come', 'outcome'],
    ['cat', 'category'],
    ['weather', undefined],
    ['', undefined],
  ])('%s: %s', (word, meant) => {
    expect(closest(word, words)).toBe(meant);
  });

  it('is the one that was left out of, put into, exchanged or swapped a letter', () => {
    const word = fc.constantFrom(...words);
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(3), (meant, place, kind) => {
        const at = place % (meant.length - 1);
        const mistyped = [
          meant.slice(0, at) + meant.slice(at + 1),
          `${meant.slice(0, at)}x${meant.slice(at)}`,
          `${meant.slice(0, at)}x${meant.slice(at + 1)}`,
          meant.slice(0, at) + (meant[at + 1] ?? '') + (meant[at] ?? '') + meant.slice(at + 2),
        ][kind];
        expect(closest(mistyped ?? '', words)).toBe(meant);
      }),
    );
  });
});

describe('a choice', () => {
  it('is made whatever its case and dashes', () => {
    expect(choose('--order', 'longest-overdue', ['newest', 'longestOverdue'], en)).toBe('longestOverdue');
  });

  it('of several is separated by commas and made once each', () => {
    expect(chooseSeveral('--by', 'unit, channel,unit', ['channel', 'unit'], en)).toStrictEqual(['unit', 'channel']);
    expect(() => chooseSeveral('--by', ',', ['channel', 'unit'], en)).toThrow('There are: channel, unit');
  });

  it.each(['socialMedia', 'social media', 'Social-Media', '社交媒体'])('of a named value by %s', (asked) => {
    expect(chooseNamed('--channel', asked, channels, channelTerms, en)).toBe('socialMedia');
  });

  it('that there is not names those that there are', () => {
    expect(() => chooseNamed('--channel', 'fone', channels, channelTerms, en)).toThrow(
      new WrongUse(
        '--channel: there is no "fone". Did you mean phone? There are: phone, web, app, counter, letter, email, fax, referral, socialMedia, other',
      ),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['7', 7],
    ['1', 1],
  ])('%s is one', (asked, number) => {
    expect(wholeNumber('--limit', asked, [1, 7], en)).toBe(number);
  });

  it.each(['0', '8', '1.5', '-1', 'x', '', '1e1', '9999999999999999'])('%j is none from 1 to 7', (asked) => {
    expect(() => wholeNumber('--limit', asked, [1, 7], en)).toThrow('--limit is a whole number from 1 to 7');
  });

  it('of a revision may have a number sign', () => {
    expect(revisionArgument('--to', '#3', 3n, en)).toBe(3n);
    expect(revisionArgument('--to', '0', 3n, en)).toBe(0n);
    expect(() => revisionArgument('--to', '4', 3n, en)).toThrow('the revisions 0 to 3');
    expect(['7', '#7', '2026-03-05', '-1', ''].map(isRevision)).toStrictEqual([true, true, false, false, false]);
  });
});

describe('a mistyped complaint number', () => {
  const number = '20260305-7KQ2M9XBD5';
  it('is the one meant with a character exchanged, or two neighbours swapped', () => {
    expect(isComplaintNo(number)).toBe(true);
    const dash = number.indexOf('-');
    const place = fc.nat(number.length - 2).filter((at) => at !== dash && at !== dash - 1);
    fc.assert(
      fc.property(place, fc.constantFrom('0', '1', '9', 'A', 'K', 'Z'), (at, other) => {
        const exchanged = number.slice(0, at) + other + number.slice(at + 1);
        const swapped = number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2);
        expect(likelyNumbers(exchanged)).toContain(number);
        expect(likelyNumbers(swapped)).toContain(number);
      }),
    );
  });

  it('has few that it may have been, each of them one that a ledger could have given', () => {
    const likely = likelyNumbers(number.toLowerCase());
    expect(likely.every(isComplaintNo)).toBe(true);
    expect(likely.length).toBeLessThan(500);
  });
});

describe('a purpose', () => {
  it('stands only beside --reveal, and says something', () => {
    expect(purposeOf({}, en)).toBeUndefined();
    expect(purposeOf({ reveal: true, purpose: ' Call back ' }, en)).toBe('Call back');
    expect(() => purposeOf({ purpose: 'Call back' }, en)).toThrow(WrongUse);
    expect(() => purposeOf({ reveal: true }, en)).toThrow(WrongUse);
    expect(() => purposeOf({ reveal: true, purpose: '\t ' }, en)).toThrow(WrongUse);
    expect(() => purposeOf({ reveal: true, purpose: 'x'.repeat(501) }, en)).toThrow('at most 500');
    expect(() => purposeOf({ reveal: true, purpose: 'a\ud800' }, en)).toThrow(WrongUse);
  });
});
