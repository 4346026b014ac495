import { openStatuses } from '@redress/complaints/domain';
import { addMilliseconds, assertNever, millisecondsOf, type Instant } from '@redress/kernel';
import type { CaseView, Deadline } from './case-view.document';

/** Whose move it is. */
export const awaitedParties = [
  'complainant',
  'specialist',
  'dispatcher',
  'unit',
  'followUp',
  'supervisor',
  'reviewer',
] as const;
export type AwaitedParty = (typeof awaitedParties)[number];

/** Who has to act next; `null` where nothing is owed any more. */
export const awaitedParty = ({ status, proposals, followUpStatus }: CaseView): AwaitedParty | null => {
  switch (status) {
    case 'Filed':
      return 'specialist';
    case 'NeedsInformation':
      return 'complainant';
    case 'Valid':
      return 'dispatcher';
    case 'Assigned':
    case 'InProgress':
      return 'unit';
    case 'ResolutionProposed':
      return (proposals.at(-1)?.chosen ?? null) === null ? 'complainant' : 'unit';
    case 'Closed':
      return followUpStatus === 'due' || followUpStatus === 'attempted' ? 'followUp' : null;
    case 'ReopenRequested':
      return 'supervisor';
    case 'Disputed':
      return 'reviewer';
    case 'Invalid':
    case 'NotAccepted':
    case 'Withdrawn':
      return null;
    default:
      return assertNever(status);
  }
};

/** How grave an open case is, whatever the time: the lower, the sooner it is looked at. */
export const riskRanks = { emergency: 0, veryUrgent: 1, escalated: 2, grave: 3, ordinary: 4 } as const;

/** From this severity on a case counts as grave, as an urgent one does. */
const graveSeverity = 4;

const isEscalated = ({ escalations }: CaseView): boolean => escalations.some(({ status }) => status !== 'closed');

/** `null` where the case is not open: nothing of it waits in a worklist but a follow-up, which has an order of its own. */
export const riskRankOf = (view: CaseView): number | null => {
  if (!openStatuses.some((open) => open === view.status)) return null;
  const { urgency, severity } = view.triage ?? { urgency: 'routine', severity: 0 };
  if (urgency === 'emergency' || urgency === 'veryUrgent') return riskRanks[urgency];
  if (isEscalated(view)) return riskRanks.escalated;
  return urgency === 'urgent' || severity >= graveSeverity ? riskRanks.grave : riskRanks.ordinary;
};

/** The first warning of a deadline that runs, moved as far as its due time was; `null` where it stands still, is settled, or never warns. */
export const warnsFrom = ({ status, warnAt, dueAt, history }: Deadline): Instant | null => {
  const [first] = warnAt;
  if (status !== 'running' || first === undefined) return null;
  const moved = millisecondsOf(dueAt) - millisecondsOf(history[0]?.dueAt ?? dueAt);
  return addMilliseconds(first, moved);
};

/** From when the policy's first warning of a running deadline stands. */
export const caseWarnsFrom = ({ deadlines }: Pick<CaseView, 'deadlines'>): Instant | null =>
  deadlines.reduce<Instant | null>((earliest, deadline) => {
    const from = warnsFrom(deadline);
    return earliest === null || (from !== null && from < earliest) ? from : earliest;
  }, null);
