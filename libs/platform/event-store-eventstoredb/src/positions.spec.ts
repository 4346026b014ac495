import { ForeignPositionError } from '@redress/kernel';
import fc from 'fast-check';
import { comparePlaces, openedIdentity, placeOf, tokenOf, unopenedIdentity } from './positions';

const createdAt = Date.parse('2026-03-02T09:00:00.000Z');
const identity = openedIdentity({ commit: 548n, prepare: 548n }, createdAt);
const accept = (accepted: string) => accepted === identity;

describe('a position token', () => {
  it('is identity, commit and prepare, padded', () => {
    expect(tokenOf(identity, { commit: 1_000n, prepare: 999n })).toBe(
      'l0000000000000224019cadc69a80-00000000000003e8-00000000000003e7',
    );
  });

  it('comes back as the place it names, and is ordered as text as the places are', () => {
    const offset = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
    const place = fc.tuple(offset, offset).map(([commit, prepare]) => ({ commit, prepare }));
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [tokenA, tokenB] = [tokenOf(identity, a), tokenOf(identity, b)];
        expect(placeOf(tokenA, accept)).toStrictEqual(a);
        expect(Math.sign(comparePlaces(a, b))).toBe(tokenA < tokenB ? -1 : tokenA > tokenB ? 1 : 0);
      }),
    );
  });

  it.each([
    [
      'of another ledger',
      tokenOf(openedIdentity({ commit: 549n, prepare: 549n }, createdAt), { commit: 1n, prepare: 1n }),
    ],
    [
      'of one opened at another time',
      tokenOf(openedIdentity({ commit: 548n, prepare: 548n }, createdAt + 1), { commit: 1n, prepare: 1n }),
    ],
    ['of an unopened ledger', tokenOf(unopenedIdentity('id', undefined), { commit: 1n, prepare: 1n })],
    ['cut', tokenOf(identity, { commit: 1n, prepare: 1n }).slice(0, -1)],
    ['in upper case', tokenOf(identity, { commit: 10n, prepare: 1n }).toUpperCase()],
    ['with a line end', `${tokenOf(identity, { commit: 1n, prepare: 1n })}\n`],
    ['empty', ''],
  ])('is refused where it is %s', (_what, token) => {
    expect(() => placeOf(token, accept)).toThrow(ForeignPositionError);
  });
});

describe('the identity of an unopened ledger', () => {
  it('differs by database and by prefix', () => {
    const identities = [
      unopenedIdentity('a', undefined),
      unopenedIdentity('b', undefined),
      unopenedIdentity('a', 'p'),
      unopenedIdentity('a', 'null'),
    ];
    expect(new Set(identities).size).toBe(4);
    for (const one of identities) expect(one).toMatch(/^u[0-9a-f]{28}$/);
  });
});
