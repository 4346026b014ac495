import type { PolicyPack } from '@redress/complaints/domain';
import { millisecondsPerDay } from '@redress/kernel';
import type { CommandOfHistory } from '../sample-act';
import { callersRhythm, deskRhythm } from '../time/office-hours';
import { eventsOf } from './history';
import { holdActs } from './hold.acts';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import { specialist } from './staff';
import { talk } from './talk.acts';
import { canWithdraw, spokenFor, withdrawAct } from './withdrawal.acts';

/** What a dispute is about: the decision that ended the case, and the finding that it rests on. */
const contested = [
  'FindingRecorded',
  'ComplaintClosedWithFeedback',
  'ComplaintMarkedInvalid',
  'AcceptanceRefused',
] as const;

const dispute =
  (kase: SampleCase): CommandOfHistory =>
  (history) => ({
    type: 'DisputeOutcome',
    data: {
      statement: kase.penFor('dispute').write(kase.phrases.disputes),
      contestedEventIds: contested.flatMap((type) => eventsOf(history, type).map(({ id }) => id)),
    },
  });

/** How long people take to dispute where no window limits them. */
const daysWithoutWindow = 30;

const windowDays = ({ windows, waives }: PolicyPack, window: 'disputeDays' | 'reviewDays'): number =>
  windows[window] === 0 || waives.includes('disputeWindow') ? daysWithoutWindow : windows[window];

/** Somebody does not accept the end, and the case is open again. */
export const disputeActs = (
  kase: SampleCase,
  endedAt: number,
  window: 'disputeDays' | 'reviewDays',
): readonly PlannedAct[] => {
  const { random } = kase.penFor('disputes');
  if (!random.chance(shares.disputed)) return [];
  const lastDay = endedAt + windowDays(kase.pack, window) * millisecondsPerDay;
  const disputedAt = callersRhythm.between(endedAt, lastDay, random.skewed(0.02, 0.95));
  const talkedAt = deskRhythm.after(disputedAt, random.skewed(1, 15));
  const actor = spokenFor(kase, 'dispute');
  const acts: readonly PlannedAct[] = [
    { step: 'dispute', at: disputedAt, actor, write: () => dispute(kase) },
    {
      step: 'talk-after-dispute',
      at: talkedAt,
      actor: specialist(random),
      write: () => talk(kase, 'talk-after-dispute'),
    },
    ...holdActs(kase, disputedAt),
  ];
  if (!canWithdraw(kase) || !random.chance(shares.disputeWithdrawn)) return acts;
  return [...acts, withdrawAct(kase, callersRhythm.after(talkedAt, random.skewed(10, 80)))];
};
