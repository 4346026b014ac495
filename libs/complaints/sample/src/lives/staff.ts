import type { Actor } from '@redress/kernel';
import { units } from '../matters/matters';
import type { Random } from '../random/random';

/** The units of the hotline itself; the others are those of the matters. */
const hotlineUnit = 'hotline';
export const supervisionUnit = 'supervision';
export const coordinationUnit = 'coordination';
/** Those who call back belong to no unit that handles cases. */
const qualityUnit = 'quality';
const privacyUnit = 'privacy';

const staffOf = (letters: string, role: string, unit: string, number: number): Actor => ({
  kind: 'user',
  id: `sample:${letters}-${String(number).padStart(2, '0')}`,
  role,
  unit,
});

const handlersPerUnit = 5;

/** Handlers are numbered through, five to a unit, so that an id says nothing about its unit. */
const handlerNumber = (unit: string, place: number): number => 1 + handlersPerUnit * units.indexOf(unit) + place;

export const operator = (random: Random): Actor => staffOf('op', 'operator', hotlineUnit, 1 + random.integer(24));
export const specialist = (random: Random): Actor => staffOf('sp', 'specialist', hotlineUnit, 1 + random.integer(8));
export const dispatcher = (random: Random): Actor => staffOf('di', 'dispatcher', hotlineUnit, 1 + random.integer(6));
export const handler = (unit: string, random: Random): Actor =>
  staffOf('ha', 'handler', unit, handlerNumber(unit, random.integer(handlersPerUnit)));
export const unitHead = (unit: string): Actor => staffOf('uh', 'unit-head', unit, 1 + units.indexOf(unit));
export const supervisor = (random: Random): Actor =>
  staffOf('su', 'supervisor', supervisionUnit, 1 + random.integer(3));
export const coordinator: Actor = staffOf('co', 'supervisor', coordinationUnit, 1);

export const caller = (random: Random): Actor => staffOf('fu', 'follow-up', qualityUnit, 1 + random.integer(4));
export const privacyOfficer: Actor = staffOf('po', 'privacy-officer', privacyUnit, 1);

/** What raises an escalation when a deadline has passed. */
export const deadlineWatch: Actor = { kind: 'system', id: 'sample:deadline-watch' };

/** A complainant acting himself is `case`; his account stands in the sealed part (ledger-format, Metadata). */
export const complainant: Actor = { kind: 'complainant', id: 'case', role: 'complainant' };
