import { canonicalBytes } from '@redress/integrity';
import type { JsonValue } from '@redress/kernel';
import { sealValue } from '@redress/privacy';
import { storedBytesMaxOf } from './declared-fields';
import { ListOf, OneOf, Part, PersonalText, Word, YesNo } from './field.decorators';
import type { Kind, PersonalWords } from './kind';
import { limits } from './limits';
import { listOf } from './part.kinds';
import { oneOf, wholeNumber, yesNo } from './plain.kinds';
import { civilDate, instant, personalText, word } from './text.kinds';

const place = { stream: 'complaint-0', id: 'event-0', type: 'NoteAdded', pointer: '/text' };
const key = { kid: '5b6c0f7e-98f1-4a6e-9d53-0d1c1f0e7a11', key: new Uint8Array(32).fill(7) };
const seal = (value: string) => sealValue({ value, place, key });

/** The dearest characters that are taken: four bytes of UTF-8, escapes of two. */
const dear = (count: number) => ['\u{1F600}', '"', '\\', '\n', '投', '\u0085'].map((one) => one.repeat(count));

const bytesOf = (value: unknown): number => canonicalBytes(JSON.parse(JSON.stringify(value)) as JsonValue).length;

describe('the bytes that a value takes at most', () => {
  it.each([1, limits.lineCharactersMax, limits.narrativeCharactersMax])('hold for a sealed text of %i', (count) => {
    const kind = personalText(count);
    for (const text of dear(count)) {
      expect(kind.problemOf(text)).toBeUndefined();
      expect(bytesOf(seal(text))).toBeLessThanOrEqual(kind.storedBytesMax());
    }
  });

  it.each<readonly [string, Kind<unknown>, readonly unknown[]]>([
    ['words', word(9), ['\u{1F600}'.repeat(9), '"'.repeat(9), '\\'.repeat(9)]],
    ['words of a list', oneOf(['a', 'longer']), ['longer']],
    ['numbers', wholeNumber(-1_000, 7), [-1_000]],
    ['truths', yesNo, [true, false]],
    ['times', instant, ['2026-03-02T01:30:00.000Z']],
    ['dates', civilDate, ['2026-03-02']],
    ['lists', listOf(word(2), 3), [['\u{1F600}\u{1F600}', '""', '\\\\']]],
  ])('hold for %s', (_name, kind, values) => {
    for (const value of values) {
      expect(kind.problemOf(value)).toBeUndefined();
      expect(bytesOf(value)).toBeLessThanOrEqual(kind.storedBytesMax());
    }
  });

  it('hold for a body with all that it can hold', () => {
    class Inside {
      @YesNo() isSo!: boolean;
    }
    class Whole {
      @OneOf(['a', 'longer']) one!: 'a' | 'longer';
      @Word({ max: 3 }) word!: string;
      @PersonalText({ max: 3, optional: true }) text?: PersonalWords;
      @Part(() => Inside) inside!: Inside;
      @ListOf(personalText(2), { max: 2 }) texts!: PersonalWords[];
    }
    const full = {
      one: 'longer',
      word: '\u{1F600}'.repeat(3),
      text: seal('\u{1F600}'.repeat(3)),
      inside: { isSo: false },
      texts: [seal('\u{1F600}'.repeat(2)), seal('""')],
    };
    expect(bytesOf(full)).toBeLessThanOrEqual(storedBytesMaxOf(Whole));
  });
});
