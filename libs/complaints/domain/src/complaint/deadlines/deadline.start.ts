import { addMilliseconds, millisecondsPerDay, millisecondsPerHour } from '@redress/kernel';
import type { DeadlineKind, DeadlineRule, PolicyPack } from '../../policy/policy-pack';
import type { DeadlineEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { endOfPeriod, type StatedTime } from '../complaint.time';

const millisecondsOfUnit = { h: millisecondsPerHour, d: millisecondsPerDay } as const;

/** The next of its kind in the stream: a replay of the command on the same history names it alike. */
const nextDeadlineId = (kind: DeadlineKind, { deadlinesSet }: ComplaintState): string =>
  `${kind}-${(deadlinesSet[kind] ?? 0) + 1}`;

/** A deadline as the pack rules it, frozen with the pack's version, its start and its end, so that a replay never asks today's rules. */
export const deadlineSet = (
  rule: DeadlineRule,
  start: StatedTime,
  startRevision: bigint,
  { packId, version }: PolicyPack,
  state: ComplaintState,
): DeadlineEvent => {
  const { kind, amount, unit, pausedByInformationRequest } = rule;
  const length = amount * millisecondsOfUnit[unit];
  return {
    type: 'DeadlineSet',
    data: {
      deadlineId: nextDeadlineId(kind, state),
      kind,
      startRevision: String(startRevision),
      startAt: start.at,
      amount,
      unit,
      dueAt: endOfPeriod(start, length),
      warnAt: rule.warnAtPercent.map((percent) => addMilliseconds(start.at, (length / 100) * percent)),
      pausedByInformationRequest,
      packId,
      packVersion: version,
    },
  };
};
