import { commandBody } from '../command-body-entry';
import {
  CloseWithFeedbackBody,
  DisputeOutcomeBody,
  ResolveOnTheSpotBody,
  WithdrawComplaintBody,
} from './ending.bodies';

export const endingCommands = {
  ResolveOnTheSpot: commandBody('ResolveOnTheSpot', 'ending', {
    body: ResolveOnTheSpotBody,
    title: { en: 'Resolve on the spot', zh: '当场解决' },
    summary:
      'Settles on the spot what can be, with the complainant’s agreement on the record, and closes the case (F47).',
    example: {
      agreement: { medium: 'phone', statement: '“可以，今晚停了就行，我同意这样处理。”' },
      feedback: { text: '已电话要求施工方今晚停止打桩，施工方当场承诺。', form: 'oral', medium: 'phone' },
      finding: 'upheld',
      outcome: 'remedied',
      remediesTold: ['reopen', 'dispute'],
    },
  }),
  CloseWithFeedback: commandBody('CloseWithFeedback', 'ending', {
    body: CloseWithFeedbackBody,
    title: { en: 'Close with feedback', zh: '反馈办结' },
    summary:
      'Gives the complainant the final reply and closes the case; he is called back after seven days (F62, F65).',
    example: {
      feedback: {
        text: '经查实，该工地未取得夜间施工许可。已责令其夜间二十二时后停止打桩，并依法处罚。给您带来的不便，我们深表歉意。',
        form: 'written',
        medium: 'sms',
        measures: '责令停止夜间施工；处以罚款。',
        improvements: '工地门口公示施工时段与投诉电话。',
        followUpPlan: '七日内电话回访。',
      },
      finding: 'upheld',
      outcome: 'remedied',
      remediesTold: ['reopen', 'dispute'],
    },
  }),
  DisputeOutcome: commandBody('DisputeOutcome', 'ending', {
    body: DisputeOutcomeBody,
    title: { en: 'Dispute the outcome', zh: '对结果提出异议' },
    summary: 'Contests the outcome of an ended case within its window; a review is then due (domain-model C3).',
    example: { statement: '答复称已停止夜间施工，但昨晚十二点仍在打桩。', contestedEventIds: [] },
  }),
  WithdrawComplaint: commandBody('WithdrawComplaint', 'ending', {
    body: WithdrawComplaintBody,
    title: { en: 'Withdraw', zh: '撤回投诉' },
    summary: 'Takes the complaint back, as the complainant wishes (domain-model C3).',
    example: { reason: '施工方已当面道歉并调整时段，不再追究。', verifiedBy: '回拨登记电话核实' },
  }),
} as const;
