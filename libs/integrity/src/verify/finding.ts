import type { MetadataRule } from '../event-metadata';

/** Every rule that a ledger or an export can break; each event is named once, by the first rule that it breaks. */
export type VerificationRule =
  | MetadataRule
  // What the store says of an event.
  | 'stream-malformed'
  | 'id-malformed'
  | 'type-malformed'
  | 'position-not-dense'
  /** The store itself cannot read it: a torn page, a file that was cut short. */
  | 'log-unreadable'
  // The order of a stream.
  | 'starts-at-zero'
  | 'revision-gap'
  | 'revision-repeated'
  | 'recorded-at-order'
  // One ledger.
  | 'ledger-not-opened'
  | 'tenant'
  // The chain.
  | 'event-hash'
  | 'previous-hash'
  | 'data-not-json'
  | 'data-not-canonical'
  | 'data-not-object'
  | 'data-integer-key'
  | 'data-hash'
  /** The data are gone, and no ContentRedacted of the stream names the event. */
  | 'data-blanked'
  // Sealed fields, where they are opened.
  | 'seal-malformed'
  | 'seal-broken'
  // Heads that were written down earlier.
  | 'stream-missing'
  | 'stream-cut'
  | 'head-changed'
  | 'ledger-digest'
  // An export.
  | 'export-line'
  | 'export-header'
  | 'export-event'
  | 'export-trailer'
  | 'export-scope'
  | 'export-count'
  | 'export-heads'
  | 'disclosure';

/**
 * One event, stream or line that does not hold. `expected` and `found` are hashes, numbers, names and times, never a piece of what an event says.
 * `stream` and `revision` are absent where a line of an export is none.
 */
export type VerificationFinding = Readonly<{
  stream?: string;
  revision?: bigint;
  /** Line of an export, from 1. */
  line?: number;
  rule: VerificationRule;
  expected: string;
  found: string;
}>;

/** Characters of a name that is not of its form that a finding repeats. */
const shownCharactersMax = 120;

/** A name as a finding shows it: quoted, control characters escaped, cut where it is long. */
export const shown = (text: string): string => JSON.stringify(text.slice(0, shownCharactersMax));
