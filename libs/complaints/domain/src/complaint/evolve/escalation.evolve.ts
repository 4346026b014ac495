import type { EscalationEvent } from '../complaint.events';
import type { ComplaintState, Escalation } from '../complaint.state';
import { unchanged, type Evolves } from './evolves';

const withEscalation = (state: ComplaintState, escalationId: string, change: Partial<Escalation>): ComplaintState => ({
  ...state,
  escalations: state.escalations.map((escalation) =>
    escalation.escalationId === escalationId ? { ...escalation, ...change } : escalation,
  ),
});

export const escalationEvolves: Evolves<EscalationEvent['type']> = {
  ComplaintEscalated: (state, { data: { escalationId, level, reason, toUnit, deadlineId } }) => {
    const about = { escalationId, level, reason, toUnit, ...(deadlineId === undefined ? {} : { deadlineId }) };
    return { ...state, escalations: [...state.escalations, { ...about, isAcknowledged: false, isClosed: false }] };
  },
  EscalationTargetMissing: unchanged,
  EscalationAcknowledged: (state, { data }) => withEscalation(state, data.escalationId, { isAcknowledged: true }),
  EscalationClosed: (state, { data }) => withEscalation(state, data.escalationId, { isClosed: true }),
};
