import { cellParameters, cellSearch, groupOf, isCross, rangeOf, rangeUpTo } from './figure-question';

const range = { from: '2026-01-05', to: '2026-03-01' };
const group = { categoryScheme: 'city', category: 'noise, night', unit: 'roads' };

describe('the question behind a figure', () => {
  it('is of the last eight weeks where the address names no dates', () =>
    expect(rangeOf({}, '2026-03-04')).toStrictEqual({ from: '2026-01-12', to: '2026-03-04' }));

  it('is of the eight weeks up to a week', () =>
    expect(rangeUpTo('2026-W09')).toStrictEqual({ from: '2026-01-05', lastWeek: '2026-02-23', to: '2026-03-01' }));

  it('names the whole group of a cell, and gives it back as the contract wrote it', () => {
    const search = cellSearch({ by: ['category', 'unit'], per: 'none' }, range, { measure: 'closed', group });
    expect(search).toStrictEqual({
      measure: 'closed',
      by: ['category', 'unit'],
      per: 'none',
      ...range,
      group: ['categoryScheme:city', 'category:noise%2C night', 'unit:roads'],
    });
    expect(groupOf(search.group)).toStrictEqual(group);
  });

  it('of a total asks only for the dimensions that it names', () => {
    const asked = { by: ['category', 'unit'], per: 'none' } as const;
    const ofUnit = cellSearch(asked, range, { measure: 'filed', group: { unit: 'roads' } });
    expect(cellParameters(ofUnit, range)).toStrictEqual({ measure: 'filed', ...range, by: 'unit' });
    expect(cellParameters(cellSearch(asked, range, { measure: 'filed' }), range)).toStrictEqual({
      measure: 'filed',
      ...range,
    });
  });

  it('is a table of each with each of two dimensions without time', () =>
    expect([
      isCross({ by: ['category', 'unit'], per: 'none' }),
      isCross({ by: ['unit'], per: 'none' }),
      isCross({ by: ['category', 'unit'] }),
    ]).toStrictEqual([true, false, false]));
});
