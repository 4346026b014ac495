import { clear, type Actor } from '@redress/kernel';
import type { ComplaintCommandOf } from '../../complaint.commands';
import { commandsTo, late, live, sample, undated, withData } from '../../complaint.spec-kit';
import { officePack, sourcePack } from '../../complaint.spec-packs';
import type { PolicyPack } from '../../../policy/policy-pack';
import type { endingGuards } from '../ending.guards';
import type { Example, Examples } from './example';

const { Filed, Valid, InProgress, ResolutionProposed, Closed, Invalid } = commandsTo;
const close = sample.CloseWithFeedback;
const closing: Example = { after: ResolutionProposed, command: close };
const settle = sample.ResolveOnTheSpot;
const settling: Example = { after: Filed, command: settle };
const wordless: ComplaintCommandOf<'CloseWithFeedback'> = {
  type: 'CloseWithFeedback',
  data: { finding: 'notStated', outcome: 'notStated', remediesTold: [] },
};
const written = { text: clear('As the letter says.'), form: 'written', medium: 'letter' } as const;
const complex = [
  ...ResolutionProposed.slice(0, -1),
  withData(sample.AssessTriage, { complexity: 'complex' }),
  sample.ProposeResolution,
];
const complexFiled = [...Filed, withData(sample.AssessTriage, { complexity: 'complex' })];
const escalatedTwice = [...ResolutionProposed, withData(sample.Escalate, { level: 2 })];
const filedEscalatedTwice = [...Filed, withData(sample.Escalate, { level: 2 })];
const noFollowUpPack: PolicyPack = {
  ...officePack,
  deadlines: officePack.deadlines.filter(({ kind }) => kind !== 'followUp'),
};
const clerk: Actor = { kind: 'user', id: 'office:clerk-9', role: 'handler', unit: 'unit-a' };

/** Closed at 09:07 on 2 March, to be disputed within twenty days; found invalid at 09:02, to be reviewed within thirty. */
const disputableUntil = '2026-03-22T09:07:00.000Z';
const reviewableUntil = '2026-04-01T09:02:00.000Z';
const muteDispute: ComplaintCommandOf<'DisputeOutcome'> = { type: 'DisputeOutcome', data: { contestedEventIds: [] } };

