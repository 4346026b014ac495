import { CorruptLedgerError, StoreUnavailableError } from '@redress/kernel';

/** Primary result codes of SQLite that decide what a failure means (sqlite.org/rescode.html). */
const codes = {
  permission: 3,
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** A property of an error by what it has, not by its class: Node's own errors are of another realm where the code runs in a context of its own. */
export const propertyOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** The primary result code of an error that SQLite raised; undefined for any other error. */
const codeOf = (error: unknown): number | undefined => {
  const extended = propertyOf(error, 'errcode');
  return typeof extended === 'number' ? extended & 0xff : undefined;
};

export const messageOf = (error: unknown): string => String(propertyOf(error, 'message') ?? error);

/** A page, or the file itself, is not what SQLite wrote. */
export const isTorn = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === codes.corrupt || code === codes.notADatabase;
};

/** The disk, or the size that the ledger was given, is used up. Such a statement or commit has written nothing. */
export const isFull = (error: unknown): boolean => codeOf(error) === codes.full;

/** A file that SQLite needs beside the log cannot be made. */
export const hasNoRoom = (error: unknown): boolean => codeOf(error) === codes.cannotOpen;

/** Another process holds the write lock of the file for longer than we wait. */
export const isBusy = (error: unknown): boolean => codeOf(error) === codes.busy;

/** Nothing may be written there: a read-only medium, or another's folder. */
export const isForbidden = (error: unknown): boolean => {
  const code = codeOf(error);
  const systemCode = propertyOf(error, 'code');
  return (
    code === codes.permission ||
    code === codes.readOnly ||
    systemCode === 'EROFS' ||
    systemCode === 'EACCES' ||
    systemCode === 'EPERM'
  );
};

/** What a failed read means to the port: a torn ledger names the place, anything else is an unavailable store. Other errors are bugs and stay as they are. */
export const readError = (error: unknown, place: string): unknown => {
  if (isTorn(error)) return new CorruptLedgerError(`${place} cannot be read: ${messageOf(error)}`, { cause: error });
  if (codeOf(error) === undefined) return error;
  return new StoreUnavailableError(`${place} could not be read: ${messageOf(error)}`, { cause: error });
};
