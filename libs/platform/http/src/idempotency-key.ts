import { doorProblems } from './door-problems';
import { ProblemError } from './problem';

/** Characters of an Idempotency-Key: visible ASCII, so that it is the same text in every program that logs or stores it. */
const keyPattern = /^[\x21-\x7e]{1,255}$/;

/** @throws ProblemError 400 where it is missing or not usable. */
export const idempotencyKeyOf = (header: string | undefined): string => {
  if (header === undefined || !keyPattern.test(header))
    throw new ProblemError(
      doorProblems.malformed(
        'A command needs an Idempotency-Key: 1 to 255 visible ASCII characters, a UUID for instance',
      ),
    );
  return header;
};
