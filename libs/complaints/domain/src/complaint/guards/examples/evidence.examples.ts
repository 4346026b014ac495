import { checks, commandsTo, sample, withData } from '../../complaint.spec-kit';
import type { Criterion } from '../../complaint.values';
import type { evidenceGuards } from '../evidence.guards';
import type { Examples, RefusedExample } from './example';

const { Filed, InProgress, Closed, Invalid } = commandsTo;
const attached = [...InProgress, sample.AttachEvidence];
const attachedAndClosed = [...attached, sample.ProposeResolution, sample.CloseWithFeedback];
const one = ['evidence-1'];
const strange = { evidenceIds: ['evidence-2'] };
const refusal = { code: 'EvidenceNotFound', evidenceIds: ['evidence-2'] } as const;

const criteriaOn = (evidenceIds: readonly string[]): readonly Criterion[] => [
  { criterion: 'legalBreach', clauseRef: 'Noise Act, section 4', evidenceIds },
];

const acceptance = { checks: checks(), criteria: criteriaOn(['evidence-2']) };

const beforeAcceptance: readonly RefusedExample[] = [
  {
    after: Filed,
    command: withData(sample.MarkValid, { checks: checks({ factsStated: { holds: true, ...strange } }) }),
    refusal,
  },
  { after: Filed, command: withData(sample.MarkValid, { criteria: criteriaOn(['evidence-2']) }), refusal },
  {
    after: Filed,
    command: withData(sample.MarkInvalid, { checks: checks({ notDuplicate: { holds: true, ...strange } }) }),
    refusal,
  },
  {
    after: Filed,
    command: withData(sample.RefuseAcceptance, { checks: checks({ rightsHarmed: { holds: false, ...strange } }) }),
    refusal,
  },
];

export const evidenceExamples: Examples<keyof typeof evidenceGuards> = {
  evidenceIsAttached: {
    passes: [
      { after: Filed, command: sample.MarkValid },
      { after: Filed, command: sample.MarkInvalid },
      { after: Filed, command: sample.RefuseAcceptance },
      { after: attached, command: withData(sample.RecordFinding, { evidenceIds: one }) },
      { after: attached, command: withData(sample.RecordRespondentStatement, { evidenceIds: [...one, ...one] }) },
      {
        after: [...attached, sample.PlanMeasure],
        command: withData(sample.CompleteMeasure, { evidenceIds: one }),
      },
      { after: [...attachedAndClosed], command: withData(sample.RequestReopen, { evidenceIds: one }) },
      { after: [...attachedAndClosed, sample.RequestReopen], command: sample.ReopenComplaint },
    ],
    refused: [
      {
        // The id of what was attached first is no other's.
        after: attached,
        command: withData(sample.RecordFinding, { evidenceIds: [...one, 'evidence-2', 'evidence-2'] }),
        refusal,
      },
      { after: attached, command: withData(sample.RecordRespondentStatement, strange), refusal },
      { after: [...attached, sample.PlanMeasure], command: withData(sample.CompleteMeasure, strange), refusal },
      { after: Closed, command: withData(sample.RequestReopen, strange), refusal },
      {
        after: [...Invalid, sample.RequestReopen],
        command: withData(sample.ReopenComplaint, { acceptance }),
        refusal,
      },
      ...beforeAcceptance,
    ],
  },
};
