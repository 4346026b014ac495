import type { Event, Instant, Personal } from '@redress/kernel';

/**
 * Streams `access-<yyyymmdd>-<writer>`: who opened what, for which purpose, written before anything is opened (F93, F94).
 * `purpose` is the reader's own words, so it is sealed like any other free text.
 */
export type AccessLogEvent =
  | Event<
      'PersonalDataRevealed',
      { caseStream: string; fields: readonly string[]; purpose: Personal; asOf?: Instant; knownAt?: Instant }
    >
  | Event<'SearchRun', { termMac: string; purpose: Personal }>
  | Event<'RecordExported', { scope: string; disclosed: boolean; purpose: Personal }>;
