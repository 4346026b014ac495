import { maxPageEvents } from '@redress/kernel';

export type ProjectorLimits = Readonly<{
  /** Events in one page of the subscription, and so in one commit of a live model. */
  pageEventsMax: number;
  /** Events in one commit of a model that is being built: fewer, larger commits write each page of the store less often. */
  buildEventsMax: number;
  /** Bytes of data and metadata after which such a commit takes no further page. */
  buildBytesMax: number;
  /**
   * Milliseconds that are rested at most once all that was there has been given. A commit of a few events writes nearly as many pages of a store as one of
   * hundreds, so under load the rest grows with the work before it, and the next commit holds more; 0 for none.
   */
  restMillisecondsMax: number;
  /** How long a stop waits for the page at hand, in milliseconds. */
  drainMillisecondsMax: number;
  /** Pause before the log is asked again after it could not be reached; doubled up to the maximum while it stays away. */
  retryMillisecondsMin: number;
  retryMillisecondsMax: number;
}>;

export const defaultLimits: ProjectorLimits = {
  pageEventsMax: maxPageEvents,
  buildEventsMax: 8 * maxPageEvents,
  buildBytesMax: 32 * 1_024 * 1_024,
  restMillisecondsMax: 100,
  drainMillisecondsMax: 5_000,
  retryMillisecondsMin: 100,
  retryMillisecondsMax: 5_000,
};
