import type { Personal } from '@redress/kernel';
import type { Act } from './act';
import type { ReturnCode } from './dispatch.values';

/** A dispatch that did not hold. Neither of them touches the statutory clock (domain-model C5.4). */
export type DispatchEvent =
  /** The unit that had the case unsigned sent it back: it is Valid again and nobody's. */
  | Act<
      'AssignmentReturned',
      {
        /** The unit that returned it. */
        unitId: string;
        returnCode: ReturnCode;
        /** The clause that the unit rests on: a reference, not a person's words. */
        legalBasis: string;
        suggestedUnit?: string;
        /** The n-th return of this case, from 1. */
        returnNo: number;
      }
    >
  /** A unit that had signed handed the case on: it is Assigned again, and has no handler until the other unit signs. */
  | Act<
      'ComplaintTransferred',
      {
        fromUnit: string;
        toUnit: string;
        reason: Personal;
        handoverNote?: Personal;
        /** No statutory clock was touched: said on the record, since it is what a unit would hope for. */
        clockEffect: 'none';
      }
    >;
