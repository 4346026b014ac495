/**
 * Bytes of one record with its line end at most; a longer one is refused without being held. A record of CSV may have several lines.
 * The longest record of either real source has 24,000 bytes.
 */
export const maxRecordBytes = 1_024 * 1_024;

/** `line`: the physical line, from 1, on which the record starts. */
export type SourceRecord =
  | Readonly<{ kind: 'record'; line: number; bytes: Uint8Array; fields: readonly string[] }>
  | Readonly<{ kind: 'tooLong'; line: number }>
  | Readonly<{ kind: 'broken'; line: number; reason: string }>;

export type Taken =
  /** A record of the first `length` bytes, its line end included. Text of bytes that are not UTF-8 is worth nothing. */
  | Readonly<{ kind: 'record'; length: number; fields: readonly string[] }>
  /** It goes on beyond the window. */
  | Readonly<{ kind: 'more' }>
  | Readonly<{ kind: 'broken'; reason: string }>;

/**
 * Finds the record at the start of the window. `isWhole`: nothing follows the window. Must depend on nothing else, so that no split of the
 * bytes into chunks can change what is read.
 */
export type TakeRecord = (window: Buffer, isWhole: boolean) => Taken;

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
