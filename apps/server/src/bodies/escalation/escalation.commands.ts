import { commandBody } from '../command-body-entry';
import { AcknowledgeEscalationBody, DeescalateBody, EscalateBody } from './escalation.bodies';

export const escalationCommands = {
  Escalate: commandBody('Escalate', 'escalation', {
    body: EscalateBody,
    title: { en: 'Escalate', zh: '升级' },
    summary: 'Takes the case up to a higher level; without a target the fallback unit gets it (F37, F39).',
    example: {
      level: 2,
      reason: 'complainant',
      statement: '投诉人表示若今晚仍施工将联系媒体。',
      toUnit: 'unit-supervision',
    },
  }),
  AcknowledgeEscalation: commandBody('AcknowledgeEscalation', 'escalation', {
    body: AcknowledgeEscalationBody,
    title: { en: 'Take up the escalation', zh: '确认督办' },
    summary: 'Confirms that an escalation was taken up, and what will be done (F37).',
    example: { escalationId: 'escalation-1', plan: '今日内由第一责任人到现场处理，二十二时前回报。' },
  }),
  Deescalate: commandBody('Deescalate', 'escalation', {
    body: DeescalateBody,
    title: { en: 'Close the escalation', zh: '解除督办' },
    summary: 'Closes an escalation that was taken up, with what came of it (F37).',
    example: { escalationId: 'escalation-1', result: '第一责任人已到现场，当晚停止施工，投诉人表示认可。' },
  }),
} as const;
