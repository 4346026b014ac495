import { publicPrincipal } from '@redress/access';
import {
  isInTime,
  type ComplaintStatus,
  type DeadlineKind,
  type Finding,
  type Outcome,
} from '@redress/complaints/domain';
import { caseByNumber, type CaseView } from '@redress/complaints/read-models';
import type { CivilDate, Instant } from '@redress/kernel';
import { deriveIdentities, isSameCode, readComplaintNo, readTrackingCode } from '@redress/privacy';
import type { ReadPorts } from '../reads/read-ports';
import type { TrackingStage } from './tracking-words';

const stages = {
  Filed: 'received',
  NeedsInformation: 'waitingForYou',
  Valid: 'accepted',
  Assigned: 'passedOn',
  InProgress: 'beingHandled',
  ResolutionProposed: 'proposed',
  Suspended: 'beingHandled',
  Closed: 'answered',
  Invalid: 'notValid',
  NotAccepted: 'notAccepted',
  Withdrawn: 'withdrawn',
  ReopenRequested: 'reopenAsked',
  Disputed: 'beingReviewed',
  UnderReview: 'beingReviewed',
  Merged: 'passedElsewhere',
  ReferredOut: 'passedElsewhere',
} as const satisfies Readonly<Record<string, TrackingStage>>;

/** What a citizen is told of each status: one that has no row does not compile. */
const stageOf: Readonly<Record<ComplaintStatus, TrackingStage>> = stages;

export type TrackingRight = Readonly<{ what: 'reopen' | 'dispute'; until: Instant | null }>;

export type Tracking = Readonly<{
  complaintNo: string;
  receivedOn: CivilDate;
  stage: TrackingStage;
  waitingFor: 'you' | 'office' | 'nobody';
  /** By when the office owes its next step; `null` where it owes none. */
  nextDate: Instant | null;
  finding: Finding | null;
  outcome: Outcome | null;
  /** What has happened, oldest first. */
  done: readonly Readonly<{ stage: TrackingStage; at: Instant }>[];
  /** What the complainant can still do, and until when; `null`: without a limit. */
  rights: readonly TrackingRight[];
}>;

/** Deadlines that a citizen was promised something by; the others are the office's own. */
const promised: ReadonlySet<DeadlineKind> = new Set(['acknowledge', 'acceptance', 'resolve', 'reviewDecision']);

const nextDateOf = ({ deadlines }: CaseView): Instant | null =>
  deadlines
    .filter(({ kind, status }) => status === 'running' && promised.has(kind))
    .map(({ dueAt }) => dueAt)
    .toSorted()[0] ?? null;

type WindowName = keyof CaseView['windows'];

/** What can be done at a stage, and the window that it has to be done in; at any other there is nothing. */
const rightsAt: Readonly<Partial<Record<TrackingStage, readonly (readonly [TrackingRight['what'], WindowName])[]>>> = {
  answered: [
    ['reopen', 'reopenUntil'],
    ['dispute', 'disputeUntil'],
  ],
  notValid: [
    ['reopen', 'reopenUntil'],
    ['dispute', 'reviewUntil'],
  ],
  notAccepted: [
    ['reopen', 'reopenUntil'],
    ['dispute', 'reviewUntil'],
  ],
  withdrawn: [['reopen', 'reopenUntil']],
};

const rightsOf = ({ status, windows }: CaseView, now: Instant): readonly TrackingRight[] =>
  (rightsAt[stageOf[status]] ?? []).flatMap(([what, window]) => {
    const until = windows[window];
    return until !== null && !isInTime(now, until) ? [] : [{ what, until }];
  });

const waitingFor = (stage: TrackingStage): Tracking['waitingFor'] => {
  if (stage === 'waitingForYou' || stage === 'proposed') return 'you';
  const isOver = ['answered', 'notValid', 'notAccepted', 'withdrawn', 'passedElsewhere'].includes(stage);
  return isOver ? 'nobody' : 'office';
};

const trackingOf = (view: CaseView, now: Instant): Tracking => {
  const stage = stageOf[view.status];
  return {
    complaintNo: view.complaintNo,
    receivedOn: view.receivedOn,
    stage,
    waitingFor: waitingFor(stage),
    nextDate: nextDateOf(view),
    finding: view.finding,
    outcome: view.outcome,
    done: view.statuses.map(({ status, moment }) => ({ stage: stageOf[status], at: moment.at })),
    rights: rightsOf(view, now),
  };
};

/** Stands for the case where the number is none: its code is derived and compared all the same. */
const nobodysCase = '00000000-0000-0000-0000-000000000000';

/**
 * Where a complaint stands, for whoever holds its number and its code. A wrong number and a wrong code are one answer, after the same work; both are
 * recorded as refused, of nobody in particular.
 */
export const trackComplaint = async (
  { readStore, keyRing, clock, accessRecorder }: Omit<ReadPorts, 'eventStore'>,
  asked: Readonly<{ complaintNo: string; trackingCode: string }>,
): Promise<Readonly<{ outcome: 'found'; tracking: Tracking }> | Readonly<{ outcome: 'unknown' }>> => {
  const complaintNo = readComplaintNo(asked.complaintNo);
  const given = readTrackingCode(asked.trackingCode);
  const view = complaintNo === undefined ? undefined : await caseByNumber(readStore, complaintNo);
  const code = deriveIdentities(keyRing.mac).trackingCodeOf(view?.complaintId ?? nobodysCase, 0);
  const isSame = isSameCode(code, given ?? '');
  if (view !== undefined && isSame) return { outcome: 'found', tracking: trackingOf(view, clock.now()) };
  await accessRecorder.refused(publicPrincipal, { attempted: 'tracking', code: 'NotVisible' });
  return { outcome: 'unknown' };
};
