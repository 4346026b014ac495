import type { LedgerRefusal, Refusal } from '@redress/complaints/application';
import { describeRejection } from '@redress/complaints/domain';
import type { Context } from '../context';
import type { Texts } from '../texts/texts';

const ledgerCodes: Readonly<Record<LedgerRefusal['code'], true>> = {
  KeyRingMissing: true,
  ClockBehind: true,
  TooManyConflicts: true,
  StaleRevision: true,
};

const isOfLedger = (rejection: Refusal['rejection']): rejection is LedgerRefusal =>
  Object.hasOwn(ledgerCodes, rejection.code);

const ledgerSentence = (refusal: LedgerRefusal, { refusals }: Texts): string => {
  switch (refusal.code) {
    case 'KeyRingMissing':
      return refusals.keyRingMissing;
    case 'ClockBehind':
      return refusals.clockBehind(refusal.now, refusal.previous);
    case 'TooManyConflicts':
      return refusals.tooManyConflicts(String(refusal.attempts));
    case 'StaleRevision':
      return refusals.staleRevision(refusal.expected, refusal.actual);
  }
};

/** Why a command was refused, in one sentence: by the rules of the case, or by the ledger itself. */
export const refusalSentence = ({ rejection }: Refusal, { texts, lang }: Pick<Context, 'texts' | 'lang'>): string =>
  isOfLedger(rejection) ? ledgerSentence(rejection, texts) : describeRejection(rejection, lang);
