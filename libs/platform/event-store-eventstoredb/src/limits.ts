/** Every wait and every buffer of the adapter, each with its unit. */
export type EventStoreDbLimits = Readonly<{
  /** Until a store that is being made has found its server and its ledger. */
  startMillisecondsMax: number;
  /** One look whether it is still the same database: at start, and before the first call after the server went away. */
  probeMillisecondsMax: number;
  /** One attempt to append, from the call until the answer. The server itself gives up after two seconds by default. */
  attemptMillisecondsMax: number;
  /** All attempts of one append together: no further one begins after this. */
  appendMillisecondsMax: number;
  appendAttemptsMax: number;
  /** Appends that were sent and are not answered; more wait in the order they came. */
  appendsInFlightMax: number;
  /** One attempt to read a page. */
  readMillisecondsMax: number;
  readAttemptsMax: number;
  /** From the call until the server confirms a subscription; also how long one may owe an event that the log is known to hold. */
  subscribeMillisecondsMax: number;
  /** How long `close` waits for what is under way. */
  closeMillisecondsMax: number;
  /** The first wait between two attempts; each later one may be twice as long, up to the last. Every wait is drawn between half of it and all of it. */
  waitMillisecondsFirst: number;
  waitMillisecondsMax: number;
}>;

export const defaultLimits: EventStoreDbLimits = {
  startMillisecondsMax: 15_000,
  probeMillisecondsMax: 10_000,
  attemptMillisecondsMax: 5_000,
  appendMillisecondsMax: 20_000,
  appendAttemptsMax: 20,
  appendsInFlightMax: 256,
  readMillisecondsMax: 15_000,
  readAttemptsMax: 8,
  subscribeMillisecondsMax: 15_000,
  closeMillisecondsMax: 5_000,
  waitMillisecondsFirst: 50,
  waitMillisecondsMax: 2_000,
};

/**
 * Bytes of data and metadata in one append, sent as one message. The server counts data only and takes messages of up to 17 MiB; a message
 * above that kills the stream that all appends share.
 */
export const maxAppendMessageBytes = 8 * 1_024 * 1_024;

/** Streams whose last revision is remembered, so that an append to them need not be read back. */
export const maxRememberedStreams = 10_000;

/**
 * The deadline that is sent with an append, in milliseconds. The server reads it off its own clock, so it must be longer than two clocks can
 * be apart; what really ends an attempt is `attemptMillisecondsMax`.
 */
export const serverDeadlineMilliseconds = 3_600_000;

/** Events of the whole database that the server looks through in one step while it filters: with its own 32 a sparse log takes twice as long. */
export const eventsConsideredAtOnce = 1_000;

/** Revisions are 63 bits: nothing stands at or beyond this one. */
export const maxRevision = 2n ** 63n - 1n;
