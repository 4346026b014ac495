import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintState } from '../complaint.state';
import { escalationTargetOf } from '../escalation-target';
import type { Facts } from './facts';

/** The next of the case, so that a replay of the command on the same history names it alike. */
export const nextEscalationId = ({ escalations }: ComplaintState): string => `escalation-${escalations.length + 1}`;

export const escalated = (
  { data }: ComplaintCommandOf<'Escalate'>,
  state: ComplaintState,
  { pack, provenance }: ComplaintContext,
): Facts => {
  const escalationId = nextEscalationId(state);
  const { level, toUnit, isFallback } = escalationTargetOf(data, pack.escalation);
  return [
    { type: 'ComplaintEscalated', data: { ...data, escalationId, level, toUnit, ...provenance } },
    ...(isFallback
      ? [
          {
            type: 'EscalationTargetMissing',
            data: { escalationId, levelAsked: data.level, fallbackUnit: toUnit },
          } as const,
        ]
      : []),
  ];
};

export const escalationAcknowledged = (
  { data }: ComplaintCommandOf<'AcknowledgeEscalation'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'EscalationAcknowledged', data: { ...data, ...provenance } }];

export const escalationClosed = (
  { data }: ComplaintCommandOf<'Deescalate'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'EscalationClosed', data: { ...data, ...provenance } }];