export const endingExamples: Examples<keyof typeof endingGuards> = {
  requiredStepsAreDone: {
    passes: [closing, { after: Filed, command: close, context: { pack: sourcePack } }],
    refused: [
      {
        after: Filed,
        command: close,
        refusal: {
          code: 'RequiredStepsMissing',
          missing: ['acceptance', 'assignment', 'signOff', 'finding', 'proposal'],
        },
      },
      {
        after: Valid,
        command: close,
        refusal: { code: 'RequiredStepsMissing', missing: ['assignment', 'signOff', 'finding', 'proposal'] },
      },
      {
        after: commandsTo.Assigned,
        command: close,
        refusal: { code: 'RequiredStepsMissing', missing: ['signOff', 'finding', 'proposal'] },
      },
      {
        after: ResolutionProposed.filter(({ type }) => type !== 'RecordFinding'),
        command: close,
        refusal: { code: 'RequiredStepsMissing', missing: ['finding'] },
      },
      { after: InProgress, command: close, refusal: { code: 'RequiredStepsMissing', missing: ['proposal'] } },
      {
        // A proposal that was rejected is none.
        after: [...ResolutionProposed, sample.RejectProposal],
        command: close,
        refusal: { code: 'RequiredStepsMissing', missing: ['proposal'] },
      },
    ],
  },
  findingAndOutcomeAreStated: {
    passes: [closing, settling, { after: Filed, command: wordless, context: { pack: sourcePack } }],
    refused: [
      {
        after: Filed,
        command: withData(settle, { outcome: 'notStated' }),
        refusal: { code: 'OutcomeIncomplete', missing: ['outcome'] },
      },
      {
        after: ResolutionProposed,
        command: withData(close, { finding: 'notStated' }),
        refusal: { code: 'OutcomeIncomplete', missing: ['finding'] },
      },
      {
        after: ResolutionProposed,
        command: withData(close, { finding: 'notStated', outcome: 'notStated' }),
        refusal: { code: 'OutcomeIncomplete', missing: ['finding', 'outcome'] },
      },
    ],
  },
  feedbackIsWritten: {
    passes: [closing, settling, { after: Filed, command: wordless, context: { pack: sourcePack } }],
    refused: [
      {
        after: ResolutionProposed,
        command: withData(wordless, { finding: 'upheld', outcome: 'remedied' }),
        refusal: { code: 'FeedbackMissing' },
      },
      {
        after: Filed,
        command: withData(settle, { feedback: { ...written, text: clear('') } }),
        refusal: { code: 'FeedbackMissing' },
      },
      {
        // Waived is silence, not an empty answer.
        after: Filed,
        command: withData(wordless, { feedback: { ...written, text: clear(' ') } }),
        context: { pack: sourcePack },
        refusal: { code: 'FeedbackMissing' },
      },
    ],
  },
  complexMattersGetWrittenFeedback: {
    passes: [
      closing,
      settling,
      { after: complex, command: withData(close, { feedback: written }) },
      { after: complexFiled, command: withData(settle, { feedback: written }) },
    ],
    refused: [
      { after: complex, command: close, refusal: { code: 'WrittenFeedbackRequired' } },
      { after: complexFiled, command: settle, refusal: { code: 'WrittenFeedbackRequired' } },
    ],
  },
  highEscalationsAreAcknowledged: {
    passes: [
      closing,
      settling,
      {
        after: [...escalatedTwice, withData(sample.AcknowledgeEscalation, { escalationId: 'escalation-2' })],
        command: close,
      },
    ],
    refused: [
      {
        after: escalatedTwice,
        command: close,
        refusal: { code: 'EscalationNotAcknowledged', escalationIds: ['escalation-2'] },
      },
      {
        after: filedEscalatedTwice,
        command: settle,
        refusal: { code: 'EscalationNotAcknowledged', escalationIds: ['escalation-2'] },
      },
    ],
  },
  closerIsTheOwnerOrASupervisor: {
    passes: [
      closing,
      { ...closing, context: { actor: { ...clerk, id: 'office:handler-1' } } },
      { ...closing, context: { actor: { ...clerk, role: 'unit-head' } } },
      // Nobody owns a case that was never dispatched.
      { after: Filed, command: close, context: { pack: sourcePack, actor: clerk } },
    ],
    refused: [
      {
        ...closing,
        context: { actor: clerk },
        refusal: { code: 'NotTheOwner', unitId: 'unit-a', handlerId: 'office:handler-1' },
      },
      {
        ...closing,
        context: { actor: { ...clerk, role: 'unit-head', unit: 'unit-b' } },
        refusal: { code: 'NotTheOwner', unitId: 'unit-a', handlerId: 'office:handler-1' },
      },
      {
        after: commandsTo.Assigned,
        command: close,
        context: { pack: sourcePack, actor: clerk },
        refusal: { code: 'NotTheOwner', unitId: 'unit-a' },
      },
    ],
  },
  onlyAFollowUpThatIsDueIsWaived: {
    passes: [
      { after: ResolutionProposed, command: withData(close, { followUpWaived: 'unreachable' }) },
      { after: Filed, command: withData(settle, { followUpWaived: 'anonymous' }) },
    ],
    refused: [
      {
        after: Filed,
        command: withData(settle, { followUpWaived: 'refusedContact' }),
        context: { pack: noFollowUpPack },
        refusal: { code: 'NoFollowUpToWaive' },
      },
      {
        after: Filed,
        command: withData(close, { followUpWaived: 'unreachable' }),
        context: { pack: sourcePack },
        refusal: { code: 'NoFollowUpToWaive' },
      },
    ],
  },
  disputeIsWithinItsWindow: {
    passes: [
      { after: Closed, command: sample.DisputeOutcome, context: live(disputableUntil) },
      { after: Invalid, command: sample.DisputeOutcome, context: live(reviewableUntil) },
      {
        after: Closed,
        command: sample.DisputeOutcome,
        context: late(disputableUntil, '2026-04-02T00:00:00.000Z', { lateConfirmed: true }),
      },
      { after: Closed, command: sample.DisputeOutcome, context: undated('2026-12-01T00:00:00.000Z') },
    ],
    refused: [
      {
        after: Closed,
        command: sample.DisputeOutcome,
        context: live('2026-03-22T09:07:00.001Z'),
        refusal: { code: 'WindowClosed', window: 'dispute', until: disputableUntil },
      },
      {
        after: Invalid,
        command: sample.DisputeOutcome,
        context: live('2026-04-01T09:02:00.001Z'),
        refusal: { code: 'WindowClosed', window: 'dispute', until: reviewableUntil },
      },
      {
        // Entered late, and nobody confirmed that it came in time.
        after: Closed,
        command: sample.DisputeOutcome,
        context: late(disputableUntil, '2026-04-02T00:00:00.000Z'),
        refusal: { code: 'WindowClosed', window: 'dispute', until: disputableUntil },
      },
    ],
  },
  statementIsWritten: {
    passes: [
      { after: Closed, command: sample.DisputeOutcome },
      { after: Closed, command: muteDispute, context: { pack: sourcePack } },
    ],
    refused: [
      { after: Closed, command: muteDispute, refusal: { code: 'StatementMissing' } },
      {
        after: Closed,
        command: withData(muteDispute, { statement: clear('') }),
        context: { pack: sourcePack },
        refusal: { code: 'StatementMissing' },
      },
    ],
  },
  identityIsVerified: {
    passes: [{ after: Filed, command: sample.WithdrawComplaint }],
    refused: [
      {
        after: Filed,
        command: withData(sample.WithdrawComplaint, { verifiedBy: ' ' }),
        refusal: { code: 'IdentityNotVerified' },
      },
    ],
  },
  publicSafetyIsNotAtStake: {
    passes: [{ after: [...Filed, sample.AssessTriage], command: sample.WithdrawComplaint }],
    refused: [
      {
        after: [...Filed, withData(sample.AssessTriage, { flags: ['minor', 'publicSafety'] })],
        command: sample.WithdrawComplaint,
        refusal: { code: 'PublicSafetyAtStake' },
      },
    ],
  },
};
