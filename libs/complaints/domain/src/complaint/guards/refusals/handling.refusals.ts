import type { Refusal } from '../../complaint.rejections';

type Refusals = readonly [Refusal, ...Refusal[]];

/** Of investigation, resolution and escalation. */
export const handlingRefusals = {
  findingIsStated: [{ code: 'FindingNotStated' }],
  basisIsWritten: [{ code: 'BasisMissing' }],
  fileIsIdentified: [{ code: 'FileNotIdentified', missing: ['sha256'] }],
  descriptionIsWritten: [{ code: 'DescriptionMissing' }],
  evidenceIsNew: [{ code: 'EvidenceAlreadyAttached', evidenceId: 'evidence-1' }],
  evidenceIsAttached: [{ code: 'EvidenceNotFound', evidenceIds: ['evidence-2'] }],
  respondentsWordsAreWritten: [{ code: 'RespondentStatementIncomplete', missing: ['text'] }],
  causeIsNamed: [{ code: 'CauseMissing' }],
  rootCauseIsNew: [{ code: 'RootCauseAlreadyRecorded', causeCode: 'permit-not-checked' }],
  measureIsDescribed: [{ code: 'MeasureIncomplete', missing: ['responsible'] }],
  amountIsMoney: [{ code: 'AmountNotMoney', value: '1,000', currency: 'CNY' }],
  measureIsPlanned: [{ code: 'MeasureNotFound', measureId: 'measure-2' }],
  measureIsNotYetCompleted: [{ code: 'MeasureAlreadyCompleted', measureId: 'measure-1' }],
  proofIsWritten: [{ code: 'ProofMissing' }],
  optionsAreWritten: [{ code: 'OptionsMissing' }],
  optionsRestOnPlannedMeasures: [{ code: 'MeasureNotFound', measureId: 'measure-2' }],
  measureOrReasonsAreGiven: [{ code: 'MeasureOrReasonsMissing' }],
  complianceIsChecked: [{ code: 'ComplianceCheckMissing' }],
  optionIsInTheProposal: [{ code: 'OptionNotFound', optionId: 'option-3', known: ['option-1', 'option-2'] }],
  optionIsNotYetChosen: [{ code: 'OptionAlreadyChosen', optionId: 'option-1' }],
  levelIsOnTheLadder: [{ code: 'LevelNotOnTheLadder', level: 5, levelMax: 4 }],
  escalationIsNew: [{ code: 'AlreadyEscalated', escalationId: 'escalation-1' }],
  escalationExists: [{ code: 'EscalationNotFound', escalationId: 'escalation-2' }],
  escalationIsNotYetAcknowledged: [{ code: 'EscalationAlreadyAcknowledged', escalationId: 'escalation-1' }],
  escalationIsAcknowledged: [{ code: 'EscalationNotAcknowledged', escalationIds: ['escalation-1'] }],
  escalationIsNotYetClosed: [{ code: 'EscalationAlreadyClosed', escalationId: 'escalation-1' }],
  resultIsWritten: [{ code: 'ResultMissing' }],
} as const satisfies Readonly<Record<string, Refusals>>;
