import {
  acceptanceCheckNames,
  type AcceptanceCheck,
  type AcceptanceCheckName,
  type AcceptanceChecks,
  type PolicyPack,
} from '@redress/complaints/domain';
import type { Choice, Weighted } from '../random/random';
import { fill } from '../words/slots';
import type { PlannedAct } from './planned-act';
import type { Pen, SampleCase } from './sample-case';
import type { Spine } from './spine';
import { specialist } from './staff';

/** The checks with some of them noted; `failed`: the one that does not hold. */
const checksOf = (
  { person, phrases }: SampleCase,
  { random, write }: Pen,
  failed?: AcceptanceCheckName,
): AcceptanceChecks => {
  const check = (name: AcceptanceCheckName): AcceptanceCheck => {
    if (name === failed) return { holds: false, note: write([phrases.failedCheck[name]]) };
    return random.chance(0.2)
      ? {
          holds: true,
          note: write(person === undefined ? phrases.checkNotes : [...phrases.checkNotes, phrases.contactCheck]),
        }
      : { holds: true };
  };
  const [rightsHarmed, respondentIdentified, factsStated, demandStated, withinJurisdiction, notDuplicate] =
    acceptanceCheckNames;
  return {
    rightsHarmed: check(rightsHarmed),
    respondentIdentified: check(respondentIdentified),
    factsStated: check(factsStated),
    demandStated: check(demandStated),
    withinJurisdiction: check(withinJurisdiction),
    notDuplicate: check(notDuplicate),
  };
};

const remediesTold = ['review'] as const;

export const validAct = (kase: SampleCase, { decidedAt }: Spine): PlannedAct => ({
  step: 'valid',
  at: decidedAt,
  actor: specialist(kase.penFor('decide').random),
  write: () => {
    const clauseRef = fill(kase.matterWords.clause, kase.slots);
    return {
      type: 'MarkValid',
      data: {
        checks: checksOf(kase, kase.penFor('checks')),
        criteria: [{ criterion: kase.matter.criterion, clauseRef }],
      },
    };
  },
});

export const invalidAct = (kase: SampleCase, { decidedAt }: Spine): PlannedAct => ({
  step: 'invalid',
  at: decidedAt,
  actor: specialist(kase.penFor('decide').random),
  write: () => ({
    type: 'MarkInvalid',
    data: {
      checks: checksOf(kase, kase.penFor('checks')),
      reasons: kase.penFor('invalid').write(kase.phrases.invalidReasons),
      remediesTold,
    },
  }),
});

const failing: Choice<Weighted<AcceptanceCheckName>> = [
  ['withinJurisdiction', 45],
  ['notDuplicate', 30],
  ['factsStated', 10],
  ['respondentIdentified', 8],
  ['demandStated', 7],
];

/** Codes of refusal that fit a failed check, where a pack has them. */
const fittingCodes: Readonly<Partial<Record<AcceptanceCheckName, readonly string[]>>> = {
  withinJurisdiction: ['outsideAuthority', 'emergencyService', 'litigationOrReview', 'alreadyInProcedure'],
  notDuplicate: ['sameMatterNoNewFacts', 'finalReviewDone'],
};

/** A pack without codes of refusal refuses nothing. */
export const canRefuse = ({ refusalCodes }: PolicyPack): boolean => refusalCodes.length > 0;

const refusalCodeFor = ({ refusalCodes }: PolicyPack, failed: AcceptanceCheckName, { random }: Pen): string => {
  const fitting = refusalCodes.filter((code) => (fittingCodes[failed] ?? ['other']).includes(code));
  const [first, ...others] = fitting.length > 0 ? fitting : refusalCodes;
  if (first === undefined) throw new RangeError('The pack has no codes of refusal');
  return random.pick([first, ...others]);
};

export const refusedAct = (kase: SampleCase, { decidedAt }: Spine): PlannedAct => ({
  step: 'refuse',
  at: decidedAt,
  actor: specialist(kase.penFor('decide').random),
  write: () => {
    const pen = kase.penFor('refuse');
    const { phrases, pack } = kase;
    const failed = pen.random.weighted(failing);
    return {
      type: 'RefuseAcceptance',
      data: {
        checks: checksOf(kase, pen, failed),
        refusalCode: refusalCodeFor(pack, failed, pen),
        reasons: pen.write([phrases.failedCheck[failed]]),
        routeOutTo: phrases.routeOut[failed],
        remediesTold,
      },
    };
  },
});
