import type { components } from '../contract/openapi.generated';
import { defineMessages } from '../language/messages';

type Schemas = components['schemas'];
type Dated = Exclude<Schemas['TrackingDebt']['what'], 'measure'>;

/** For complainants: no word of an office's own. */
export const trackingStageWords = defineMessages<Schemas['TrackingStage']>('tracking-stage', {
  received: { zh: '已收到', en: 'Received' },
  waitingForYou: { zh: '等您补充', en: 'Waiting for you' },
  accepted: { zh: '已受理', en: 'Accepted' },
  passedOn: { zh: '已交给承办单位', en: 'Passed on to the office in charge' },
  beingHandled: { zh: '正在办理', en: 'Being handled' },
  proposed: { zh: '有了方案，等您答复', en: 'A solution was proposed to you' },
  answered: { zh: '已答复', en: 'Answered' },
  notValid: { zh: '认定不成立', en: 'Found not to be a complaint to act on' },
  notAccepted: { zh: '不予受理', en: 'Not accepted' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  reopenAsked: { zh: '已申请重新办理', en: 'You asked for it to be taken up again' },
  beingReviewed: { zh: '正在复核', en: 'Being reviewed' },
});

export const waitingForWords = defineMessages<Schemas['TrackingAnswer']['waitingFor']>('tracking-waiting', {
  you: { zh: '现在等您答复。', en: 'It is your turn.' },
  office: { zh: '现在由我们办理。', en: 'It is our turn.' },
  nobody: { zh: '目前没有待办的事。', en: 'Nobody is being waited for.' },
});

export const trackingDebtWords = defineMessages<Dated>('tracking-debt', {
  receipt: { zh: '告诉您已收到', en: 'Tell you that we have it' },
  decision: { zh: '决定是否受理', en: 'Decide whether we take it up' },
  answer: { zh: '给您答复', en: 'Answer you' },
  call: { zh: '回访', en: 'Ask you whether it helped' },
  review: { zh: '作出复核决定', en: 'Decide the review' },
});

export const publicFindingWords = defineMessages<Schemas['Finding']>('public-finding', {
  upheld: { zh: '您反映的情况属实。', en: 'What you told us is so.' },
  partly: { zh: '您反映的情况部分属实。', en: 'What you told us is partly so.' },
  notUpheld: { zh: '您的诉求未获支持。', en: 'Your complaint was not upheld.' },
  unfounded: { zh: '您反映的情况不属实。', en: 'What you told us was found not to be so.' },
  undetermined: { zh: '无法查清。', en: 'It could not be found out.' },
  notStated: { zh: '没有说明查到了什么。', en: 'What was found is not stated.' },
});

export const publicOutcomeWords = defineMessages<Schemas['Outcome']>('public-outcome', {
  explained: { zh: '已向您解释说明。', en: 'It was explained to you.' },
  remedied: { zh: '已经纠正。', en: 'It was put right.' },
  compensated: { zh: '已给予补偿。', en: 'You were compensated.' },
  monetaryRelief: { zh: '已给予金钱补偿。', en: 'You were given money back.' },
  nonMonetaryRelief: { zh: '已以其他方式补救。', en: 'It was made good in another way.' },
  referred: { zh: '已转交其他机构。', en: 'It was passed on to another body.' },
  noActionPossible: { zh: '无法采取措施。', en: 'Nothing could be done.' },
  notStated: { zh: '没有说明做了什么。', en: 'What was done is not stated.' },
});

export const publicMeasureWords = defineMessages<Schemas['MeasureKind']>('public-measure', {
  explanation: { zh: '解释说明', en: 'An explanation' },
  compensation: { zh: '补偿', en: 'Compensation' },
  processImprovement: { zh: '改进流程', en: 'A better way of working' },
  accountability: { zh: '追究责任', en: 'Holding somebody to account' },
  serviceRecovery: { zh: '恢复服务', en: 'The service restored' },
  corrective: { zh: '整改', en: 'Putting it right' },
});

export const trackingRightWords = defineMessages<Schemas['TrackingRight']['what']>('tracking-right', {
  supplement: { zh: '补充材料', en: 'Add what we asked for' },
  choose: { zh: '选择方案', en: 'Choose a solution' },
  reopen: { zh: '申请重新办理', en: 'Ask for it to be taken up again' },
  dispute: { zh: '提出异议', en: 'Dispute the outcome' },
});
