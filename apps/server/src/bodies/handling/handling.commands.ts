import { commandBody } from '../command-body-entry';
import {
  AssessTriageBody,
  AssignComplaintBody,
  LogCommunicationBody,
  RecordFindingBody,
  SignOffBody,
} from './handling.bodies';

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
  AssignComplaint: commandBody('AssignComplaint', 'handling', {
    body: AssignComplaintBody,
    title: { en: 'Dispatch', zh: '派单' },
    summary: 'Dispatches the case to the unit that has to handle it (F40, F41).',
    example: { unitId: 'unit-housing', dispatchBasis: '职责清单第 3.2 项', by: 'manual' },
  }),
  SignOff: commandBody('SignOff', 'handling', {
    body: SignOffBody,
    title: { en: 'Sign for it', zh: '签收' },
    summary: 'Signs for the case on behalf of its unit, and names who handles it (F41, F42).',
    example: { handlerId: 'directory:u-1107' },
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
  RecordFinding: commandBody('RecordFinding', 'handling', {
    body: RecordFindingBody,
    title: { en: 'Record the finding', zh: '记录核查结论' },
    summary: 'Records what the investigation found: whether the complaint is borne out (F22, F54).',
    example: {
      finding: 'upheld',
      basis: '3 月 3 日、4 日两晚实测均超过 55 分贝；施工方未持有夜间施工许可。',
      evidenceIds: ['evidence-1'],
    },
  }),
} as const;
