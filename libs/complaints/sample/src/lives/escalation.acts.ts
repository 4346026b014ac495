import type { ComplaintCommandOf, DeadlineKind } from '@redress/complaints/domain';
import type { Actor } from '@redress/kernel';
import type { CaseEvents, CommandOfHistory } from '../sample-act';
import { deskRhythm } from '../time/office-hours';
import { eventsOf, named, stateOf } from './history';
import { dueAt } from './pack-times';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import type { Spine } from './spine';
import { coordinationUnit, coordinator, deadlineWatch, supervisionUnit, supervisor, unitHead } from './staff';

type Reason = ComplaintCommandOf<'Escalate'>['data']['reason'];

type Call = Readonly<{
  number: number;
  level: number;
  reason: Reason;
  /** Undefined: nobody knows whom to turn to. */
  toUnit: string | undefined;
  raisedAt: number;
  /** Undefined: nobody answers, and nobody has to. */
  answeredAt: number | undefined;
  /** Undefined: it is still there when the case is closed. */
  closedAt: number | undefined;
}>;

const targetOf = (level: number, unit: string): string => {
  if (level === 1) return unit;
  return level === 2 ? supervisionUnit : coordinationUnit;
};

/** The deadline that a case has passed on its way, and when. */
const passedDeadline = (
  { pack }: SampleCase,
  { assignedAt, signedAt, decidedAt, closedAt }: Spine,
): Readonly<{ kind: DeadlineKind; from: number; to: number }> | undefined => {
  const signDue = dueAt(pack, 'signOff', assignedAt);
  if (signDue < signedAt) return { kind: 'signOff', from: signDue, to: signedAt };
  const resolveDue = dueAt(pack, 'resolve', decidedAt);
  return resolveDue < closedAt ? { kind: 'resolve', from: Math.max(resolveDue, signedAt), to: closedAt } : undefined;
};

const otherReasons: readonly Reason[] = ['complainant', 'silence', 'major'];

/** One call for help after the other, each a level up and for a reason of its own; all that need an answer get one before the case is closed. */
const drawCalls = (kase: SampleCase, spine: Spine): readonly Call[] => {
  const { random } = kase.penFor('escalations');
  if (!random.chance(shares.escalated)) return [];
  const { levelMax, acknowledgedBeforeClosingFromLevel } = kase.pack.escalation;
  const passed = passedDeadline(kase, spine);
  const reasons: readonly Reason[] = passed === undefined ? otherReasons : ['deadline', ...otherReasons];
  const count = random.weighted([
    [1, 75],
    [2, 20],
    [3, 5],
  ]);
  const firstLevel = random.weighted([
    [1, 70],
    [2, 22],
    [3, 8],
  ]);
  const from = passed?.kind === 'resolve' ? passed.from : spine.signedAt;
  const during = (share: number): number => deskRhythm.between(from, spine.closedAt, share);
  return reasons.slice(0, count).flatMap((reason, index): readonly Call[] => {
    const level = firstLevel + index;
    if (level > levelMax) return [];
    const toUnit = random.chance(shares.withoutTarget) ? undefined : targetOf(level, spine.unit);
    const needsAnswer = toUnit === undefined || level >= acknowledgedBeforeClosingFromLevel;
    const isBeforeSigning = reason === 'deadline' && passed?.kind === 'signOff';
    return [
      {
        number: index + 1,
        level,
        reason,
        toUnit,
        raisedAt: isBeforeSigning ? deskRhythm.between(passed.from, passed.to, 0.5) : during(0.1 + 0.15 * index),
        answeredAt: needsAnswer || !random.chance(shares.unansweredEscalation) ? during(0.6 + 0.1 * index) : undefined,
        closedAt: random.chance(shares.closedEscalation) ? during(0.9) : undefined,
      },
    ];
  });
};

/** A passed deadline is named by the id that the case gave it. */
const raise =
  (kase: SampleCase, spine: Spine, { number, level, reason, toUnit }: Call): CommandOfHistory =>
  (history) => {
    const kind = reason === 'deadline' ? passedDeadline(kase, spine)?.kind : undefined;
    const live = stateOf(history).deadlines.find((deadline) => deadline.kind === kind);
    const statement = kase.penFor(`escalate-${number}`).write(kase.phrases.escalationStatements);
    return {
      type: 'Escalate',
      data: {
        level,
        reason,
        statement,
        ...(toUnit === undefined ? {} : { toUnit }),
        ...(live === undefined ? {} : { deadlineId: live.deadlineId }),
      },
    };
  };

const idOf = (history: CaseEvents, { number }: Call): string =>
  named(eventsOf(history, 'ComplaintEscalated')[number - 1], `escalation ${number}`).event.data.escalationId;

const answer =
  (kase: SampleCase, call: Call): CommandOfHistory =>
  (history) => ({
    type: 'AcknowledgeEscalation',
    data: {
      escalationId: idOf(history, call),
      plan: kase.penFor(`answer-${call.number}`).write(kase.phrases.escalationPlans),
    },
  });

const close =
  (kase: SampleCase, call: Call): CommandOfHistory =>
  (history) => ({
    type: 'Deescalate',
    data: {
      escalationId: idOf(history, call),
      result: kase.penFor(`deescalate-${call.number}`).write(kase.phrases.escalationResults),
    },
  });

const answerer = (kase: SampleCase, { level, toUnit, number }: Call): Actor => {
  if (toUnit === undefined || level === 2) return supervisor(kase.penFor(`answer-${number}`).random);
  return level === 1 ? unitHead(toUnit) : coordinator;
};

export const escalationActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] =>
  drawCalls(kase, spine).flatMap((call): readonly PlannedAct[] => {
    const { number, reason, raisedAt, answeredAt, closedAt } = call;
    const raising: PlannedAct = {
      step: `escalate-${number}`,
      at: raisedAt,
      actor: reason === 'deadline' ? deadlineWatch : spine.handler,
      write: () => raise(kase, spine, call),
    };
    if (answeredAt === undefined) return [raising];
    const actor = answerer(kase, call);
    const answering: PlannedAct = { step: `answer-${number}`, at: answeredAt, actor, write: () => answer(kase, call) };
    if (closedAt === undefined) return [raising, answering];
    return [raising, answering, { step: `deescalate-${number}`, at: closedAt, actor, write: () => close(kase, call) }];
  });
