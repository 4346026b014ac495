import type { Refusal } from '../complaint.rejections';
import type { GuardName } from './complaint.guards';
import { handlingRefusals } from './refusals/handling.refusals';
import { afterwardsRefusals } from './refusals/afterwards.refusals';
import { intakeRefusals } from './refusals/intake.refusals';

/** What each rule refuses with, one made-up example for each of its codes: for whoever documents what a command can be answered with. */
export const guardRefusals: Readonly<Record<GuardName, readonly [Refusal, ...Refusal[]]>> = {
  ...intakeRefusals,
  ...handlingRefusals,
  ...afterwardsRefusals,
};
