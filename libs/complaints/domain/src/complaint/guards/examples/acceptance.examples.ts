import { clear, type Actor } from '@redress/kernel';
import { checks, commandsTo, filingEventId, sample, withData } from '../../complaint.spec-kit';
import type { acceptanceGuards } from '../acceptance.guards';
import { sourcePack } from '../../complaint.spec-packs';
import type { Acceptance } from '../../commands/reopening.commands';
import type { Examples, RefusedExample } from './example';

const { Filed, InProgress, ReopenRequested, Closed, Invalid } = commandsTo;
const failing = checks({ factsStated: { holds: false }, notDuplicate: { holds: false } });
const foreman: Actor = { kind: 'user', id: 'office:foreman-1', unit: 'unit-x' };
const clerk: Actor = { kind: 'user', id: 'office:clerk-1', unit: 'unit-r' };
const againstNobody = [withData(sample.FileComplaint, { respondent: {} })];
const againstAUnit = [withData(sample.FileComplaint, { respondent: { unitId: 'unit-r' } })];

const acceptance = { checks: checks(), criteria: sample.MarkValid.data.criteria };
const invalidAskedAgain = [...Invalid, sample.RequestReopen];
const reopening = (change: Partial<Acceptance>): RefusedExample['command'] =>
  withData(sample.ReopenComplaint, { acceptance: { ...acceptance, ...change } });
const heldOnce = [...Closed, sample.PlaceLegalHold];

