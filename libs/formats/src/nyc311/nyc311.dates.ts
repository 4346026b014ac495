import type { Parsed } from '../refusal';
import { newYorkZone } from '../places/new-york';
import { parseMonthFirstTime } from '../time/civil-time';
import { datingIn, type Dating } from '../time/dating';
import type { Nyc311Column } from './nyc311.columns';

const dating = datingIn(newYorkZone);

/**
 * A time of the source. Its columns have no other way to write a day without a time than midnight to the second, and some agencies write nothing else: such
 * a time is taken for the day alone, which claims less than it says, and this is said to be assumed.
 */
export const parseNyc311Time = (column: Nyc311Column, text: string): Parsed<Dating> => {
  const civil = parseMonthFirstTime(column, text);
  if (civil.outcome === 'refused') return civil;
  const { date, time } = civil.value;
  const isMidnight = time?.hour === 0 && time.minute === 0 && time.second === 0;
  const dated = dating(column, isMidnight ? { date } : civil.value);
  if (dated.outcome === 'refused' || !isMidnight) return dated;
  const { provenance } = dated.value;
  return {
    outcome: 'parsed',
    value: { ...dated.value, provenance: { ...provenance, assumed: [...(provenance.assumed ?? []), 'precision'] } },
  };
};
