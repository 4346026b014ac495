import { mark, personalMark, stated, type Sets } from './audit-statement';

export const afterwardsSets: Sets<
  | 'FollowUpAttempted'
  | 'FollowUpRecorded'
  | 'FollowUpUnreachable'
  | 'ReopenWindowOpened'
  | 'ReopenRequested'
  | 'ComplaintReopened'
  | 'ReopenRefused'
> = {
  FollowUpAttempted: ({ n, on, medium }) => ({ attempt: n, on, medium }),
  FollowUpRecorded: ({ medium, resolved, satisfaction, band, responded, dimensions, suggestions, independentOfUnit }) =>
    stated({
      medium,
      resolved,
      satisfaction,
      band,
      responded,
      dimensions: dimensions && stated(dimensions),
      suggestions: mark(suggestions),
      independentOfUnit,
    }),
  FollowUpUnreachable: ({ attempts }) => ({ unreachableAfter: attempts }),
  ReopenWindowOpened: ({ until }) => ({ 'windows/reopenUntil': until }),
  ReopenRequested: ({ ground, newFacts, evidenceIds }) =>
    stated({ status: 'ReopenRequested', ground, newFacts: mark(newFacts), evidenceIds }),
  ComplaintReopened: ({ reopenNo, from, decidedBy, toUnit, reasons }) =>
    stated({ status: 'Valid', reopenNo, from, decidedBy, toUnit, reasons: mark(reasons) }),
  ReopenRefused: ({ decidedBy, backTo }) => ({ status: backTo, reasons: personalMark, decidedBy }),
};
