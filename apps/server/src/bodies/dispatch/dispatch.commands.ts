import { commandBody } from '../command-body-entry';
import { AssignComplaintBody, ReturnAssignmentBody, SignOffBody, TransferComplaintBody } from './dispatch.bodies';

export const dispatchCommands = {
  AssignComplaint: commandBody('AssignComplaint', 'dispatch', {
    body: AssignComplaintBody,
    title: { en: 'Dispatch', zh: '派单' },
    summary: 'Dispatches the case to the unit that has to handle it (F40, F41).',
    example: { unitId: 'unit-housing', dispatchBasis: '职责清单第 3.2 项', by: 'manual' },
  }),
  SignOff: commandBody('SignOff', 'dispatch', {
    body: SignOffBody,
    title: { en: 'Sign for it', zh: '签收' },
    summary: 'Signs for the case on behalf of its unit, and names who handles it (F41, F42).',
    example: { handlerId: 'directory:u-1107' },
  }),
  ReturnAssignment: commandBody('ReturnAssignment', 'dispatch', {
    body: ReturnAssignmentBody,
    title: { en: 'Return', zh: '退单' },
    summary: 'Sends the case back as not the unit’s, before it has signed for it (F45).',
    example: {
      returnCode: 'wrongDuty',
      legalBasis: '《职责清单》第 5.1 项：占道施工由交通部门管理',
      suggestedUnit: 'unit-transport',
    },
  }),
  TransferComplaint: commandBody('TransferComplaint', 'dispatch', {
    body: TransferComplaintBody,
    title: { en: 'Transfer', zh: '转办' },
    summary: 'Hands a case that was signed for on to another unit, which has to sign for it (F41, F44).',
    example: {
      toUnit: 'unit-environment',
      reason: '现场核查确认噪声来自夜间运渣，属生态环境部门职责。',
      handoverNote: '投诉人希望晚七点后联系；照片见 evidence-1。',
    },
  }),
} as const;
