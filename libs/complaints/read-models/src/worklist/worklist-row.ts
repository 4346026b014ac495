import type {
  Anonymity,
  ComplaintStatus,
  DeadlineKind,
  MatterKind,
  OriginKind,
  Channel,
  Sensitivity,
  Urgency,
} from '@redress/complaints/domain';
import type { CivilDate, Instant } from '@redress/kernel';
import { awaitedParty, warnsFrom, type AwaitedParty } from '../case-view/case-attention';
import type { CaseView, CategoryPart, Heading } from '../case-view/case-view.document';
import type { DeadlineStatus } from '../folding/deadline-clock';
import type { Moment } from '../folding/moment';

/** How a deadline that nothing has settled stands: `past` it, `warned` by its policy, neither, or standing still. */
export type ClockState = 'past' | 'warned' | 'ahead' | 'paused';

export type WorklistClock = Readonly<{
  deadlineId: string;
  kind: DeadlineKind;
  dueAt: Instant;
  state: ClockState;
  policy: string;
}>;

/** A case as a list shows it: codes, ids and times, and no text of anybody's. */
export type WorklistRow = Readonly<{
  complaintId: string;
  complaintNo: string;
  revision: string;
  changedAt: Instant;
  status: ComplaintStatus;
  statusSince: Instant;
  awaits: AwaitedParty | null;
  matterKind: MatterKind;
  category: CategoryPart | null;
  channel: Channel | null;
  originKind: OriginKind | null;
  anonymity: Anonymity;
  urgency: Urgency | null;
  severity: number | null;
  sensitivity: Sensitivity;
  unit: string | null;
  handler: string | null;
  receivedOn: CivilDate;
  filedAt: Instant;
  /** How exactly the source says when it was filed. */
  filedPrecision: Moment['precision'];
  /** Every deadline that nothing has settled, the next one due first, those that stand still last. */
  deadlines: readonly WorklistClock[];
  /** Of the escalations that nobody has closed, the highest. */
  escalation: Readonly<{ level: number; acknowledged: boolean; raisedAt: Instant }> | null;
  returnedCount: number;
  followUpAttempts: number;
  lastEvent: Heading | null;
}>;

const liveStates: ReadonlySet<DeadlineStatus> = new Set<DeadlineStatus>(['running', 'paused']);

const clocksOf = ({ deadlines }: CaseView, asOf: Instant): readonly WorklistClock[] =>
  deadlines
    .filter(({ status }) => liveStates.has(status))
    .map((deadline): WorklistClock => {
      const { deadlineId, kind, dueAt, policy, status } = deadline;
      const warns = warnsFrom(deadline);
      const running: ClockState = dueAt < asOf ? 'past' : warns !== null && warns <= asOf ? 'warned' : 'ahead';
      return { deadlineId, kind, dueAt, state: status === 'paused' ? 'paused' : running, policy };
    })
    .toSorted((a, b) => Number(a.state === 'paused') - Number(b.state === 'paused') || (a.dueAt < b.dueAt ? -1 : 1));

const escalationOf = ({ escalations }: CaseView): WorklistRow['escalation'] =>
  escalations
    .filter(({ status }) => status !== 'closed')
    .reduce<WorklistRow['escalation']>(
      (highest, { level, status, raised }) =>
        highest !== null && highest.level >= level
          ? highest
          : { level, acknowledged: status === 'acknowledged', raisedAt: raised.at },
      null,
    );

/** Clocks are judged as of an instant; everything else is the case as it stands. */
export const worklistRowOf = (view: CaseView, asOf: Instant): WorklistRow => ({
  complaintId: view.complaintId,
  complaintNo: view.complaintNo,
  revision: view.revision,
  changedAt: view.changedAt,
  status: view.status,
  statusSince: view.statuses.at(-1)?.moment.at ?? view.filed.at,
  awaits: awaitedParty(view),
  matterKind: view.matterKind,
  category: view.category,
  channel: view.channel,
  originKind: view.originKind,
  anonymity: view.anonymity,
  urgency: view.triage?.urgency ?? null,
  severity: view.triage?.severity ?? null,
  sensitivity: view.triage?.sensitivity ?? 'normal',
  unit: view.unit,
  handler: view.handler,
  receivedOn: view.receivedOn,
  filedAt: view.filed.at,
  filedPrecision: view.filed.precision,
  deadlines: clocksOf(view, asOf),
  escalation: escalationOf(view),
  returnedCount: view.returns.length,
  followUpAttempts: view.followUpStatus === 'attempted' ? (view.followUpAttempts.at(-1)?.n ?? 0) : 0,
  lastEvent: view.timeline.at(-1) ?? null,
});
