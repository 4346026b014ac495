/** How often a command is decided again because others wrote to the stream meanwhile. */
export const conflictAttemptsMax = 8;

/** Longest pause before deciding again, in milliseconds; the pause is random so that two rivals part. */
const conflictPauseMillisecondsMax = 20;

/** `share`: between 0 and 1, from the caller's source of chance. */
export const pauseAfterConflict = (attempt: number, share: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, share * Math.min(conflictPauseMillisecondsMax, attempt * 2)));
