import { createHash } from 'node:crypto';
import { ForeignPositionError, type Position } from '@redress/kernel';

/** Where the server put an event. Both are byte offsets, equal for everything this adapter writes. */
export type LogPlace = Readonly<{ commit: bigint; prepare: bigint }>;

/** Negative, zero or positive. */
export const comparePlaces = (a: LogPlace, b: LogPlace): number =>
  Number(a.commit - b.commit) || Number(a.prepare - b.prepare);

/** Whether everything up to `other` is passed at `place`; undefined is before every place. */
export const isAtOrAfter = (place: LogPlace | undefined, other: LogPlace | undefined): boolean =>
  other === undefined || (place !== undefined && comparePlaces(place, other) >= 0);

const placeDigits = 16;
const timeDigits = 12;
const hex = (value: bigint | number, digits: number): string => value.toString(16).padStart(digits, '0');

/** An opened ledger: position and creation time of `ledger-root`/0, its LedgerOpened (ledger-format, position). `createdAt`: milliseconds since 1970. */
export const openedIdentity = ({ commit }: LogPlace, createdAt: number): string =>
  `l${hex(commit, placeDigits)}${hex(createdAt, timeDigits)}`;

/**
 * A ledger before its LedgerOpened: the database's own first event, whose id the server drew at random, and the prefix. Whoever holds such a
 * token has seen no opened ledger, so it need not outlive the process.
 */
export const unopenedIdentity = (firstEventId: string, prefix: string | undefined): string =>
  `u${createHash('sha256')
    .update(JSON.stringify([firstEventId, prefix ?? null]))
    .digest('hex')
    .slice(0, placeDigits + timeDigits)}`;

const tokenPattern = /^([lu][0-9a-f]{28})-([0-9a-f]{16})-([0-9a-f]{16})$/;

/** `<identity>-<commit>-<prepare>`, hexadecimal and padded, so that within one identity text order is order. */
export const tokenOf = (identity: string, { commit, prepare }: LogPlace): Position =>
  // The one place where a token is made; nothing else may be called a position.
  `${identity}-${hex(commit, placeDigits)}-${hex(prepare, placeDigits)}` as Position;

/** @throws ForeignPositionError where the token is none, or is of an identity that is not accepted. */
export const placeOf = (token: string, isAccepted: (identity: string) => boolean): LogPlace => {
  const [, identity, commit, prepare] = tokenPattern.exec(token) ?? [];
  if (identity === undefined || !isAccepted(identity))
    throw new ForeignPositionError(`Not a position of this store: ${JSON.stringify(token.slice(0, 100))}`);
  return { commit: BigInt(`0x${commit}`), prepare: BigInt(`0x${prepare}`) };
};
