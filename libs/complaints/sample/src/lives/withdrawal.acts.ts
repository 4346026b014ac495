import type { ComplaintCommandOf } from '@redress/complaints/domain';
import type { Actor } from '@redress/kernel';
import { filesHimself } from './filing';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { complainant, operator } from './staff';

/** Who brings in what the complainant says: he himself, or the operator whom he tells. */
export const spokenFor = (kase: SampleCase, step: string): Actor =>
  filesHimself(kase) ? complainant : operator(kase.penFor(step).random);

const withdrawal = (kase: SampleCase): ComplaintCommandOf<'WithdrawComplaint'> => {
  const { say, write } = kase.penFor('withdraw');
  return {
    type: 'WithdrawComplaint',
    data: { reason: write(kase.phrases.withdrawals), verifiedBy: say(kase.phrases.identityChecks) },
  };
};

export const withdrawAct = (kase: SampleCase, at: number): PlannedAct => ({
  step: 'withdraw',
  at,
  actor: spokenFor(kase, 'withdraw'),
  write: () => withdrawal(kase),
});

/** Nobody withdraws what endangers the public, and nobody whom the office does not know. */
export const canWithdraw = ({ person, flags }: SampleCase): boolean =>
  person !== undefined && !flags.includes('publicSafety');
