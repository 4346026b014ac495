import { momentOf } from '../folding/moment';
import { openedText, openedTextOf } from '../folding/personal-text';
import { entering, type ViewChanges } from './case-view.changes';
import type { CaseView } from './case-view.document';
import type { Proposal } from './case-view.resolution-parts';

const proposalsWith = (
  { proposals }: CaseView,
  version: number,
  change: (proposal: Proposal) => Proposal,
): Pick<CaseView, 'proposals'> => ({
  proposals: proposals.map((proposal) => (proposal.version === version ? change(proposal) : proposal)),
});

/** How the case is to be settled, and what the complainant says to it. */
export const resolutionChanges: ViewChanges<
  'ResolutionProposed' | 'OptionChosen' | 'ProposalRejected' | 'ResolvedOnTheSpot'
> = {
  ResolutionProposed: (view, data, recorded, open) => ({
    ...entering(view, 'ResolutionProposed', recorded),
    proposals: [
      ...view.proposals,
      {
        version: data.version,
        options: data.options.map(({ optionId, measureIds, text }) => ({
          optionId,
          measureIds,
          text: openedText(text, open),
        })),
        reasons: openedTextOf(data.reasons, open),
        complianceCheck: data.complianceCheck,
        proposed: momentOf(recorded, data),
        chosen: null,
        rejected: null,
      },
    ],
  }),
  OptionChosen: (view, { version, optionId, by, medium, ...data }, recorded) =>
    proposalsWith(view, version, (proposal) => ({
      ...proposal,
      chosen: { optionId, by, medium, moment: momentOf(recorded, data) },
    })),
  ProposalRejected: (view, { version, reason, by, medium, ...data }, recorded, open) => ({
    ...entering(view, 'InProgress', recorded),
    ...proposalsWith(view, version, (proposal) => ({
      ...proposal,
      rejected: { reason: openedTextOf(reason, open), by, medium, moment: momentOf(recorded, data) },
    })),
  }),
  ResolvedOnTheSpot: (_view, data, recorded, open) => ({
    agreement: {
      medium: data.agreement.medium,
      statement: openedText(data.agreement.statement, open),
      agreed: momentOf(recorded, data),
    },
  }),
};
