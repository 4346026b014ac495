import { statusNames } from '@redress/complaints/domain';
import { ordinalOf, type SentenceTelling } from '../sentence-names';
import {
  evidenceKindTerms,
  evidenceSourceTerms,
  followUpAnswerTerms,
  linkTypeTerms,
  measureKindTerms,
  reopenGroundTerms,
  returnCodeTerms,
} from '../terms/desk.terms';
import { mediumTerms } from '../terms/filing.terms';
import type {
  AfterwardsType,
  DispatchType,
  InvestigationType,
  RecordType,
  ResolutionType,
  Sentences,
} from './sentences';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const through = (medium: string, { word }: SentenceTelling): string =>
  medium === 'notStated' ? '' : ` (${word(mediumTerms, medium)})`;

const withEvidence = ({ length }: readonly string[]): string =>
  length === 0 ? '' : `, with ${counted(length, 'piece', 'pieces')} of evidence`;

const dispatch: Sentences<DispatchType> = {
  AssignmentReturned: ({ unitId, returnCode, legalBasis, suggestedUnit, returnNo }, { word }) => {
    const suggests = suggestedUnit === undefined ? '' : `, suggests ${suggestedUnit}`;
    const why = `${word(returnCodeTerms, returnCode)} (basis: ${legalBasis})${suggests}`;
    return `${unitId} returned the case: ${why}; return no. ${returnNo}, the statutory clock runs on`;
  },
  ComplaintTransferred: ({ fromUnit, toUnit }) =>
    `${fromUnit} handed the case on to ${toUnit}; the statutory clock runs on`,
};

const investigation: Sentences<InvestigationType> = {
  EvidenceAttached: ({ evidenceId, kind, mediaType, sizeBytes, source }, { word }) => {
    const from = source === 'notStated' ? '' : `, from ${word(evidenceSourceTerms, source)}`;
    const what = `${word(evidenceKindTerms, kind)} (${mediaType}, ${counted(sizeBytes, 'byte', 'bytes')})`;
    return `Evidence ${ordinalOf(evidenceId)} attached: ${what}${from}`;
  },
  RespondentStatementRecorded: ({ evidenceIds }) =>
    `Statement of the party complained of recorded${withEvidence(evidenceIds)}`,
  RootCauseRecorded: ({ causeCode, preventable }) => {
    const could = { yes: ', preventable', no: ', not preventable', notStated: '' } as const;
    return `Root cause recorded: ${causeCode}${could[preventable]}`;
  },
  MeasurePlanned: ({ measureId, kind, amount, dueOn, responsible }, { word }) => {
    const much = amount === undefined ? '' : ` of ${amount.currency} ${amount.value}`;
    return `Measure ${ordinalOf(measureId)} planned: ${word(measureKindTerms, kind)}${much}, ${responsible} by ${dueOn}`;
  },
  MeasureCompleted: ({ measureId, evidenceIds }) =>
    `Measure ${ordinalOf(measureId)} carried out${withEvidence(evidenceIds)}`,
};

const resolution: Sentences<ResolutionType> = {
  ResolutionProposed: ({ version, options, complianceCheck: { lawRefs } }, { list }) =>
    `Resolution proposed, version ${version}: ${counted(options.length, 'option', 'options')}; checked against ${list(lawRefs)}`,
  OptionChosen: ({ version, optionId, by, medium }, tell) => {
    const who = by === 'complainant' ? 'by the complainant' : 'as the complainant said';
    return `Option ${ordinalOf(optionId)} of proposal ${version} chosen ${who}${through(medium, tell)}`;
  },
  ProposalRejected: ({ version, by, medium }, tell) => {
    const who = by === 'complainant' ? 'by the complainant' : 'as the complainant said';
    return `Proposal ${version} rejected ${who}${through(medium, tell)}`;
  },
  ResolvedOnTheSpot: ({ agreement: { medium } }, tell) =>
    `Settled on the spot; the complainant agreed${through(medium, tell)}`,
};

const afterwards: Sentences<AfterwardsType> = {
  FollowUpAttempted: ({ n, medium }, tell) => `Follow-up attempt ${n} reached nobody${through(medium, tell)}`,
  FollowUpRecorded: ({ medium, resolved, satisfaction, responded }, tell) => {
    const score = satisfaction === undefined ? '' : `, satisfaction ${satisfaction} of 5`;
    const late = responded === 'no' ? '; the complainant was not contacted in time' : '';
    return `Followed up${through(medium, tell)}: ${tell.word(followUpAnswerTerms, resolved)}${score}${late}`;
  },
  FollowUpUnreachable: ({ attempts }) =>
    `The complainant counts as unreachable after ${counted(attempts, 'attempt', 'attempts')}`,
  ReopenWindowOpened: ({ until }, { instant }) => `A reopening can be asked for until ${instant(until)}`,
  ReopenRequested: ({ ground, evidenceIds }, { word }) =>
    `Reopening asked for: ${word(reopenGroundTerms, ground)}${withEvidence(evidenceIds)}`,
  ComplaintReopened: ({ reopenNo, decidedBy, toUnit }) =>
    `Reopened, no. ${reopenNo}, as ${decidedBy} decided${toUnit === undefined ? '' : `; meant for ${toUnit}`}`,
  ReopenRefused: ({ decidedBy, backTo }, { word }) =>
    `Reopening refused, as ${decidedBy} decided; the case is back in: ${word(statusNames, backTo)}`,
};

const record: Sentences<RecordType> = {
  ComplaintsLinked: ({ type, otherId }, { word }) => `Linked: ${word(linkTypeTerms, type)} case ${otherId}`,
  LegalHoldPlaced: ({ holdId, authority }) => `Legal hold ${ordinalOf(holdId)} placed by order of ${authority}`,
  LegalHoldReleased: ({ holdId, authority }) => `Legal hold ${ordinalOf(holdId)} released (${authority})`,
};

export const deskSentencesEn = { ...dispatch, ...investigation, ...resolution, ...afterwards, ...record };
