import { ForeignPositionError, type Position } from '@redress/kernel';

/** Digits of a place: 2^53 - 1 has sixteen. Padded, so that the order of tokens as text is their order in the log. */
const placeDigits = 16;
const instancePattern = /^[0-9a-f]{16}$/;

/** Places of the log (1, 2, 3, ...) as tokens `sqlite:<instance>:<place>`, and back. */
export type SqlitePositions = Readonly<{
  positionAt: (place: bigint) => Position;
  /** @throws ForeignPositionError */
  placeOf: (position: Position) => bigint;
  /** @throws ForeignPositionError */
  parsePosition: (token: string) => Position;
}>;

/** `instance` is drawn at random when a ledger is made, and again when a copy is restored: a place of the copy says nothing about the original. */
export const sqlitePositions = (instance: string): SqlitePositions => {
  if (!instancePattern.test(instance)) throw new RangeError(`Not an instance of a ledger: ${JSON.stringify(instance)}`);
  const pattern = new RegExp(`^sqlite:${instance}:([0-9]{${placeDigits}})$`);
  const parsed = (token: string): bigint => {
    const place = BigInt(pattern.exec(token)?.[1] ?? 0);
    if (place < 1n) throw new ForeignPositionError(`Not a position of this ledger: ${JSON.stringify(token)}`);
    return place;
  };
  // The only place where this adapter calls a text a position.
  const positionAt = (place: bigint) => `sqlite:${instance}:${String(place).padStart(placeDigits, '0')}` as Position;
  return { positionAt, placeOf: parsed, parsePosition: (token) => positionAt(parsed(token)) };
};
