import { commandBody } from '../command-body-entry';
import { AssessTriageBody, LogCommunicationBody } from './handling.bodies';

export const handlingCommands = {
  AssessTriage: commandBody('AssessTriage', 'handling', {
    body: AssessTriageBody,
    title: { en: 'Triage', zh: '研判分级' },
    summary: 'Says how grave, complex and urgent the matter is, and what it is about (F23, F24, F27, F28).',
    example: {
      category: { scheme: '12345-matters', code: 'environment', subcode: 'night-construction' },
      severity: 3,
      complexity: 'simple',
      urgency: 'urgent',
      sensitivity: 'normal',
      flags: ['minor'],
      source: 'human',
    },
  }),
  LogCommunication: commandBody('LogCommunication', 'handling', {
    body: LogCommunicationBody,
    title: { en: 'Log a contact', zh: '记录沟通' },
    summary: 'Records a contact with the complainant, the respondent or a department (F61, F64).',
    example: {
      direction: 'outbound',
      counterparty: 'complainant',
      medium: 'phone',
      kind: 'progress',
      successful: 'yes',
      summary: '已告知投诉人：执法队今晚到现场测噪，结果明日回复。',
    },
  }),
} as const;
