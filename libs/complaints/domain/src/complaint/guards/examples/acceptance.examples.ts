import { clear, type Actor } from '@redress/kernel';
import { checks, commandsTo, filingEventId, sample, withData } from '../../complaint.spec-kit';
import type { acceptanceGuards } from '../acceptance.guards';
import type { Examples } from './example';

const { Filed } = commandsTo;
const failing = checks({ factsStated: { holds: false }, notDuplicate: { holds: false } });
const foreman: Actor = { kind: 'user', id: 'office:foreman-1', unit: 'unit-x' };
const clerk: Actor = { kind: 'user', id: 'office:clerk-1', unit: 'unit-r' };
const againstNobody = [withData(sample.FileComplaint, { respondent: {} })];
const againstAUnit = [withData(sample.FileComplaint, { respondent: { unitId: 'unit-r' } })];

export const acceptanceExamples: Examples<keyof typeof acceptanceGuards> = {
  allAcceptanceChecksHold: {
    passes: [
      { after: Filed, command: sample.MarkValid },
      { after: Filed, command: sample.MarkInvalid },
    ],
    refused: [
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
    passes: [{ after: Filed, command: sample.MarkValid }],
    refused: [
      { after: Filed, command: withData(sample.MarkValid, { criteria: [] }), refusal: { code: 'CriterionMissing' } },
    ],
  },
  everyCriterionHasItsBasis: {
    passes: [{ after: Filed, command: sample.MarkValid }],
    refused: [
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
  actorIsNotTheRespondent: {
    passes: [
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
    ],
    refused: [
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
