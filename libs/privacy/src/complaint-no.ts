import { isCivilDate, type CivilDate } from '@redress/kernel';
import { crockfordOf } from './base32';
import { checkCharacterOf } from './check-character';

/** Characters between the date and the check character. */
const bodyCharacters = 9;
const complaintNoPattern = /^(\d{4})(\d{2})(\d{2})-([0-9A-HJKMNP-TV-Z]{9})([0-9A-HJKMNP-TV-Z])$/;

/** `YYYYMMDD-`, nine characters of the MAC, and the check character over the digits of the date and those nine (ledger-format, Identities). */
export const complaintNoFrom = (mac: Uint8Array, receivedOn: CivilDate): string => {
  const date = receivedOn.replaceAll('-', '');
  const body = crockfordOf(mac, bodyCharacters);
  return `${date}-${body}${checkCharacterOf(date + body)}`;
};

/** True for a number that some ledger could have given: its form, a day that the calendar has, its check character. */
export const isComplaintNo = (text: string): boolean => {
  const [, year, month, day, body, check] = complaintNoPattern.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined || body === undefined) return false;
  return isCivilDate(`${year}-${month}-${day}`) && checkCharacterOf(year + month + day + body) === check;
};

/**
 * The number that somebody read out or copied: small letters, blanks around, I or L for one and O for zero, as Crockford's alphabet allows.
 * Undefined where it is none.
 */
export const readComplaintNo = (text: string): string | undefined => {
  const spelled = text.trim().toUpperCase().replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  return isComplaintNo(spelled) ? spelled : undefined;
};
