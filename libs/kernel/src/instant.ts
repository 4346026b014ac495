/** A point in time: UTC, ISO 8601 with milliseconds, ends in Z (ledger-format, Metadata). Text order is time order. */
export type Instant = `${string}Z`;

/** A date of the civil calendar, `YYYY-MM-DD`, in a zone that is stated beside it. Text order is date order. */
export type CivilDate = `${number}-${number}-${number}`;

const instantPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const civilDatePattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for the one spelling that is stored; `2026-02-30T00:00:00.000Z` is no instant, since no clock ever showed it. */
export const isInstant = (text: string): text is Instant => {
  if (!instantPattern.test(text)) return false;
  // Every month has these days; asking the calendar only for the others is eight times as fast, and each stored event holds several instants.
  if (text.slice(8, 10) <= '28') return true;
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
};

export const isCivilDate = (text: string): text is CivilDate =>
  civilDatePattern.test(text) && isInstant(`${text}T00:00:00.000Z`);

/** @throws RangeError where the milliseconds are no time that can be written. */
export const instantOf = (epochMilliseconds: number): Instant => {
  const text = new Date(epochMilliseconds).toISOString();
  if (!isInstant(text)) throw new RangeError(`No instant: ${text}`);
  return text;
};

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

export const millisecondsPerHour = 3_600_000;

/** Twenty-four hours: a deadline "in days" counts these, not calendar days, so that no zone can move it. */
export const millisecondsPerDay = 24 * millisecondsPerHour;

export const addMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  instantOf(millisecondsOf(instant) + milliseconds);
