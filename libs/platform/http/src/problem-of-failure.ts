import { HttpException } from '@nestjs/common';
import { ForeignCursorError, KeyRingMissingError, OutcomeUnknownError, StoreUnavailableError } from '@redress/kernel';
import { doorProblems } from './door-problems';
import { ProblemError, type Problem } from './problem';

/** What Fastify throws before a route is reached carries a status of its own. */
const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
};

const problemOfStatus = (status: number): Problem | undefined => {
  switch (status) {
    case 400:
      return doorProblems.malformed('The request could not be read');
    case 401:
      return doorProblems.unauthenticated('No valid token came with the request');
    case 404:
      return doorProblems.notFound();
    case 408:
      return { slug: 'request-timeout', status: 408, title: 'The request took too long to arrive' };
    case 413:
      return doorProblems.tooLarge();
    case 414:
      return doorProblems.uriTooLong();
    case 415:
      return doorProblems.unsupportedMediaType();
    case 429:
      return doorProblems.tooManyRequests(1);
    default:
      return status >= 400 && status < 500
        ? { slug: 'bad-request', status, title: 'The request cannot be taken as it is' }
        : undefined;
  }
};

/** An error of the service's own by which it says that it cannot do this now. */
export type ErrorClass = abstract new (...parameters: never[]) => Error;

/**
 * The problem that a failure is told as. A store that is away is the caller's to wait for; anything that nobody foresaw is ours: 500, nothing of it told,
 * and it is for the log.
 */
export const problemOfFailure = (
  error: unknown,
  unavailable: readonly ErrorClass[] = [],
): Readonly<{ problem: Problem; isOurs: boolean }> => {
  if (error instanceof ProblemError) return { problem: error.problem, isOurs: false };
  if (error instanceof StoreUnavailableError || unavailable.some((known) => error instanceof known))
    return { problem: doorProblems.unavailable('Try again after the time given in Retry-After.'), isOurs: false };
  if (error instanceof OutcomeUnknownError) return { problem: doorProblems.outcomeUnknown(), isOurs: false };
  if (error instanceof ForeignCursorError)
    return { problem: doorProblems.malformed('The cursor is not of this question'), isOurs: false };
  if (error instanceof KeyRingMissingError) return { problem: doorProblems.keyRingMissing(), isOurs: false };
  const status = statusOf(error);
  const problem = status === undefined ? undefined : problemOfStatus(status);
  return problem === undefined ? { problem: doorProblems.internal(), isOurs: true } : { problem, isOurs: false };
};
