import type { Event, Instant, Personal } from '@redress/kernel';

/**
 * Streams `access-<yyyymmdd>-<writer>`: who opened what, for which purpose, written before anything is opened (F93, F94), and who was refused.
 * `purpose` is the reader's own words, so it is sealed like any other free text; `account` is a complainant's who acted himself.
 */
export type AccessLogEvent =
  | Event<
      'PersonalDataRevealed',
      { caseStream: string; fields: readonly string[]; purpose: Personal; asOf?: Instant; knownAt?: Instant }
    >
  | Event<'SearchRun', { termMac: string; purpose: Personal }>
  | Event<'RecordExported', { scope: string; disclosed: boolean; purpose: Personal }>
  /** A page of a case on paper: `revision`, in decimal, of the last event on it. */
  | Event<'RecordPrinted', { caseStream: string; revision: string; asOf?: Instant; knownAt?: Instant }>
  /** `attempted`: the command or the capability that was asked for; `code`: why not. `fields`: the text that was to be revealed. */
  | Event<
      'AccessRefused',
      {
        attempted: string;
        code: string;
        roles: readonly string[];
        caseStream?: string;
        fields?: readonly string[];
        purpose?: Personal;
        account?: Personal;
      }
    >
  /** What one actor was refused beyond the attempts that are listed one by one, so that a storm of them does not flood the log. */
  | Event<'FurtherAccessRefused', { times: number; from: Instant; to: Instant; account?: Personal }>;

/** What the reader gave as his purpose; undefined where he was refused without having given one. */
export const purposeOf = ({ data }: AccessLogEvent): Personal | undefined =>
  'purpose' in data ? data.purpose : undefined;
