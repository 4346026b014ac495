import type { ResolutionEvent } from '../events/resolution.events';
import { unchanged, type Evolves } from './evolves';
import { standing } from './standing';

export const resolutionEvolves: Evolves<ResolutionEvent['type']> = {
  ResolutionProposed: (state, { data }, recorded) => {
    const { version, options } = data;
    const proposal = { version, optionIds: options.map(({ optionId }) => optionId), chosen: undefined };
    return standing('ResolutionProposed', { ...state, proposals: version, proposal }, recorded, data);
  },
  OptionChosen: (state, { data: { optionId } }) => ({
    ...state,
    proposal: state.proposal === undefined ? undefined : { ...state.proposal, chosen: optionId },
  }),
  ProposalRejected: (state, { data }, recorded) =>
    standing('InProgress', { ...state, proposal: undefined }, recorded, data),
  // The closing that follows it in the same append ends the case.
  ResolvedOnTheSpot: unchanged,
};
