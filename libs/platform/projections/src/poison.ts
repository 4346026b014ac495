import { failureOf } from './named-failure';

/** Characters kept of why an event could not be projected. */
const errorCharactersMax = 300;

/** What a dead letter says: the error's name and message, which are the code's own words, and never its stack. */
export const poisonText = (error: unknown): string => {
  const { name, message } = failureOf(error);
  return `${name}: ${message}`.slice(0, errorCharactersMax);
};

export const waitsBehind = (revision: bigint): string => `waits behind revision ${revision}`;
