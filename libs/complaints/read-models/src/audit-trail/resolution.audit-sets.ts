import { mark, personalMark, stated, type Sets } from './audit-statement';

export const resolutionSets: Sets<'ResolutionProposed' | 'OptionChosen' | 'ProposalRejected' | 'ResolvedOnTheSpot'> = {
  ResolutionProposed: ({ version, options, reasons, complianceCheck }) =>
    stated({
      status: 'ResolutionProposed',
      version,
      options: options.map(({ optionId, measureIds }) => ({ option: optionId, measureIds, text: personalMark })),
      reasons: mark(reasons),
      complianceCheck,
    }),
  OptionChosen: ({ version, optionId, by, medium }) => ({ version, chosen: optionId, by, medium }),
  ProposalRejected: ({ version, reason, by, medium }) =>
    stated({ status: 'InProgress', rejected: version, reason: mark(reason), by, medium }),
  ResolvedOnTheSpot: ({ agreement }) => ({ agreement: { medium: agreement.medium, statement: personalMark } }),
};
