/** What a clock of that zone shows at an instant, as if it were UTC; milliseconds since 1970. */
const shownAt = (instant: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (name: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(({ type }) => type === name)?.value ?? 'none');
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

const localForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The instant of a date and time as a field of a form has it (`2026-03-14T18:00`), read by the clocks of the zone. Of an hour that comes twice it is one of the
 * two; an hour that is left out is none.
 * @returns RFC 3339 with milliseconds, or `undefined`
 */
export const instantIn = (zone: string, text: string): string | undefined => {
  const wanted = localForm.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
  if (Number.isNaN(wanted)) return undefined;
  const first = wanted - (shownAt(wanted, zone) - wanted);
  const instant = first - (shownAt(first, zone) - wanted);
  return shownAt(instant, zone) === wanted ? new Date(instant).toISOString() : undefined;
};
