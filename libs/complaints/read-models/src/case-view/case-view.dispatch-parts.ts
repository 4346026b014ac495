import type { ReturnCode } from '@redress/complaints/domain';
import type { Moment } from '../folding/moment';
import type { PersonalText } from '../folding/personal-text';

/** A unit that sent the case back before it signed: the n-th return of the case. */
export type Return = Readonly<{
  returnNo: number;
  unitId: string;
  returnCode: ReturnCode;
  legalBasis: string;
  suggestedUnit: string | null;
  returned: Moment;
}>;

/** A unit that handed the case on to another. */
export type Transfer = Readonly<{
  fromUnit: string;
  toUnit: string;
  reason: PersonalText;
  handoverNote: PersonalText | null;
  transferred: Moment;
}>;
