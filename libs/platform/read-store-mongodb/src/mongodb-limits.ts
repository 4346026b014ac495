/** The largest document a server takes, in bytes of BSON. */
export const documentBytesMax = 16 * 1_024 * 1_024;

/** How long a server may stay silent while it is asked something, in milliseconds; no answer sets it waiting longer in one piece. */
export const silenceMillisecondsMax = 15_000;
/** How long a server that takes writes is looked for, in milliseconds, before it counts as away. */
export const searchMillisecondsMax = 5_000;

/** Looks at one question before it is answered although the model is being written. */
export const momentAttemptsMax = 4;
/** Between two such looks, in milliseconds: about as long as the commit of a few events takes. */
export const momentWaitMilliseconds = 4;

/** Attempts to change a catalog entry that others change at the same time. */
export const catalogAttemptsMax = 50;
