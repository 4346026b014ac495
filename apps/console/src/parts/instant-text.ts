/** How a point in time is written (console, Everywhere): the same digits in both languages, in the zone that stands beside it. */
export type Precision = 'day' | 'minute' | 'second';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than using it a hundred times. */
const formatFor = (language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([language, zone, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: zone, hourCycle: 'h23', ...options });
  formats.set(key, known);
  return known;
};

const digits = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

/** `2026-03-14`, `2026-03-14 18:00` or `2026-03-14 18:00:07`. @param instant RFC 3339 @param zone of the IANA list */
export const absoluteText = (instant: string, zone: string, precision: Precision): string => {
  const parts = new Map(
    formatFor('en', zone, digits)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  if (precision === 'day') return date;
  const time = `${part('hour')}:${part('minute')}`;
  return precision === 'minute' ? `${date} ${time}` : `${date} ${time}:${part('second')}`;
};

/** `2026-03-14T10:42:07Z`, for details and exports. */
export const utcText = (instant: string): string => `${instant.slice(0, 19)}Z`;

/** `Fri`, `周五`. */
export const weekdayText = (instant: string, zone: string, languageTag: string): string =>
  formatFor(languageTag, zone, { weekday: 'short' }).format(new Date(instant));

/** `Asia/Shanghai (UTC+8)`: with the offset of that instant, since a zone can have two in a year. */
export const zoneText = (zone: string, instant: string): string => {
  const offset = formatFor('en', zone, { timeZoneName: 'shortOffset' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${zone} (${(offset ?? 'GMT').replace('GMT', 'UTC')})`;
};

export type Span = Readonly<{ days: number; hours: number; minutes: number }>;

const minuteMilliseconds = 60_000;
const minutesOfHour = 60;
const minutesOfDay = 24 * minutesOfHour;

/** The time between two instants without its sign, in whole minutes. */
export const spanBetween = (a: number, b: number): Span => {
  const all = Math.floor(Math.abs(a - b) / minuteMilliseconds);
  return {
    days: Math.floor(all / minutesOfDay),
    hours: Math.floor((all % minutesOfDay) / minutesOfHour),
    minutes: all % minutesOfHour,
  };
};
