import type { Recorded } from '@redress/kernel';
import type { ComplaintEvent, ComplaintEventType } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { acceptanceEvolves } from './acceptance.evolve';
import { deadlineEvolves } from './deadline.evolve';
import { dispatchEvolves } from './dispatch.evolve';
import { endingEvolves } from './ending.evolve';
import { escalationEvolves } from './escalation.evolve';
import type { EventByType, Evolves } from './evolves';
import { filingEvolves } from './filing.evolve';
import { followUpEvolves } from './follow-up.evolve';
import { handlingEvolves } from './handling.evolve';
import { investigationEvolves } from './investigation.evolve';
import { recordEvolves } from './record.evolve';
import { reopeningEvolves } from './reopening.evolve';
import { resolutionEvolves } from './resolution.evolve';

const evolves: Evolves = {
  ...filingEvolves,
  ...acceptanceEvolves,
  ...handlingEvolves,
  ...dispatchEvolves,
  ...investigationEvolves,
  ...resolutionEvolves,
  ...escalationEvolves,
  ...endingEvolves,
  ...followUpEvolves,
  ...reopeningEvolves,
  ...recordEvolves,
  ...deadlineEvolves,
};

/**
 * One type parameter ties a type to its event, so that each is folded by its own.
 * @throws Error for a type that nobody knows: the history is of a newer version, and is not folded in silence.
 */
const afterEvent = <T extends ComplaintEventType>(
  type: T,
  state: ComplaintState,
  event: EventByType[T],
  recorded: Recorded<unknown>,
): ComplaintState => {
  if (!Object.hasOwn(evolves, type)) throw new Error(`No such event of a case: ${type}`);
  return evolves[type](state, event, recorded);
};

/** The state after one more event. History is not judged again: rules change, recorded facts do not. */
export const evolveComplaint = (state: ComplaintState, recorded: Recorded<ComplaintEvent>): ComplaintState => ({
  ...afterEvent(recorded.event.type, state, recorded.event, recorded),
  nextRevision: recorded.revision + 1n,
});
