import { commandBody } from '../command-body-entry';
import { RecordFollowUpAttemptBody, RecordFollowUpBody } from './follow-up.bodies';

export const followUpCommands = {
  RecordFollowUpAttempt: commandBody('RecordFollowUpAttempt', 'follow-up', {
    body: RecordFollowUpAttemptBody,
    title: { en: 'Record a vain call', zh: '记录回访未接通' },
    summary: 'Records that the complainant was called back and not reached (F65).',
    example: { medium: 'phone' },
  }),
  RecordFollowUp: commandBody('RecordFollowUp', 'follow-up', {
    body: RecordFollowUpBody,
    title: { en: 'Record the follow-up', zh: '记录回访' },
    summary: 'Records what the complainant says when he is called back, by somebody of another unit (F65, F66, F69).',
    example: {
      medium: 'phone',
      resolved: 'partly',
      satisfaction: 4,
      responded: 'yes',
      dimensions: { reliability: 4, responsiveness: 5, empathy: 4 },
      suggestions: '希望提前在小区群里公示施工时间。',
    },
  }),
} as const;
