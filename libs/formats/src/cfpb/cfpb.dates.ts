import type { Parsed } from '../refusal';
import { parseMonthFirst } from '../time/civil-time';
import { datingIn, type Dating } from '../time/dating';
import type { CfpbColumn } from './cfpb.columns';

/** The bureau's own; the source names none. */
export const cfpbZone = 'America/New_York';
const dating = datingIn(cfpbZone);

export const parseCfpbDate = (column: CfpbColumn, text: string): Parsed<Dating> => {
  const civil = parseMonthFirst(column, text);
  return civil.outcome === 'refused' ? civil : dating(column, civil.value);
};
