import { clear } from '@redress/kernel';
import { commandsTo, sample, withData } from '../../complaint.spec-kit';
import type { escalationGuards } from '../escalation.guards';
import type { Examples, RefusedExample } from './example';

const { Filed } = commandsTo;
const answered = [...Filed, sample.AcknowledgeEscalation];
const unknown = { escalationId: 'escalation-2' } as const;

const toLevel = (level: number): RefusedExample => ({
  after: Filed,
  command: withData(sample.Escalate, { level }),
  refusal: { code: 'LevelNotOnTheLadder', level, levelMax: 4 },
});

export const escalationExamples: Examples<keyof typeof escalationGuards> = {
  levelIsOnTheLadder: {
    passes: [{ after: Filed, command: withData(sample.Escalate, { level: 4 }) }],
    refused: [toLevel(0), toLevel(5), toLevel(1.5)],
  },
  escalationIsNew: {
    passes: [
      { after: Filed, command: withData(sample.Escalate, { level: 2 }) },
      { after: Filed, command: withData(sample.Escalate, { reason: 'silence' }) },
      { after: Filed, command: withData(sample.Escalate, { toUnit: 'unit-b' }) },
      { after: Filed, command: withData(sample.Escalate, { deadlineId: 'acceptance-1' }) },
      // Once it was answered, the same call can be made again.
      { after: [...Filed, sample.AcknowledgeEscalation], command: sample.Escalate },
    ],
    refused: [
      { after: Filed, command: sample.Escalate, refusal: { code: 'AlreadyEscalated', escalationId: 'escalation-1' } },
      {
        // Without a target both go to the fallback unit, one level up.
        after: [...Filed, withData(sample.Escalate, { toUnit: ' ' })],
        command: withData(sample.Escalate, { toUnit: '' }),
        refusal: { code: 'AlreadyEscalated', escalationId: 'escalation-2' },
      },
    ],
  },
  escalationExists: {
    passes: [
      { after: Filed, command: sample.AcknowledgeEscalation },
      { after: answered, command: sample.Deescalate },
    ],
    refused: [
      {
        after: Filed,
        command: withData(sample.AcknowledgeEscalation, unknown),
        refusal: { code: 'EscalationNotFound', escalationId: 'escalation-2' },
      },
      {
        after: answered,
        command: withData(sample.Deescalate, unknown),
        refusal: { code: 'EscalationNotFound', escalationId: 'escalation-2' },
      },
    ],
  },
  escalationIsNotYetAcknowledged: {
    passes: [{ after: Filed, command: sample.AcknowledgeEscalation }],
    refused: [
      {
        after: [...Filed, sample.AcknowledgeEscalation],
        command: sample.AcknowledgeEscalation,
        refusal: { code: 'EscalationAlreadyAcknowledged', escalationId: 'escalation-1' },
      },
    ],
  },
  escalationIsAcknowledged: {
    passes: [{ after: answered, command: sample.Deescalate }],
    refused: [
      {
        after: Filed,
        command: sample.Deescalate,
        refusal: { code: 'EscalationNotAcknowledged', escalationIds: ['escalation-1'] },
      },
    ],
  },
  escalationIsNotYetClosed: {
    passes: [{ after: answered, command: sample.Deescalate }],
    refused: [
      {
        after: [...answered, sample.Deescalate],
        command: sample.Deescalate,
        refusal: { code: 'EscalationAlreadyClosed', escalationId: 'escalation-1' },
      },
    ],
  },
  resultIsWritten: {
    passes: [{ after: answered, command: sample.Deescalate }],
    refused: [
      {
        after: answered,
        command: withData(sample.Deescalate, { result: clear('') }),
        refusal: { code: 'ResultMissing' },
      },
    ],
  },
};
