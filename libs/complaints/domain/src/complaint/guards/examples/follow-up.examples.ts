import type { Actor } from '@redress/kernel';
import { commandsTo, followUpCaller, live, sample, withData } from '../../complaint.spec-kit';
import { sourcePack } from '../../complaint.spec-packs';
import type { followUpGuards } from '../follow-up.guards';
import type { Example, Examples, RefusedExample } from './example';

const { Closed } = commandsTo;
const calling = { actor: followUpCaller };
const record = sample.RecordFollowUp;
const attempt = sample.RecordFollowUpAttempt;
const recorded: Example = { after: Closed, command: record, context: calling };
const attempted: Example = { after: Closed, command: attempt, context: calling };
const colleague: Actor = { kind: 'user', id: 'office:clerk-3', role: 'follow-up', unit: 'unit-a' };
/** He has changed to the quality team since. */
const formerHandler: Actor = { ...followUpCaller, id: 'office:handler-1' };
const notIndependent = { code: 'CallerNotIndependent', unitId: 'unit-a' } as const;
const unreachable = [...Closed, attempt, withData(attempt, { medium: 'sms' }), withData(attempt, { medium: 'email' })];

const closedAgain = [
  sample.RequestReopen,
  sample.ReopenComplaint,
  sample.AssignComplaint,
  sample.SignOff,
  sample.RecordFinding,
  sample.ProposeResolution,
  sample.CloseWithFeedback,
];

const scored = (satisfaction: number): Example => ({ ...recorded, command: withData(record, { satisfaction }) });
const offTheScale = (score: number): RefusedExample => ({
  ...scored(score),
  refusal: { code: 'ScoreOffTheScale', score, least: 1, most: 5 },
});

export const followUpExamples: Examples<keyof typeof followUpGuards> = {
  callerIsIndependent: {
    passes: [
      recorded,
      attempted,
      // Nobody handled it.
      {
        after: [sample.FileComplaint, sample.CloseWithFeedback],
        command: record,
        context: { actor: colleague, pack: sourcePack },
      },
      // He answers himself.
      { ...recorded, context: { actor: { kind: 'complainant', id: 'case' } } },
    ],
    refused: [
      { ...recorded, context: { actor: colleague }, refusal: notIndependent },
      { ...attempted, context: { actor: colleague }, refusal: notIndependent },
      { ...recorded, context: { actor: formerHandler }, refusal: notIndependent },
      {
        ...recorded,
        context: { actor: { ...followUpCaller, onBehalfOf: 'office:handler-1' } },
        refusal: notIndependent,
      },
    ],
  },
  followUpIsNotYetRecorded: {
    passes: [
      recorded,
      // A complainant who was given up may still call.
      { after: unreachable, command: record, context: calling },
      // Every closing is followed up.
      { after: [...Closed, record, ...closedAgain], command: record, context: calling },
    ],
    refused: [
      {
        after: [...Closed, record],
        command: withData(record, { resolved: 'no' }),
        context: calling,
        refusal: { code: 'FollowUpAlreadyRecorded' },
      },
    ],
  },
  followUpIsStillOwed: {
    passes: [attempted, { after: [...unreachable, ...closedAgain], command: attempt, context: calling }],
    refused: [
      {
        after: [...Closed, record],
        command: attempt,
        context: calling,
        refusal: { code: 'FollowUpOver', followUp: 'done' },
      },
      {
        after: unreachable,
        command: attempt,
        context: { ...calling, ...live('2026-03-05T09:00:00.000Z') },
        refusal: { code: 'FollowUpOver', followUp: 'unreachable' },
      },
    ],
  },
  attemptIsOnAnotherDayOrMedium: {
    passes: [
      attempted,
      { after: [...Closed, attempt], command: withData(attempt, { medium: 'sms' }), context: calling },
      {
        after: [...Closed, attempt],
        command: attempt,
        // The day after, in the zone of the ledger.
        context: { ...calling, ...live('2026-03-02T16:00:00.000Z') },
      },
    ],
    refused: [
      {
        after: [...Closed, attempt],
        command: attempt,
        context: { ...calling, ...live('2026-03-02T15:59:59.999Z') },
        refusal: { code: 'FollowUpAttemptRepeated', on: '2026-03-02', medium: 'phone' },
      },
    ],
  },
  scoresAreOnTheScale: {
    passes: [
      recorded,
      scored(1),
      scored(5),
      {
        ...recorded,
        command: withData(record, {
          dimensions: { reliability: 1, responsiveness: 2, assurance: 3, empathy: 4, tangibles: 5 },
        }),
      },
      // He gave no score.
      {
        ...recorded,
        command: { type: 'RecordFollowUp', data: { medium: 'sms', resolved: 'no', responded: 'notStated' } },
      },
    ],
    refused: [
      offTheScale(0),
      offTheScale(6),
      offTheScale(3.5),
      {
        ...recorded,
        command: withData(record, { dimensions: { reliability: 4, tangibles: 9 } }),
        refusal: { code: 'ScoreOffTheScale', score: 9, least: 1, most: 5 },
      },
    ],
  },
};
