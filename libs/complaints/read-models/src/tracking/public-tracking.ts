import { isInTime, type DeadlineKind, type Finding, type MeasureKind, type Outcome } from '@redress/complaints/domain';
import type { CivilDate, Instant } from '@redress/kernel';
import { awaitedParty } from '../case-view/case-attention';
import type { CaseView } from '../case-view/case-view.document';
import { stageOf, type TrackingStage } from './tracking-stages';

/** What the complainant can do, and until when; `null`: without a limit. */
export type TrackingRight = Readonly<{
  what: 'supplement' | 'choose' | 'reopen' | 'dispute';
  until: Instant | null;
}>;

/** What the office has promised and not done yet; `by` is an instant, or the civil date that a measure is due on. */
export type TrackingDebt =
  | Readonly<{ what: 'receipt' | 'decision' | 'answer' | 'call' | 'review'; by: Instant }>
  | Readonly<{ what: 'measure'; kind: MeasureKind; by: CivilDate }>;

/** What happened to the complaint, or was done about it. */
export type TrackingStep =
  | Readonly<{ what: 'stage'; stage: TrackingStage; at: Instant }>
  | Readonly<{ what: 'measure'; kind: MeasureKind; at: Instant }>;

/**
 * What whoever holds a complaint's number and code is told: codes and times, nothing personal, and nothing that the office has found or planned and not
 * said yet.
 */
export type PublicTracking = Readonly<{
  complaintNo: string;
  receivedOn: CivilDate;
  stage: TrackingStage;
  waitingFor: 'you' | 'office' | 'nobody';
  /** By when the office owes its next step; `null` where it owes none. */
  nextDate: Instant | null;
  /** As the complainant was told at the last closing; `null` before there was one. */
  finding: Finding | null;
  outcome: Outcome | null;
  /** Oldest first. */
  done: readonly TrackingStep[];
  owed: readonly TrackingDebt[];
  rights: readonly TrackingRight[];
}>;

type DatedDebt = Exclude<TrackingDebt['what'], 'measure'>;

/** The deadlines that a complainant was promised something by; the others are the office's own. */
const debtOf: Readonly<Partial<Record<DeadlineKind, DatedDebt>>> = {
  acknowledge: 'receipt',
  acceptance: 'decision',
  resolve: 'answer',
  followUp: 'call',
  reviewDecision: 'review',
};

const datedDebts = ({ deadlines }: CaseView): readonly Readonly<{ what: DatedDebt; by: Instant }>[] =>
  deadlines
    .flatMap(({ kind, status, dueAt }) => {
      const what = status === 'running' ? debtOf[kind] : undefined;
      return what === undefined ? [] : [{ what, by: dueAt }];
    })
    .toSorted((a, b) => (a.by < b.by ? -1 : 1));

/** The measures that the complainant knows of: those of the option he chose, or of the only one; once he was answered, all of them. */
const toldMeasures = ({ measures, proposals, endings }: CaseView): CaseView['measures'] => {
  if (endings.some(({ status }) => status === 'Closed')) return measures;
  const proposal = proposals.at(-1);
  if (proposal === undefined || proposal.rejected !== null) return [];
  const { options, chosen } = proposal;
  const option = options.length === 1 ? options[0] : options.find(({ optionId }) => optionId === chosen?.optionId);
  return measures.filter(({ measureId }) => option?.measureIds.includes(measureId));
};

const stepsOf = (view: CaseView, measures: CaseView['measures']): readonly TrackingStep[] =>
  [
    ...view.statuses.map(({ status, moment }) => ({ what: 'stage', stage: stageOf[status], at: moment.at }) as const),
    ...measures.flatMap(({ kind, completed }) =>
      completed === null ? [] : [{ what: 'measure', kind, at: completed.moment.at } as const],
    ),
  ].toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

const windowsOf: Readonly<
  Partial<Record<TrackingStage, readonly (readonly [TrackingRight['what'], keyof CaseView['windows']])[]>>
> = {
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

const rightsOf = ({ status, windows }: CaseView, now: Instant): readonly TrackingRight[] => {
  const stage = stageOf[status];
  if (stage === 'waitingForYou') return [{ what: 'supplement', until: null }];
  if (stage === 'proposed') return [{ what: 'choose', until: null }];
  return (windowsOf[stage] ?? []).flatMap(([what, window]) => {
    const until = windows[window];
    return until !== null && !isInTime(now, until) ? [] : [{ what, until }];
  });
};

const waitingFor = (view: CaseView): PublicTracking['waitingFor'] => {
  const party = awaitedParty(view);
  // A call after the end is owed, and nobody has to wait for it.
  if (party === null || party === 'followUp') return 'nobody';
  return party === 'complainant' ? 'you' : 'office';
};

/** Pure, as of `now`: which rights are left depends on it. */
export const publicTrackingOf = (view: CaseView, now: Instant): PublicTracking => {
  const measures = toldMeasures(view);
  const dated = datedDebts(view);
  const closing = view.endings.findLast(({ status }) => status === 'Closed');
  return {
    complaintNo: view.complaintNo,
    receivedOn: view.receivedOn,
    stage: stageOf[view.status],
    waitingFor: waitingFor(view),
    nextDate: dated.find(({ what }) => what !== 'call')?.by ?? null,
    finding: closing?.finding ?? null,
    outcome: closing?.outcome ?? null,
    done: stepsOf(view, measures),
    owed: [
      ...dated,
      ...measures.flatMap(({ kind, dueOn, completed }) =>
        completed === null ? [{ what: 'measure', kind, by: dueOn } as const] : [],
      ),
    ],
    rights: rightsOf(view, now),
  };
};
