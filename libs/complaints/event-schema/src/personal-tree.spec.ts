import * as z from 'zod';
import { personalFieldsOf } from './map-personal';
import { caseText, complainantText, respondentText } from './personal-field';
import { personalTreeOf } from './personal-tree';
import { text } from './scalars';

describe('the personal fields of a schema', () => {
  it('are found behind optional keys, in lists, in lists of lists and in variants, in the order of the schema', () => {
    const schema = z.strictObject({
      code: text,
      parts: z.array(z.strictObject({ names: z.array(respondentText), code: text })).exactOptional(),
      choice: z.discriminatedUnion('field', [
        z.strictObject({ field: z.literal('a'), value: text }),
        z.strictObject({ field: z.enum(['b', 'c']), value: complainantText }),
        z.strictObject({ field: z.literal('d'), value: complainantText, more: caseText }),
      ]),
      purpose: caseText,
    });
    expect(personalFieldsOf(personalTreeOf(schema))).toStrictEqual([
      { pattern: '/parts/*/names/*', subject: 'respondent' },
      { pattern: '/choice/value', subject: 'complainant' },
      { pattern: '/choice/more', subject: 'case' },
      { pattern: '/purpose', subject: 'case' },
    ]);
  });

  it('are none where the schema has none', () => {
    expect(
      personalTreeOf(z.strictObject({ code: text, list: z.array(z.strictObject({ code: text })) })),
    ).toBeUndefined();
  });

  it.each([
    ['a record', z.strictObject({ notes: z.record(z.string(), complainantText) }), 'no such kind of schema: record'],
    ['a plain union', z.strictObject({ note: z.union([text, complainantText]) }), 'no such kind of schema: union'],
    ['a tuple', z.strictObject({ notes: z.tuple([complainantText]) }), 'no such kind of schema: tuple'],
    ['a lazy schema', z.strictObject({ note: z.lazy(() => complainantText) }), 'no such kind of schema: lazy'],
    ['a pipe', z.strictObject({ note: complainantText.transform((box) => box.c) }), 'no such kind of schema: pipe'],
    ['a default', z.strictObject({ code: text.default('x') }), 'no such kind of schema: default'],
    ['an absence that may be undefined', z.strictObject({ code: text.optional() }), 'no such kind of schema: optional'],
    ['anything', z.strictObject({ code: z.unknown() }), 'no such kind of schema: unknown'],
    [
      'an object that drops unknown keys',
      z.strictObject({ part: z.object({ note: complainantText }) }),
      'strict objects',
    ],
    ['an object that keeps unknown keys', z.looseObject({ note: complainantText }), 'strict objects'],
    ['a key like an integer', z.strictObject({ 0: text }), 'Not a key of stored data: 0'],
    ['a key to be escaped', z.strictObject({ 'a/b': complainantText }), 'Not a key of stored data: a/b'],
    ['a key that objects inherit', z.strictObject({ constructor: text }), 'Not a key of stored data: constructor'],
  ])('refuse to load %s', (_, schema, message) => {
    expect(() => personalTreeOf(schema)).toThrow(message);
  });
});
