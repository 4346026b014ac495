import type { Actor } from '@redress/kernel';
import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintState } from '../complaint.state';
import type { AnsweredBy } from '../events/resolution.values';
import type { Proposal } from '../state/proposal.state';
import type { Facts } from './facts';

export const resolutionProposed = (
  { data: { options, ...data } }: ComplaintCommandOf<'ProposeResolution'>,
  { proposals }: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [
  {
    type: 'ResolutionProposed',
    data: {
      ...data,
      version: proposals + 1,
      options: options.map((option, index) => ({ ...option, optionId: `option-${index + 1}` })),
      ...provenance,
    },
  },
];

/** @throws Error where a case waits for an answer and no event says to what: such a history was never written by this decider. */
const standingProposalOf = ({ proposal, status }: ComplaintState): Proposal => {
  if (proposal === undefined) throw new Error(`A case in ${status} has no proposal to answer`);
  return proposal;
};

const answeredBy = ({ kind }: Actor): AnsweredBy => (kind === 'complainant' ? 'complainant' : 'onBehalf');

export const optionChosen = (
  { data }: ComplaintCommandOf<'ChooseOption'>,
  state: ComplaintState,
  { actor, provenance }: ComplaintContext,
): Facts => [
  {
    type: 'OptionChosen',
    data: { ...data, version: standingProposalOf(state).version, by: answeredBy(actor), ...provenance },
  },
];

export const proposalRejected = (
  { data }: ComplaintCommandOf<'RejectProposal'>,
  state: ComplaintState,
  { actor, provenance }: ComplaintContext,
): Facts => [
  {
    type: 'ProposalRejected',
    data: { ...data, version: standingProposalOf(state).version, by: answeredBy(actor), ...provenance },
  },
];
