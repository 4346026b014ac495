import fc from 'fast-check';
import type { Filter, GroupRequest, Measure, PageRequest } from '@redress/kernel';
import { expectedGroups, isMatch, orderedMatches } from './reference-evaluation';
import {
  keysOf,
  manyQuestionsMilliseconds,
  toyCase,
  writeLive,
  type ContractStore,
  type ToyCase,
  type ToyField,
} from './toy-cases';

const texts = ['', 'a', 'A', 'aa', 'b', '%', "'", '\u0000', 'z\u0000', '\uffee', '\u{20bb7}', '噪音', 'null'] as const;
const numbers = [0, 1, -1, 7, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER] as const;

const text = fc.constantFrom(...texts);
const number = fc.oneof(fc.constantFrom(...numbers), fc.integer({ min: -3, max: 3 }));
const textField = fc.constantFrom('status', 'unit', 'dueAt');
const comparison = fc.constantFrom('equal', 'notEqual', 'less', 'lessOrEqual', 'greater', 'greaterOrEqual');

const leaf: fc.Arbitrary<Filter<ToyField>> = fc.oneof(
  fc.record({ field: textField, is: comparison, value: text }),
  fc.record({ field: fc.constant('days' as const), is: comparison, value: number }),
  fc.record({ field: textField, is: fc.constant('in' as const), values: fc.array(text, { maxLength: 4 }) }),
  fc.record({
    field: fc.constant('days' as const),
    is: fc.constant('in' as const),
    values: fc.array(number, { maxLength: 4 }),
  }),
  fc.record({ field: fc.oneof(textField, fc.constant('days' as const)), is: fc.constantFrom('stated', 'notStated') }),
);

const filter: fc.Arbitrary<Filter<ToyField>> = fc.letrec<{ filter: Filter<ToyField> }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({ all: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('filter'), { maxLength: 3 }) }),
  ),
})).filter;

const toys: fc.Arbitrary<readonly ToyCase[]> = fc
  .uniqueArray(fc.constantFrom(...texts, 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9'), {
    minLength: 1,
    maxLength: 20,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .record({
            status: fc.option(text),
            unit: fc.option(text, { freq: 2 }),
            dueAt: fc.option(text, { freq: 1 }),
            days: fc.option(number, { freq: 2 }),
          })
          .map((fields) => toyCase(key, fields)),
      ),
    ),
  );

const sort: fc.Arbitrary<PageRequest<ToyField>['sort']> = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom<ToyField>('status', 'unit', 'dueAt', 'days'),
    direction: fc.constantFrom('ascending', 'descending'),
  }),
  { maxLength: 3, selector: ({ field }) => field },
);

const measure: fc.Arbitrary<Measure<ToyField>> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const) }),
  fc.record({ kind: fc.constant('count' as const), filter }),
  fc.record({ kind: fc.constant('distribution' as const), field: fc.constant('days' as const), filter }),
);

const grouping: fc.Arbitrary<GroupRequest<ToyField, string>> = fc.record({
  filter,
  by: fc.uniqueArray(fc.constantFrom<ToyField>('status', 'unit', 'dueAt', 'days'), { maxLength: 3 }),
  measures: fc.dictionary(fc.constantFrom('m', 'n', 'o'), measure),
});

/** Differential: whatever was asked, the store answers what the plain evaluation answers. */
export const describeRandomQueries = ({ store, freshModel }: ContractStore): void => {
  describe('random questions about random documents', () => {
    const pages = fc.record({ filter, sort, limit: fc.integer({ min: 1, max: 8 }) });

    it(
      'are answered as a plain evaluation answers them',
      async () => {
        const questions = fc.record({
          pages: fc.array(pages, { minLength: 1, maxLength: 12 }),
          groupings: fc.array(grouping, { maxLength: 6 }),
        });
        await fc.assert(
          fc.asyncProperty(toys, questions, async (all, asked) => {
            const model = freshModel();
            await writeLive(store(), model, all);
            for (const request of asked.pages) {
              const expected = orderedMatches(all, request).map(({ key }) => key);
              const seen: unknown[] = [];
              let cursor: string | undefined;
              do {
                const page = await store().page(model, { ...request, ...(cursor === undefined ? {} : { cursor }) });
                seen.push(...keysOf(page.documents));
                cursor = page.next;
              } while (cursor !== undefined);
              expect([request, seen]).toStrictEqual([request, expected]);
              const matches = all.filter((toy) => isMatch(request.filter, toy)).length;
              expect(await store().count(model, { filter: request.filter })).toBe(matches);
            }
            for (const request of asked.groupings)
              expect(await store().group(model, request)).toStrictEqual(expectedGroups(all, request));
          }),
          { numRuns: 60 },
        );
      },
      manyQuestionsMilliseconds,
    );
  });
};
