import type { ComplaintState } from '../complaint.state';
import type { CaseStatus } from '../complaint.statuses';
import type { ReopeningEvent } from '../events/reopening.events';
import { reopenableStatuses, type ReopenableStatus } from '../events/reopening.values';
import { noFollowUp } from '../state/follow-up.state';
import { ownedByNobody } from './dispatch.evolve';
import type { Evolves } from './evolves';
import { standing } from './standing';

const isReopenable = (status: CaseStatus): status is ReopenableStatus =>
  reopenableStatuses.some((reopenable) => reopenable === status);

/** The case begins a second life: who had it, what was gathered and what was promised stays; how it was to end does not. */
const takenUpAgain = (state: ComplaintState): ComplaintState => ({
  ...ownedByNobody(state),
  hasFinding: false,
  proposal: undefined,
  windows: {},
  followUp: noFollowUp,
  reopenableFrom: undefined,
});

export const reopeningEvolves: Evolves<ReopeningEvent['type']> = {
  ReopenWindowOpened: (state, { data: { until } }) => ({ ...state, windows: { ...state.windows, reopenUntil: until } }),
  ReopenRequested: (state, { data }, recorded) => {
    const reopenableFrom = isReopenable(state.status) ? state.status : undefined;
    return standing('ReopenRequested', { ...state, reopenableFrom }, recorded, data);
  },
  ComplaintReopened: (state, { data }, recorded) =>
    standing('Valid', { ...takenUpAgain(state), reopenings: data.reopenNo }, recorded, data),
  ReopenRefused: (state, { data }, recorded) =>
    standing(data.backTo, { ...state, reopenableFrom: undefined }, recorded, data),
};
