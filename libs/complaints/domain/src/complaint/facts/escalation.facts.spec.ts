import { clear } from '@redress/kernel';
import { acceptedHistory, specify } from '@redress/testing';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf, withData } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const filed = acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.Filed));

describe('escalating', () => {
  it('goes to the unit that is named, at the level that is asked for, under the next number', () =>
    complaint
      .given(...filed)
      .when(withData(sample.Escalate, { level: 2, reason: 'deadline', deadlineId: 'acceptance-1' }))
      .then({
        type: 'ComplaintEscalated',
        data: {
          escalationId: 'escalation-2',
          level: 2,
          reason: 'deadline',
          deadlineId: 'acceptance-1',
          toUnit: 'unit-a',
        },
      }));

  it('without a target goes to the fallback unit, one level up, and says so', () =>
    complaint
      .given(...filed)
      .when({ type: 'Escalate', data: { level: 2, reason: 'silence' } })
      .then(
        {
          type: 'ComplaintEscalated',
          data: { escalationId: 'escalation-2', level: 3, reason: 'silence', toUnit: 'supervision' },
        },
        {
          type: 'EscalationTargetMissing',
          data: { escalationId: 'escalation-2', levelAsked: 2, fallbackUnit: 'supervision' },
        },
      ));

  it('without a target cannot go above the ladder', () =>
    complaint
      .given(...filed)
      .when({ type: 'Escalate', data: { level: 4, reason: 'major' } })
      .then(
        {
          type: 'ComplaintEscalated',
          data: { escalationId: 'escalation-2', level: 4, reason: 'major', toUnit: 'supervision' },
        },
        {
          type: 'EscalationTargetMissing',
          data: { escalationId: 'escalation-2', levelAsked: 4, fallbackUnit: 'supervision' },
        },
      ));

  it('is acknowledged with a plan', () =>
    complaint
      .given(...filed)
      .when(withData(sample.AcknowledgeEscalation, { plan: clear('Call today.') }))
      .then({
        type: 'EscalationAcknowledged',
        data: { escalationId: 'escalation-1', plan: clear('Call today.') },
      }));

  it('is closed with what came of it', () =>
    complaint
      .given(
        ...acceptedHistory(
          complaintDecider,
          decisionContext,
          stepsOf(officePack, sample.FileComplaint, sample.Escalate, sample.AcknowledgeEscalation),
        ),
      )
      .when(sample.Deescalate)
      .then({ type: 'EscalationClosed', data: sample.Deescalate.data }));
});
