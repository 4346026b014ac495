import { now } from '../../history/case-point';
import { comparisonOf, pointOfSide, sideOf, withA, withComparison } from './compared-points';

const at = '2026-03-06T02:15:00.000Z';

describe('what is compared', () => {
  it('goes from the filing to the point unless the address says more', () => {
    expect(comparisonOf({}, now, '46')).toStrictEqual({
      a: { point: '0', known: undefined },
      b: { point: '46', known: undefined },
    });
    expect(comparisonOf({ a: at, aKnown: at, b: '7' }, now, '46')).toStrictEqual({
      a: { point: at, known: at },
      b: { point: '7', known: undefined },
    });
  });

  it('takes known-at that follows the instant as that instant', () =>
    expect(sideOf({ kind: 'instant', at, known: 'at' }, '46')).toStrictEqual({ point: at, known: at }));

  it('stands in the address, and comes back from it', () => {
    const comparison = { a: { point: at, known: at }, b: { point: '7', known: undefined } };
    const search = withComparison({ rev: '3', bKnown: at }, comparison);
    expect(search).toStrictEqual({ rev: '3', view: 'compare', a: at, aKnown: at, b: '7' });
    expect(comparisonOf(search, now, '46')).toStrictEqual(comparison);
    // A revision already says what was recorded.
    expect(withA({ aKnown: at }, { point: '7', known: at })).toStrictEqual({ a: '7' });
  });

  it('has the state of each side', () => {
    expect(pointOfSide({ point: '7', known: undefined })).toStrictEqual({ kind: 'revision', revision: '7' });
    expect(pointOfSide({ point: at, known: at })).toStrictEqual({ kind: 'instant', at, known: at });
  });
});
