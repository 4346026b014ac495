import { commandsTo, sample, withData } from '../../complaint.spec-kit';
import type { escalationGuards } from '../escalation.guards';
import type { Examples, RefusedExample } from './example';

const { Filed } = commandsTo;

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
    passes: [{ after: Filed, command: sample.AcknowledgeEscalation }],
    refused: [
      {
        after: Filed,
        command: withData(sample.AcknowledgeEscalation, { escalationId: 'escalation-2' }),
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
};
