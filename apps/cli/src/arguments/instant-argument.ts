import {
  addMilliseconds,
  instantOf,
  isCivilDate,
  lastInstantOf,
  millisecondsOf,
  zonedInstant,
  type CivilDate,
  type Instant,
  type TimeOfDay,
} from '@redress/kernel';
import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';

/** The instant that was meant; `endOf`: a civil date was given, and this is its last millisecond in the ledger's zone. */
export type AskedInstant = Readonly<{ at: Instant; endOf?: CivilDate }>;

const pattern =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;

const timeOfDay = (hour: string, minute: string, second: string): TimeOfDay | undefined => {
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  return time.hour <= 23 && time.minute <= 59 && time.second <= 59 ? time : undefined;
};

const offsetPattern = /^([+-])(\d{2}):?(\d{2})$/;

/** Milliseconds that clocks there are ahead of UTC. */
const offsetOf = (text: string): number | undefined => {
  if (text.toUpperCase() === 'Z') return 0;
  const [, sign, hours, minutes] = offsetPattern.exec(text) ?? [];
  const ahead = timeOfDay(hours ?? '99', minutes ?? '99', '0');
  if (ahead === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (ahead.hour * 60 + ahead.minute) * 60_000;
};

type Problem = 'notUnderstood' | 'noSuchDate' | 'noSuchTime' | 'neverShown';
export type ReadInstant = AskedInstant | Readonly<{ problem: Problem }>;

/**
 * An instant as a person writes it: RFC 3339 with a zone or Z; without a zone, a date and time in `zone`; a date alone, which means the end of that day
 * there. What lies below a millisecond is cut off: no event has it.
 */
export const readInstant = (asked: string, zone: string): ReadInstant => {
  const [, date, hour, minute, second = '00', fraction = '', offset] = pattern.exec(asked.trim()) ?? [];
  if (date === undefined) return { problem: 'notUnderstood' };
  if (!isCivilDate(date)) return { problem: 'noSuchDate' };
  if (hour === undefined || minute === undefined) {
    const at = lastInstantOf(date, zone);
    return at === undefined ? { problem: 'neverShown' } : { at, endOf: date };
  }
  const time = timeOfDay(hour, minute, second);
  if (time === undefined) return { problem: 'noSuchTime' };
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  if (offset === undefined) {
    const at = zonedInstant(zone)({ date, time });
    return at === undefined ? { problem: 'neverShown' } : { at: addMilliseconds(at, milliseconds) };
  }
  const ahead = offsetOf(offset);
  if (ahead === undefined) return { problem: 'noSuchTime' };
  return { at: instantOf(millisecondsOf(`${date}T${hour}:${minute}:${second}.000Z`) + milliseconds - ahead) };
};

/** @throws WrongUse with an example of what would be understood. */
export const instantArgument = (option: string, asked: string, zone: string, texts: Texts): AskedInstant => {
  const read = readInstant(asked, zone);
  if ('problem' in read) throw new WrongUse(texts.arguments.instants[read.problem](option, asked, zone));
  return read;
};

/** A civil date and nothing else. @throws WrongUse */
export const dateArgument = (option: string, asked: string, texts: Texts): CivilDate => {
  if (isCivilDate(asked)) return asked;
  throw new WrongUse(texts.arguments.notADate(option, asked));
};
