import { pointOf, queryOf, standingAt, withPoint, type CasePoint, type Standing } from './case-point';

const at = '2026-03-06T02:15:00.000Z';
const known = '2026-03-07T00:00:00.000Z';

describe('a point', () => {
  it.each<[what: string, point: CasePoint, query: object]>([
    ['now', { kind: 'now' }, {}],
    ['an event', { kind: 'revision', revision: '31' }, { revision: '31' }],
    ['as it was', { kind: 'instant', at, known: undefined }, { at }],
    ['as it could be known then', { kind: 'instant', at, known: 'at' }, { at, knownAt: at }],
    ['as it could be known later', { kind: 'instant', at, known }, { at, knownAt: known }],
  ])('%s: stands in the address and is asked for', (_what, point, query) => {
    const search = withPoint({ e: '7', rev: '3', view: 'compare' }, point);
    expect(pointOf(search)).toStrictEqual(point);
    expect(search).toMatchObject({ e: '7', view: 'compare' });
    expect(queryOf(point)).toStrictEqual(query);
  });

  const late = { revision: '9', occurredAt: '2026-03-05T00:00:00.000Z', recordedAt: '2026-03-06T12:00:00.000Z' };
  it.each<[what: string, point: CasePoint, standing: Standing]>([
    ['now', { kind: 'now' }, 'in'],
    ['after itself', { kind: 'revision', revision: '9' }, 'in'],
    ['after a revision of more digits', { kind: 'revision', revision: '10' }, 'in'],
    ['after one before', { kind: 'revision', revision: '8' }, 'later'],
    ['as it was', { kind: 'instant', at, known: undefined }, 'in'],
    ['before it happened', { kind: 'instant', at: '2026-03-04T00:00:00.000Z', known: 'at' }, 'later'],
    ['as it could be known then', { kind: 'instant', at, known: 'at' }, 'notKnownThen'],
    ['as it could be known later', { kind: 'instant', at, known }, 'in'],
  ])('an event entered late, %s', (_what, point, standing) => {
    expect(standingAt(point, late)).toBe(standing);
  });
});
