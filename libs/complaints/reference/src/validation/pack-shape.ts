import {
  deadlineKinds,
  deadlineStarters,
  requiredSteps,
  waivableParts,
  type DeadlineRule,
  type PolicyPack,
} from '@redress/complaints/domain';
import { listOf, oneOf, recordOf, setOf, textLike, wholeNumber, yesOrNo } from './check';

/** Hours or days of one deadline: ten years of days are more than any regime asks. */
const deadlineAmountMax = 3_650;
/** Days of one window: ten years. 0: there is none. */
const windowDaysMax = 3_650;
/** A month: a unit that has not found out by then whose a case is has it. */
const returnHoursMax = 744;
/** Calls that reach nobody: more would be harassment. */
const followUpAttemptsMost = 10;
/** Unit head, supervisor, coordination group, external regulator (domain-model C6). */
const escalationLevelMax = 4;

/** It becomes the id of a stream, `policy-<packId>`. */
const packId = textLike(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and dashes, at most 64');
const version = textLike(/^[a-z0-9][a-z0-9.-]{0,31}$/, 'lower-case letters, digits, dots and dashes, at most 32');
const code = textLike(/^[a-z][A-Za-z0-9-]{0,63}$/, 'a code of letters, digits and dashes, at most 64');

const deadlineRule = recordOf<DeadlineRule>(
  {
    kind: oneOf(deadlineKinds),
    startsOn: oneOf(deadlineStarters),
    amount: wholeNumber(1, deadlineAmountMax),
    unit: oneOf(['h', 'd']),
    pausedByInformationRequest: yesOrNo,
    warnAtPercent: setOf(wholeNumber(1, 99)),
  },
  {},
);

export const packShape = recordOf<PolicyPack>(
  {
    packId,
    version,
    requires: setOf(oneOf(requiredSteps)),
    waives: setOf(oneOf(waivableParts)),
    deadlines: listOf(deadlineRule.check),
    windows: recordOf<PolicyPack['windows']>(
      {
        reopenDays: wholeNumber(0, windowDaysMax),
        disputeDays: wholeNumber(0, windowDaysMax),
        reviewDays: wholeNumber(0, windowDaysMax),
      },
      {},
    ).check,
    refusalCodes: setOf(code),
    escalation: recordOf<PolicyPack['escalation']>(
      {
        levelMax: wholeNumber(1, escalationLevelMax),
        fallbackUnit: code,
        acknowledgedBeforeClosingFromLevel: wholeNumber(1, escalationLevelMax + 1),
      },
      {},
    ).check,
  },
  {
    returnWithinHours: wholeNumber(1, returnHoursMax),
    followUpAttemptsMax: wholeNumber(1, followUpAttemptsMost),
    onTheSpot: yesOrNo,
  },
);
