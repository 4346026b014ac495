import { channels } from '@redress/complaints/domain';
import type { Channel } from '@redress/complaints/domain';
import type { CivilDate, Instant } from '@redress/kernel';
import { send } from '../body.spec-kit';
import {
  CivilDateText,
  Id,
  Ids,
  InstantText,
  ListOf,
  OneOf,
  Part,
  PartBy,
  PersonalText,
  WholeNumber,
  Word,
  YesNo,
} from './field.decorators';
import type { BodyClass, PersonalWords } from './kind';
import { limits } from './limits';
import { part } from './part.kinds';
import { personalText, word } from './text.kinds';

class Inside {
  @YesNo() isSo!: boolean;
}
class Left {
  @OneOf(['left']) side!: 'left';
  @WholeNumber(0, 1) value!: number;
}
class Right {
  @OneOf(['right', 'starboard']) side!: 'right' | 'starboard';
  @Part(() => Inside) value!: Inside;
}
class Neither {
  @OneOf(['left', 'right', 'starboard']) side!: 'left' | 'right' | 'starboard';
}

class WithPersonalText {
  @PersonalText({ max: 5 }) field!: PersonalWords;
}
class WithWord {
  @Word({ max: 5 }) field!: string;
}
class WithId {
  @Id() field!: string;
}
class WithOneOf {
  @OneOf(channels) field!: Channel;
}
class WithWholeNumber {
  @WholeNumber(1, 5) field!: number;
}
class WithYesNo {
  @YesNo() field!: boolean;
}
class WithInstant {
  @InstantText() field!: Instant;
}
class WithCivilDate {
  @CivilDateText() field!: CivilDate;
}
class WithPart {
  @Part(() => Inside) field!: Inside;
}
class WithPartBy {
  @PartBy('side', { left: Left, right: Right, starboard: Right }, Neither) field!: Left | Right;
}
class WithTexts {
  @ListOf(personalText(5), { max: 2 }) field!: PersonalWords[];
}
class WithWords {
  @ListOf(word(5), { max: 2 }) field!: string[];
}
class WithIds {
  @Ids() field!: string[];
}
class WithParts {
  @ListOf(part(() => Inside), { max: 2 }) field!: Inside[];
}
class WithOptional {
  @Part(() => Inside, { optional: true }) field?: Inside;
}

const text = 'Has to be a text.';
const fiveCharacters = 'Has to have 1 to 5 characters.';
const half = 'Holds half a character: a surrogate without its other half.';
const line = 'Has to be one line without space at its ends.';
const controlled = 'Holds a control character that is neither a tab nor a line break.';
const number = 'Has to be a whole number from 1 to 5.';
const truth = 'Has to be true or false.';
const instant = 'Has to be a time of RFC 3339 in UTC, with milliseconds and Z, that some clock showed.';
const date = 'Has to be a date of the calendar as year-month-day, with four and twice two digits.';
const object = 'Has to be an object.';
const noList = 'Has to be an object, not a list.';
const twoItems = 'Has to have at most 2 items.';
const strange = 'Is not a member that belongs here.';
const operator = { $ne: null };
const so = { isSo: true };

type Row = Readonly<{ takes: readonly unknown[]; refuses: readonly (readonly [unknown, ...string[]])[] }>;

