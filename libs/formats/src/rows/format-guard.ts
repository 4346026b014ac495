import type { ImportRow } from '../importer';
import type { RefusalCode } from '../refusal';
import { expectationOf, type Signature } from './source-format';

/** Rows refused from the start, without one that is read, after which the file is taken for another format. */
export const refusedRowsMax = 100;

/** Refusals that a file of another format gives. */
const structuralCodes: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'line-too-long',
  'not-utf8',
  'invalid-json',
  'not-an-object',
  'unknown-column',
  'missing-column',
  'not-text',
  'invalid-quotes',
  'column-count',
]);

export type FormatGuard = Readonly<{
  see: (row: ImportRow) => void;
  /** Why the file is not read further; `isEnd`: it has been read whole. */
  objection: (isEnd: boolean) => string | undefined;
}>;

/**
 * A file that is not what it was said to be is given up rather than refused line by line: after `refusedRowsMax` rows of which none could be
 * read, or at its end where none had even the shape of a row.
 */
export const createFormatGuard = (signature: Signature): FormatGuard => {
  const refusals = new Map<RefusalCode, number>();
  let isKnownGood = false;
  const see = (row: ImportRow): void => {
    if (row.kind === 'row') isKnownGood = true;
    if (row.kind === 'refused' && !isKnownGood) refusals.set(row.code, (refusals.get(row.code) ?? 0) + 1);
  };
  const objection = (isEnd: boolean): string | undefined => {
    if (isKnownGood) return undefined;
    const rows = [...refusals.values()].reduce((sum, count) => sum + count, 0);
    const isForeign = rows > 0 && isEnd && [...refusals.keys()].every((code) => structuralCodes.has(code));
    if (!isForeign && rows < refusedRowsMax) return undefined;
    const codes = [...refusals].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
    return `Not ${signature.name}: expected ${expectationOf(signature)}; none of the first ${rows} rows could be read (${codes.join(', ')})`;
  };
  return { see, objection };
};
