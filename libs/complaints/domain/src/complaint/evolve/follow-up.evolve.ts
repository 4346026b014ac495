import type { ComplaintState } from '../complaint.state';
import type { FollowUpEvent } from '../events/follow-up.events';
import type { FollowUpStatus } from '../events/follow-up.values';
import type { Evolves } from './evolves';

const followUpStands =
  (status: FollowUpStatus) =>
  (state: ComplaintState): ComplaintState => ({ ...state, followUp: { ...state.followUp, status } });

export const followUpEvolves: Evolves<FollowUpEvent['type']> = {
  FollowUpAttempted: (state, { data: { on, medium } }) => ({
    ...state,
    followUp: { status: 'attempted', attempts: [...state.followUp.attempts, { on, medium }] },
  }),
  FollowUpRecorded: followUpStands('done'),
  FollowUpUnreachable: followUpStands('unreachable'),
};