/** `refuses`: the value, then the sentences, at the field unless they name another place. */
const table: readonly (readonly [BodyClass, Row])[] = [
  [
    WithPersonalText,
    {
      takes: ['a', '投诉内容长', '\u{1F600}'.repeat(5), ' \t\n\r ', '\u0085\u2028', '<b>', '__pr$'],
      refuses: [
        ['', fiveCharacters],
        ['sixsix', fiveCharacters],
        ['\u{1F600}'.repeat(6), fiveCharacters],
        ['\uD83D', half],
        ['a\uDE00b', half],
        ['a\u0000b', controlled],
        ['\u001b[0m', controlled],
        ...[7, true, operator, ['a'], {}].map((value) => [value, text] as const),
      ],
    },
  ],
  [
    WithWord,
    {
      takes: ['a', 'a b-c', '一二三四五', '\u{1F600}'.repeat(5)],
      refuses: [
        ['', fiveCharacters],
        ['sixsix', fiveCharacters],
        ['\uDE00', half],
        ...[' a', 'a ', 'a\u3000', '\u00a0a', 'a\nb', 'a\tb', 'a\u0000', 'a\u0085b', 'a\u2028b'].map(
          (value) => [value, line] as const,
        ),
        ...[7, false, operator, ['a']].map((value) => [value, text] as const),
      ],
    },
  ],
  [
    WithId,
    {
      takes: ['directory:u-1', 'x'.repeat(limits.idCharactersMax)],
      refuses: [['x'.repeat(limits.idCharactersMax + 1), 'Has to have 1 to 100 characters.']],
    },
  ],
  [
    WithOneOf,
    {
      takes: [...channels],
      refuses: ['Phone', '', 0, true, ['phone'], operator, 'toString'].map(
        (value) => [value, `Has to be one of: ${channels.join(', ')}.`] as const,
      ),
    },
  ],
  [
    WithWholeNumber,
    {
      takes: [1, 5],
      refuses: [0, 6, 1.5, '3', true, [3], operator, 1e20].map((value) => [value, number] as const),
    },
  ],
  [
    WithYesNo,
    { takes: [true, false], refuses: ['true', 0, 1, '', [], operator].map((value) => [value, truth] as const) },
  ],
  [
    WithInstant,
    {
      takes: ['2026-03-02T01:30:00.000Z', '2024-02-29T23:59:59.999Z'],
      refuses: [
        '2026-03-02T01:30:00Z',
        '2026-03-02T09:30:00.000+08:00',
        '2026-02-29T00:00:00.000Z',
        '2026-03-02',
        1_772_415_000_000,
        operator,
        '',
      ].map((value) => [value, instant] as const),
    },
  ],
  [
    WithCivilDate,
    {
      takes: ['2026-03-02', '2024-02-29'],
      refuses: ['2026-02-29', '2026-3-2', '02.03.2026', '2026-03-02T00:00:00.000Z', 20_260_302, operator].map(
        (value) => [value, date] as const,
      ),
    },
  ],
  [
    WithPart,
    {
      takes: [so],
      refuses: [
        ['yes', object],
        [7, object],
        [[], noList],
        [[so], noList],
        [{}, '/field/isSo: Is needed.'],
        [{ isSo: 'yes' }, `/field/isSo: ${truth}`],
        [{ isSo: true, b: 1 }, `/field/b: ${strange}`],
        [operator, `/field/$ne: ${strange}`, '/field/isSo: Is needed.'],
      ],
    },
  ],
  [
    WithPartBy,
    {
      takes: [
        { side: 'left', value: 1 },
        { side: 'starboard', value: so },
      ],
      refuses: [
        [{ side: 'left', value: so }, '/field/value: Has to be a whole number from 0 to 1.'],
        [{ side: 'right', value: 1 }, `/field/value: ${object}`],
        [
          { side: 'up', value: 1 },
          `/field/value: ${strange}`,
          '/field/side: Has to be one of: left, right, starboard.',
        ],
        [{ side: 'toString' }, '/field/side: Has to be one of: left, right, starboard.'],
        [
          { side: ['left'], value: 1 },
          `/field/value: ${strange}`,
          '/field/side: Has to be one of: left, right, starboard.',
        ],
        [{ value: 1 }, `/field/value: ${strange}`, '/field/side: Is needed.'],
        [[{ side: 'left', value: 1 }], noList, `/field/0/value: ${strange}`],
        ['left', object],
      ],
    },
  ],
  [
    WithTexts,
    {
      takes: [[], ['a'], ['a', 'b']],
      refuses: [
        [['a', 'b', 'c'], twoItems],
        [['a', ''], `Item 1: ${fiveCharacters}`],
        [['a', null], `Item 1: ${text}`],
        [[['a']], `Item 0: ${text}`],
        ['a', 'Has to be a list.'],
        [{ 0: 'a', length: 1 }, 'Has to be a list.'],
      ],
    },
  ],
  [WithWords, { takes: [['a', 'a']], refuses: [[[' '], `Item 0: ${line}`]] }],
  [WithIds, { takes: [[], ['a']], refuses: [[new Array(21).fill('a'), 'Has to have at most 20 items.']] }],
  [
    WithParts,
    {
      takes: [[], [so], [so, so]],
      refuses: [
        [[so, so, so], twoItems],
        [[so, {}], '/field/1/isSo: Is needed.'],
        [[so, 'yes'], `/field/1: ${object}`],
        [[null], `/field/0: ${object}`],
        [[[so]], `Item 0: ${noList}`],
        [so, 'Has to be a list.'],
        ['yes', 'Has to be a list.', object],
      ],
    },
  ],
  [WithOptional, { takes: [so], refuses: [['yes', object]] }],
];

const told = (sentence: string): string => (sentence.startsWith('/') ? sentence : `/field: ${sentence}`);

describe.each(table.map(([bodyClass, row]) => [bodyClass.name, bodyClass, row] as const))(
  '%s',
  (_name, bodyClass, { takes, refuses }) => {
    it.each(takes.map((value) => [JSON.stringify(value), value] as const))(
      'takes %s as it is',
      async (_json, value) => {
        const taken = await send(bodyClass, { field: value });
        expect(JSON.parse(JSON.stringify(taken))).toStrictEqual({ body: { field: value } });
      },
    );

    it.each(refuses.map(([value, ...sentences]) => [JSON.stringify(value), value, sentences] as const))(
      'refuses %s',
      async (_json, value, sentences) => {
        const { errors } = (await send(bodyClass, { field: value })) as Readonly<{ errors: readonly string[] }>;
        expect([...errors].sort()).toStrictEqual(sentences.map(told).sort());
      },
    );

    it('refuses null', async () => {
      const refused = await send(bodyClass, { field: null });
      expect('errors' in refused && refused.errors[0]).toBe('/field: Is null: leave the member out instead.');
    });

    it('is needed unless it may be left out', async () => {
      expect(await send(bodyClass, {})).toStrictEqual(
        bodyClass === WithOptional ? { body: new WithOptional() } : { errors: ['/field: Is needed.'] },
      );
    });
  },
);
