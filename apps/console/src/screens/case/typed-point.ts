import { absoluteText } from '../../parts/instant-text';

/** What somebody typed as a point. `unreadable` is said beside the field. */
export type TypedPoint =
  | Readonly<{ kind: 'revision'; revision: string }>
  | Readonly<{ kind: 'instant'; at: string }>
  | Readonly<{ kind: 'unreadable' }>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const spans: Readonly<Record<string, number>> = { d: day, h: hour, m: minute };

/** The last moment of a day, for a date without a time. */
const endOfDay = '23:59:59.999';

/** The instant of a local time in a zone; `undefined` where no calendar or clock shows it. @param time `10:15`, `10:15:30`, with or without a fraction */
const instantOf = (date: string, time: string, zone: string): string | undefined => {
  const wanted = Date.parse(`${date}T${time}Z`);
  // A day that its month does not have is read as one of the next month.
  if (!Number.isFinite(wanted) || new Date(wanted).toISOString().slice(0, 10) !== date) return undefined;
  const fraction = wanted % 1_000;
  const localOf = (at: number): number =>
    Date.parse(`${absoluteText(new Date(at).toISOString(), zone, 'second').replace(' ', 'T')}Z`) + fraction;
  const first = wanted - (localOf(wanted) - wanted);
  return new Date(first + (wanted - localOf(first))).toISOString();
};

const words: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['今天', 0],
  ['yesterday', 1],
  ['昨天', 1],
]);

const ofPattern = (text: string, zone: string, now: number): string | undefined => {
  const [, back, unit] = /^-(\d{1,5})([dhm])$/.exec(text) ?? [];
  if (back !== undefined && unit !== undefined) return new Date(now - Number(back) * (spans[unit] ?? 0)).toISOString();
  const [, date, time = endOfDay] = /^(\d{4}-\d\d-\d\d)(?:[ t](\d\d:\d\d(?::\d\d)?))?$/.exec(text) ?? [];
  if (date !== undefined) return instantOf(date, time, zone);
  const [, word, clock = endOfDay] = /^(\p{L}+) ?(\d\d:\d\d)?$/u.exec(text) ?? [];
  const days = word === undefined ? undefined : words.get(word);
  if (days === undefined) return undefined;
  return instantOf(absoluteText(new Date(now - days * day).toISOString(), zone, 'day'), clock, zone);
};

/**
 * `2026-03-06 10:15` in the ledger's zone, `2026-03-06` for the end of that day, `yesterday 18:00`, `-3d`, `#31`, or UTC as the ledger writes it (console, Field).
 * @param now milliseconds since 1970
 */
export const readTypedPoint = (typed: string, zone: string, now: number): TypedPoint => {
  const text = typed.trim().toLowerCase();
  const [, revision] = /^#(0|[1-9]\d{0,18})$/.exec(text) ?? [];
  if (revision !== undefined) return { kind: 'revision', revision };
  if (/^\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d\.\d{3}z$/.test(text) && Number.isFinite(Date.parse(text)))
    return { kind: 'instant', at: text.toUpperCase() };
  const at = ofPattern(text, zone, now);
  return at === undefined ? { kind: 'unreadable' } : { kind: 'instant', at };
};