export const acceptanceExamples: Examples<keyof typeof acceptanceGuards> = {
  allAcceptanceChecksHold: {
    passes: [
      { after: Filed, command: sample.MarkValid },
      { after: Filed, command: sample.MarkInvalid },
      { after: ReopenRequested, command: sample.ReopenComplaint },
      { after: invalidAskedAgain, command: reopening({}) },
    ],
    refused: [
      {
        after: invalidAskedAgain,
        command: reopening({ checks: failing }),
        refusal: { code: 'AcceptanceIncomplete', failedChecks: ['factsStated', 'notDuplicate'] },
      },
      {
        after: Filed,
        command: withData(sample.MarkValid, { checks: failing }),
        refusal: { code: 'AcceptanceIncomplete', failedChecks: ['factsStated', 'notDuplicate'] },
      },
      {
        after: Filed,
        command: withData(sample.MarkInvalid, { checks: failing }),
        refusal: { code: 'AcceptanceIncomplete', failedChecks: ['factsStated', 'notDuplicate'] },
      },
    ],
  },
  atLeastOneCriterionIsMet: {
    passes: [
      { after: Filed, command: sample.MarkValid },
      { after: invalidAskedAgain, command: reopening({}) },
    ],
    refused: [
      { after: invalidAskedAgain, command: reopening({ criteria: [] }), refusal: { code: 'CriterionMissing' } },
      { after: Filed, command: withData(sample.MarkValid, { criteria: [] }), refusal: { code: 'CriterionMissing' } },
    ],
  },
  everyCriterionHasItsBasis: {
    passes: [
      { after: Filed, command: sample.MarkValid },
      { after: invalidAskedAgain, command: reopening({}) },
    ],
    refused: [
      {
        after: invalidAskedAgain,
        command: reopening({ criteria: [{ criterion: 'legalBreach', clauseRef: '' }] }),
        refusal: { code: 'CriterionBasisMissing', criteria: ['legalBreach'] },
      },
      {
        after: Filed,
        command: withData(sample.MarkValid, {
          criteria: [
            { criterion: 'legalBreach', clauseRef: 'Noise Act, section 4' },
            { criterion: 'harmByIntentOrNegligence', clauseRef: ' ' },
          ],
        }),
        refusal: { code: 'CriterionBasisMissing', criteria: ['harmByIntentOrNegligence'] },
      },
    ],
  },
  validityIsDecided: {
    passes: [
      // It was found valid before it was closed.
      { after: ReopenRequested, command: sample.ReopenComplaint },
      { after: invalidAskedAgain, command: reopening({}) },
      // The pack asks for no acceptance, so that a record which shows none can be taken up again.
      {
        after: [sample.FileComplaint, sample.CloseWithFeedback, sample.RequestReopen],
        command: sample.ReopenComplaint,
        context: { pack: sourcePack },
      },
    ],
    refused: [
      { after: invalidAskedAgain, command: sample.ReopenComplaint, refusal: { code: 'ValidityNotDecided' } },
      {
        after: [...Filed, sample.ResolveOnTheSpot, sample.RequestReopen],
        command: sample.ReopenComplaint,
        refusal: { code: 'ValidityNotDecided' },
      },
    ],
  },
  actorIsNotTheRespondent: {
    passes: [
      { after: ReopenRequested, command: sample.ReopenComplaint },
      { after: ReopenRequested, command: sample.RefuseReopen },
      // The person is complained of, not everybody in his unit.
      { after: Filed, command: sample.MarkValid, context: { actor: clerk } },
      { after: againstAUnit, command: sample.MarkInvalid, context: { actor: foreman } },
      { after: againstAUnit, command: sample.MarkValid, context: { actor: { kind: 'user', id: 'office:clerk-2' } } },
      { after: Filed, command: sample.RefuseAcceptance },
      // Nobody in particular is complained of, and the actor acts for no unit.
      { after: againstNobody, command: sample.MarkValid, context: { actor: { kind: 'user', id: 'office:clerk-2' } } },
    ],
    refused: [
      {
        after: Filed,
        command: sample.MarkValid,
        context: { actor: foreman },
        refusal: { code: 'ConflictOfInterest', with: 'respondent' },
      },
      {
        after: Filed,
        command: sample.MarkInvalid,
        context: { actor: { ...clerk, onBehalfOf: 'office:foreman-1' } },
        refusal: { code: 'ConflictOfInterest', with: 'respondent' },
      },
      {
        after: againstAUnit,
        command: sample.RefuseAcceptance,
        context: { actor: clerk },
        refusal: { code: 'ConflictOfInterest', with: 'respondent' },
      },
      {
        after: ReopenRequested,
        command: sample.ReopenComplaint,
        context: { actor: foreman },
        refusal: { code: 'ConflictOfInterest', with: 'respondent' },
      },
      {
        after: ReopenRequested,
        command: sample.RefuseReopen,
        context: { actor: foreman },
        refusal: { code: 'ConflictOfInterest', with: 'respondent' },
      },
    ],
  },
  atLeastOneAcceptanceCheckFails: {
    passes: [{ after: Filed, command: sample.RefuseAcceptance }],
    refused: [
      {
        after: Filed,
        command: withData(sample.RefuseAcceptance, { checks: checks() }),
        refusal: { code: 'NoFailedCheck' },
      },
    ],
  },
  refusalCodeIsInThePack: {
    passes: [{ after: Filed, command: sample.RefuseAcceptance }],
    refused: [
      {
        after: Filed,
        command: withData(sample.RefuseAcceptance, { refusalCode: 'badMood' }),
        refusal: { code: 'RefusalCodeUnknown', refusalCode: 'badMood', known: ['outsideAuthority', 'other'] },
      },
    ],
  },
  routeOutIsAdvised: {
    passes: [{ after: Filed, command: sample.RefuseAcceptance }],
    refused: [
      {
        after: Filed,
        command: withData(sample.RefuseAcceptance, { routeOutTo: '' }),
        refusal: { code: 'RouteOutMissing' },
      },
    ],
  },
  reasonsAreWritten: {
    passes: [
      { after: Filed, command: sample.MarkInvalid },
      { after: Filed, command: sample.CorrectRecord },
      { after: InProgress, command: sample.TransferComplaint },
      { after: ReopenRequested, command: sample.RefuseReopen },
      { after: heldOnce, command: sample.ReleaseLegalHold },
    ],
    refused: [
      {
        after: InProgress,
        command: withData(sample.TransferComplaint, { reason: clear(' ') }),
        refusal: { code: 'ReasonsMissing' },
      },
      {
        after: ReopenRequested,
        command: withData(sample.RefuseReopen, { reasons: clear('') }),
        refusal: { code: 'ReasonsMissing' },
      },
      {
        after: heldOnce,
        command: withData(sample.ReleaseLegalHold, { reason: clear('') }),
        refusal: { code: 'ReasonsMissing' },
      },
      {
        after: Filed,
        command: withData(sample.MarkInvalid, { reasons: clear('\t') }),
        refusal: { code: 'ReasonsMissing' },
      },
      {
        after: Filed,
        command: withData(sample.CorrectRecord, { targetEventId: filingEventId, reason: clear('') }),
        refusal: { code: 'ReasonsMissing' },
      },
    ],
  },
};
