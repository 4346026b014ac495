import type { Language } from '@redress/complaints/domain';
import type { TrackingStage } from '@redress/complaints/read-models';

/** In plain words: one sentence on each stage, nothing that only the office understands. */
export const trackingWords: Readonly<Record<TrackingStage, Readonly<Record<Language, string>>>> = {
  received: {
    en: 'Your complaint has arrived. We are checking whether we can take it on.',
    zh: '您的诉求已收到，我们正在审核是否受理。',
  },
  waitingForYou: { en: 'We need something from you before we can go on.', zh: '需要您补充材料后才能继续办理。' },
  accepted: {
    en: 'We have taken your complaint on and are choosing who will handle it.',
    zh: '您的诉求已受理，正在确定承办单位。',
  },
  passedOn: {
    en: 'Your complaint is with the unit in charge, which has still to take it up.',
    zh: '您的诉求已转交承办单位，等待签收。',
  },
  beingHandled: { en: 'The unit in charge is working on your complaint.', zh: '承办单位正在办理您的诉求。' },
  proposed: {
    en: 'The unit in charge has made a proposal. Please say whether you agree.',
    zh: '承办单位已提出解决方案，请您确认是否同意。',
  },
  answered: { en: 'Your complaint has been answered and closed.', zh: '您的诉求已答复并办结。' },
  notValid: {
    en: 'We found no breach in what you complained of. You can ask for a review.',
    zh: '经审核，您的诉求不成立。您可以申请复查。',
  },
  notAccepted: {
    en: 'We cannot take your complaint on. You were told why, and who may help.',
    zh: '您的诉求不予受理，我们已告知原因和可以求助的单位。',
  },
  withdrawn: { en: 'The complaint was withdrawn.', zh: '该诉求已撤回。' },
  reopenAsked: {
    en: 'You asked us to take your complaint up again. That is being decided.',
    zh: '您申请重新办理，正在审核。',
  },
  beingReviewed: { en: 'You disputed the outcome. It is being reviewed.', zh: '您对结果提出异议，正在复查。' },
};
