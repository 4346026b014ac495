import type { AcceptanceEvent } from '../complaint.events';
import { standsAt, unchanged, type Evolves } from './evolves';
import { standing } from './standing';

export const acceptanceEvolves: Evolves<AcceptanceEvent['type']> = {
  AcceptanceChecked: unchanged,
  ComplaintMarkedValid: (state, { data }, recorded) =>
    standing('Valid', { ...state, wasMarkedValid: true }, recorded, data),
  ComplaintMarkedInvalid: standsAt('Invalid'),
  AcceptanceRefused: standsAt('NotAccepted'),
  // What was decided against can be disputed, or asked to be taken up again, for as long.
  ReviewWindowOpened: (state, { data: { until } }) => ({
    ...state,
    windows: { reopenUntil: until, disputeUntil: until },
  }),
};
