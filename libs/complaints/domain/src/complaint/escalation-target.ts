import type { PolicyPack } from '../policy/policy-pack';
import type { ComplaintCommandOf } from './complaint.commands';
import { isNamed } from './written';

export type EscalationTarget = Readonly<{ level: number; toUnit: string; isFallback: boolean }>;

/** Where an escalation goes. Without a target the fallback unit takes it one level up, so that nothing is dropped (domain-model C5.9). */
export const escalationTargetOf = (
  { level, toUnit }: ComplaintCommandOf<'Escalate'>['data'],
  { levelMax, fallbackUnit }: PolicyPack['escalation'],
): EscalationTarget =>
  isNamed(toUnit)
    ? { level, toUnit, isFallback: false }
    : { level: Math.min(level + 1, levelMax), toUnit: fallbackUnit, isFallback: true };
