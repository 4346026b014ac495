import { createHashText } from './hash-text';
import { deskRhythm } from '../time/office-hours';
import { drawFinding, isConfirmed } from './finding';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import type { Spine } from './spine';

/** Whether somebody gave the office something to look at. */
export const hasEvidence = (kase: SampleCase): boolean => kase.penFor('has-evidence').random.chance(shares.evidence);

const evidenceAct = (kase: SampleCase, { signedAt, foundAt, handler }: Spine): PlannedAct => ({
  step: 'evidence',
  at: deskRhythm.between(signedAt, foundAt, 0.3),
  actor: handler,
  write: () => {
    const { random, write } = kase.penFor('evidence');
    return {
      type: 'AttachEvidence',
      data: {
        kind: 'photo',
        sha256: createHashText(random),
        sizeBytes: 120_000 + random.integer(3_000_000),
        mediaType: 'image/jpeg',
        storageRef: `sample-${kase.caseNumber}-1`,
        description: write(kase.phrases.evidence),
        source: random.weighted([
          ['complainant', 60],
          ['office', 30],
          ['department', 10],
        ]),
      },
    };
  },
});

const statementAct = (kase: SampleCase, { signedAt, foundAt, handler }: Spine): PlannedAct => ({
  step: 'statement',
  at: deskRhythm.between(signedAt, foundAt, 0.6),
  actor: handler,
  write: () => {
    const { write } = kase.penFor('statement');
    return {
      type: 'RecordRespondentStatement',
      data: {
        by: write(kase.phrases.speakers),
        text: write(kase.phrases.responses),
        evidenceIds: hasEvidence(kase) ? ['evidence-1'] : [],
      },
    };
  },
});

const causeCodes = ['notPassedOn', 'noDutyAssigned', 'planChanged', 'understaffed', 'equipment'] as const;

const rootCauseAct = (kase: SampleCase, { signedAt, foundAt, handler }: Spine): PlannedAct => ({
  step: 'root-cause',
  at: deskRhythm.between(signedAt, foundAt, 0.9),
  actor: handler,
  write: () => {
    const { random, write } = kase.penFor('root-cause');
    return {
      type: 'RecordRootCause',
      data: {
        causeCode: random.pick(causeCodes),
        preventable: random.weighted([
          ['yes', 70],
          ['no', 20],
          ['notStated', 10],
        ]),
        note: write(kase.phrases.rootCauses),
      },
    };
  },
});

/** What is gathered before the finding, and what lay behind it. */
export const inquiryActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => {
  const { random } = kase.penFor('inquiry');
  const [hasStatement, hasCause] = [random.chance(shares.statement), random.chance(shares.rootCause)];
  return [
    ...(hasEvidence(kase) ? [evidenceAct(kase, spine)] : []),
    ...(hasStatement ? [statementAct(kase, spine)] : []),
    ...(hasCause && isConfirmed(drawFinding(kase)) ? [rootCauseAct(kase, spine)] : []),
  ];
};
