import { matters } from '../matters/matters';
import { createRandom } from '../random/random';
import { drawPerson } from './people';
import { areaCodeOf, drawSlots } from './places';
import { phrasesOf } from './phrase-book';
import { fill, slotNames, type Slots } from './slots';

/** Every text in a value, wherever it stands. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const slots: Slots = drawSlots('en', createRandom(1, 1, 'slots'));

describe('sentences', () => {
  it('get their slots filled', () => {
    expect(fill('{number} {street}, again {number}', { ...slots, number: '7', street: 'Kite Lane' })).toBe(
      '7 Kite Lane, again 7',
    );
  });

  it('are refused where nothing fills a slot', () => {
    expect(() => fill('at {stret}', slots)).toThrow('Nothing fills {stret}');
  });

  it.each(['en', 'zh'] as const)('have only slots that are filled, and no brace is left over: %s', (language) => {
    const templates = textsIn([
      phrasesOf[language],
      matters.map(([matter]) => [matter[language], ...matter.strands.map((strand) => strand[language])]),
    ]);

    expect(templates.length).toBeGreaterThan(200);
    for (const template of templates) expect(fill(template, slots)).not.toMatch(/[{}]/);
  });

  it.each(['en', 'zh'] as const)('are in the language that they are kept under: %s', (language) => {
    const hasChinese = /\p{Script=Han}/u;
    const { gap, ...phrases } = phrasesOf[language];
    const templates = textsIn([phrases, matters.map(([matter]) => matter.strands.map((strand) => strand[language]))]);

    expect(gap).toBe(language === 'en' ? ' ' : '');
    expect(templates.filter((text) => hasChinese.test(text) !== (language === 'zh'))).toStrictEqual([]);
  });
});

describe('places', () => {
  it('fill every slot in both languages, in a district that has a code', () => {
    for (const language of ['en', 'zh'] as const)
      for (let place = 0; place < 200; place += 1) {
        const drawn = drawSlots(language, createRandom(1, place, 'slots'));

        expect(Object.keys(drawn).sort()).toStrictEqual([...slotNames].sort());
        expect(areaCodeOf(language, drawn.district)).toMatch(/^inkwell-[1-5]$/);
      }
  });
});

describe('people', () => {
  it('are the same person under one user name, and some call again', () => {
    const people = Array.from({ length: 2_000 }, (_, at) =>
      drawPerson(9, 2_000, at + 1, createRandom(9, at + 1, 'case')),
    );
    const byUser = Map.groupBy(people, ({ user }) => user);

    for (const same of byUser.values()) expect(new Set(same.map((person) => JSON.stringify(person))).size).toBe(1);
    expect([...byUser.values()].filter((same) => same.length > 3).length).toBeGreaterThan(10);
  });
});
