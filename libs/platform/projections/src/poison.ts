/** Characters kept of why an event could not be projected. */
const errorCharactersMax = 300;

/** What a dead letter says: the error's name and message, which are the code's own words, and never its stack. */
export const poisonText = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : 'Something that is no error was thrown').slice(
    0,
    errorCharactersMax,
  );

export const waitsBehind = (revision: bigint): string => `waits behind revision ${revision}`;
