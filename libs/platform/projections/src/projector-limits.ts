import { maxPageEvents } from '@redress/kernel';

export type ProjectorLimits = Readonly<{
  /** Events in one page of the subscription, and so in one commit of a live model. */
  pageEventsMax: number;
  /** Events in one commit of a model that is being built: fewer, larger commits write each page of the store less often. */
  buildEventsMax: number;
  /** Bytes of data and metadata after which such a commit takes no further page. */
  buildBytesMax: number;
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
  drainMillisecondsMax: 5_000,
  retryMillisecondsMin: 100,
  retryMillisecondsMax: 5_000,
};
