import type { DeadlineKind, PolicyPack } from '@redress/complaints/domain';
import { millisecondsPerDay, millisecondsPerHour } from '@redress/kernel';

/** How long the pack gives for something, in milliseconds; undefined where it sets no such deadline. */
export const timeFor = ({ deadlines }: PolicyPack, kind: DeadlineKind): number | undefined => {
  const rule = deadlines.find((deadline) => deadline.kind === kind);
  return rule && rule.amount * (rule.unit === 'h' ? millisecondsPerHour : millisecondsPerDay);
};

/** When it is due, in epoch milliseconds; where the pack sets no such deadline, never. */
export const dueAt = (pack: PolicyPack, kind: DeadlineKind, startedAt: number): number =>
  startedAt + (timeFor(pack, kind) ?? Infinity);
