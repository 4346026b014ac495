import { parseRevision } from '@redress/kernel';
import { doorProblems } from './door-problems';
import { ProblemError } from './problem';

/** The strong entity tag of a case: its last revision. */
export const etagOf = (revision: bigint): string => `"${revision}"`;

/**
 * The revision that a command is meant for (RFC 9110, 13.1.1). One strong tag: a list or `*` would not say what was looked at.
 * @throws ProblemError 400 where it is anything else.
 */
export const expectedRevisionOf = (header: string | undefined): bigint | undefined => {
  if (header === undefined) return undefined;
  const revision = parseRevision(/^"(\d+)"$/.exec(header)?.[1] ?? '');
  if (revision === undefined)
    throw new ProblemError(doorProblems.malformed('If-Match must be one revision in quotes, as ETag gave it: "12"'));
  return revision;
};
