import type { Instant } from './instant';

/**
 * Tells a repeated request from another body under the same key, and a request still running. The stream alone says whether a command was
 * accepted; losing this log loses no event.
 */
export type RequestLog = Readonly<{
  /**
   * Remembers `bodyMac` for the command until `until`. `reserved`: go on. `running`: another attempt holds an unlapsed reservation. `known`: seen
   * before, compare the MACs. A reservation that lapsed unsettled is given to the same body again; to another body it is `known`, since the first
   * may have been accepted by a process that died before it could say so.
   */
  reserve: (commandId: string, bodyMac: string, at: Instant, until: Instant) => Promise<Reservation>;
  /** The body's MAC while it is remembered, settled or not: only the stream knows which. */
  find: (commandId: string, at: Instant) => Promise<Readonly<{ bodyMac: string }> | undefined>;
  /** Ends the reservation: an accepted command stays known until its time is up, a refused one is forgotten. What was accepted stays so. */
  settle: (commandId: string, outcome: 'accepted' | 'refused') => Promise<void>;
}>;

export type Reservation = Readonly<{ outcome: 'reserved' } | { outcome: 'running' | 'known'; bodyMac: string }>;

/** A reservation that was never settled lapses after this: its process is taken for dead. */
export const reservationMillisecondsMax = 30_000;
/** How long a body can be compared: after it the same key is refused rather than trusted. */
export const requestMemoryDays = 7;
