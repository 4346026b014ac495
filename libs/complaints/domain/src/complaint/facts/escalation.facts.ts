import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintState } from '../complaint.state';
import { escalationTargetOf } from '../escalation-target';
import type { Facts } from './facts';

export const escalated = (
  { data }: ComplaintCommandOf<'Escalate'>,
  { escalations }: ComplaintState,
  { pack, provenance }: ComplaintContext,
): Facts => {
  const escalationId = `escalation-${escalations.length + 1}`;
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
