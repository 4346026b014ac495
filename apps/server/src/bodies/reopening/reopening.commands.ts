import { commandBody } from '../command-body-entry';
import { RefuseReopenBody, ReopenComplaintBody, RequestReopenBody } from './reopening.bodies';

export const reopeningCommands = {
  RequestReopen: commandBody('RequestReopen', 'reopening', {
    body: RequestReopenBody,
    title: { en: 'Request reopening', zh: '申请重新办理' },
    summary: 'Asks for a case that has ended to be taken up again, within its window (F67).',
    example: {
      ground: 'recurrence',
      newFacts: '3 月 20 日起又恢复夜间打桩，附录音一段。',
      evidenceIds: [],
    },
  }),
  ReopenComplaint: commandBody('ReopenComplaint', 'reopening', {
    body: ReopenComplaintBody,
    title: { en: 'Reopen', zh: '重新办理' },
    summary: 'Decides to take the case up again; whoever handled it does not decide that (F67).',
    example: { toUnit: 'unit-housing', reasons: '回访确认夜间施工再次发生，原措施未落实。' },
  }),
  RefuseReopen: commandBody('RefuseReopen', 'reopening', {
    body: RefuseReopenBody,
    title: { en: 'Refuse reopening', zh: '不予重新办理' },
    summary: 'Decides not to take the case up again, and says why; whoever handled it does not decide that.',
    example: { reasons: '复测三晚均未发现夜间施工，所附录音为其他工地。' },
  }),
} as const;
