import type { ComplaintCommandOf, Sensitivity, Urgency } from '@redress/complaints/domain';
import { deskRhythm } from '../time/office-hours';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import type { Spine } from './spine';
import { specialist } from './staff';

const triage = (kase: SampleCase): ComplaintCommandOf<'AssessTriage'> => {
  const { random } = kase.penFor('triage');
  const { filedCategory, rightCategory, complexity, flags } = kase;
  const isRightAlready = filedCategory?.subcode === rightCategory.subcode;
  const isGrave = flags.includes('publicSafety');
  return {
    type: 'AssessTriage',
    data: {
      ...(isRightAlready ? {} : { category: rightCategory }),
      severity: isGrave ? 4 + random.integer(2) : 1 + random.integer(3),
      complexity,
      urgency: random.weighted<Urgency>([
        ['routine', isGrave ? 10 : 85],
        ['urgent', isGrave ? 50 : 12],
        ['veryUrgent', isGrave ? 30 : 3],
        ['emergency', isGrave ? 10 : 0],
      ]),
      sensitivity: random.weighted<Sensitivity>([
        ['normal', 92],
        ['sensitive', 6],
        ['confidential', 2],
      ]),
      flags,
      source: random.chance(0.1) ? 'ai' : 'human',
    },
  };
};

/** Looked at again on the way, it weighs more or less; what it is about was settled. */
const triageAgain = (kase: SampleCase): ComplaintCommandOf<'AssessTriage'> => {
  const { complexity, flags, urgency, sensitivity, severity } = triage(kase).data;
  return {
    type: 'AssessTriage',
    data: { severity: (severity % 5) + 1, complexity, urgency, sensitivity, flags, source: 'human' },
  };
};

export const triageActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => {
  const { random } = kase.penFor('triage-actor');
  const actor = specialist(random);
  const first: PlannedAct = { step: 'triage', at: spine.triagedAt, actor, write: () => triage(kase) };
  if (!random.chance(shares.retriaged)) return [first];
  const at = deskRhythm.between(spine.signedAt, spine.closedAt, 0.3);
  return [first, { step: 'triage-2', at, actor: spine.handler, write: () => triageAgain(kase) }];
};
