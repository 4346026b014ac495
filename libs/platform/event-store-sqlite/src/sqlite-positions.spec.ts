import { ForeignPositionError } from '@redress/kernel';
import { sqlitePositions } from './sqlite-positions';

const { positionAt, placeOf, parsePosition } = sqlitePositions('0123456789abcdef');

describe('positions of a file', () => {
  it('are text whose order is the order of the log', () => {
    const places = [1n, 9n, 10n, 99n, 100n, 4_294_967_296n, BigInt(Number.MAX_SAFE_INTEGER)];
    const tokens = places.map(positionAt);

    expect(tokens[0]).toBe('sqlite:0123456789abcdef:0000000000000001');
    expect([...tokens].sort()).toStrictEqual(tokens);
    expect(tokens.map(placeOf)).toStrictEqual(places);
    expect(tokens.map((token) => parsePosition(token))).toStrictEqual(tokens);
  });

  it.each([
    'sqlite:0123456789abcdef:0000000000000000',
    'sqlite:0123456789abcdef:1',
    'sqlite:0123456789abcdee:0000000000000001',
    'sqlite:0123456789ABCDEF:0000000000000001',
    'sqlite:0123456789abcdef:00000000000000001',
    'sqlite:0123456789abcdef:000000000000000\u0661',
    'sqlite:0123456789abcdef:-000000000000001',
  ])('are not %s', (token) => {
    expect(() => parsePosition(token)).toThrow(ForeignPositionError);
  });

  it('need an instance', () => {
    expect(() => sqlitePositions('.*')).toThrow(RangeError);
  });
});
