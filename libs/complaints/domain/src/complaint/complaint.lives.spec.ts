import { addMilliseconds, millisecondsOf, millisecondsPerDay } from '@redress/kernel';
import fc from 'fast-check';
import type { ComplaintCommand, ComplaintCommandType } from './complaint.commands';
import { complaintDecider } from './complaint.decider';
import type { ComplaintEvent, ComplaintEventType } from './complaint.events';
import { entries, lifeOf, type DrawnStep, type Life } from './complaint.lives.spec-kit';
import { checks, decisionContext, late, sample, withData } from './complaint.spec-kit';
import { officePack, sourcePack } from './complaint.spec-packs';
import { unfiledComplaint, type ComplaintState, type LiveDeadline } from './complaint.state';
import { endedStatuses } from './complaint.statuses';
import { isBefore, statedTimeOf, type StatedTime } from './complaint.time';
import { complaintTransitions } from './complaint.transitions';
import { complaintStatuses } from './complaint.values';
import { describeRejection } from './rejection-sentences/describe-rejection';

const step: fc.Arbitrary<DrawnStep> = fc.record({
  choice: fc.oneof({ weight: 2, arbitrary: fc.constant('onward' as const) }, { weight: 1, arbitrary: fc.nat(200) }),
  afterMilliseconds: fc.oneof(
    { weight: 3, arbitrary: fc.nat(3 * 3_600_000) },
    { weight: 1, arbitrary: fc.nat(6 * millisecondsPerDay) },
    { weight: 2, arbitrary: fc.constant(0) },
  ),
  entry: fc.oneof(
    { weight: 6, arbitrary: fc.constant('live' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...entries) },
  ),
  detail: fc.nat(1_000),
});

const life = fc
  .tuple(fc.constantFrom(officePack, sourcePack), fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }))
  .map(([pack, steps]) => lifeOf(pack, steps));

type DataOf = { readonly [T in ComplaintEventType]: Extract<ComplaintEvent, { type: T }>['data'] };

const isOf =
  <T extends ComplaintEventType>(type: T) =>
  (event: ComplaintEvent): event is ComplaintEvent & Readonly<{ type: T; data: DataOf[T] }> =>
    event.type === type;

const eventsOf = ({ facts }: Life): readonly ComplaintEvent[] => facts.map(({ recorded }) => recorded.event);
const dataOf = <T extends ComplaintEventType>(lived: Life, type: T): readonly DataOf[T][] =>
  eventsOf(lived)
    .filter(isOf(type))
    .map((event) => event.data);

const holds = (invariant: (lived: Life) => void): void => {
  fc.assert(fc.property(life, invariant), { numRuns: 300 });
};

describe('in every life that the table allows', () => {
  it('there are all statuses, and all events that the decider can make', () => {
    const sampled = fc.sample(life, { numRuns: 500, seed: 7 });
    const passed = sampled.flatMap(({ accepted }) => accepted.map(({ left }) => left.status));
    expect([...new Set(passed)].sort()).toStrictEqual([...complaintStatuses].sort());
    const made = new Set(sampled.flatMap(eventsOf).map(({ type }) => type));
    expect(made.size).toBe(54);
    expect(Math.max(...sampled.map(({ state }) => state.reopenings))).toBeGreaterThanOrEqual(2);
  });

  it('the state is what its history folds to', () =>
    holds(({ facts, state }) => {
      expect(facts.map(({ recorded }) => recorded).reduce(complaintDecider.evolve, unfiledComplaint)).toStrictEqual(
        state,
      );
    }));

  it('an open case after validity has one owner, and a handler from sign-off on (C5.1)', () =>
    holds(({ accepted }) => {
      for (const { left } of accepted) {
        const { status, assignment } = left;
        if (status === 'Filed' || status === 'NeedsInformation' || status === 'Valid')
          expect(assignment).toBeUndefined();
        if (status === 'Assigned') expect(Object.keys(assignment ?? {})).toStrictEqual(['unitId']);
        if (status === 'InProgress' || status === 'ResolutionProposed')
          expect(Object.keys(assignment ?? {})).toStrictEqual(['unitId', 'handlerId']);
      }
    }));

  it('a closing has feedback, finding, outcome and follow-up, unless that is waived or nobody knows when (C5.2)', () =>
    holds((lived) => {
      const events = eventsOf(lived);
      events.forEach((event, index) => {
        if (event.type !== 'ComplaintClosedWithFeedback') return;
        const { finding, outcome, followUpWaived, precision } = event.data;
        expect(events[index - 1]?.type).toBe('FeedbackDelivered');
        expect([finding, outcome]).not.toContain('notStated');
        const followUps = dataOf(lived, 'DeadlineSet').filter(
          ({ kind, startRevision }) => kind === 'followUp' && startRevision === String(index),
        );
        const isUnderOffice = lived.facts[index]?.context.pack === officePack;
        const isExcused = followUpWaived !== undefined || precision === 'notAfter' || !isUnderOffice;
        expect(followUps).toHaveLength(isExcused ? 0 : 1);
      });
    }));

  it('validity has all its checks and a criterion (C5.3)', () =>
    holds((lived) => {
      const events = eventsOf(lived);
      events.forEach((event, index) => {
        if (event.type !== 'ComplaintMarkedValid') return;
        const before = events[index - 1];
        expect(
          before?.type === 'AcceptanceChecked' && Object.values(before.data.checks).every(({ holds: does }) => does),
        ).toBe(true);
        expect(event.data.criteria.length).toBeGreaterThan(0);
      });
    }));

  const resolveOf = (state: ComplaintState | undefined): readonly LiveDeadline[] =>
    (state?.deadlines ?? []).filter(({ kind }) => kind === 'resolve');

  it('the clock of resolution is started once and again by a reopening, and no return, transfer or dispatch moves it (C5.4)', () =>
    holds((lived) => {
      const started = dataOf(lived, 'DeadlineSet').filter(({ kind }) => kind === 'resolve').length;
      expect(started).toBeLessThanOrEqual(1 + dataOf(lived, 'ComplaintReopened').length);
      lived.accepted.forEach(({ command: { type }, left }, index) => {
        if (type === 'ReturnAssignment' || type === 'TransferComplaint' || type === 'AssignComplaint')
          expect(resolveOf(left)).toStrictEqual(resolveOf(lived.accepted[index - 1]?.left));
      });
    }));

  it('whoever decides on a reopening, or follows a case up, did not handle it (C5.8)', () =>
    holds(({ accepted, facts }) => {
      for (const { command, context, left } of accepted)
        if (command.type === 'ReopenComplaint' || command.type === 'RefuseReopen')
          expect(left.handlers).not.toContain(context.actor.id);
      for (const { recorded } of facts) {
        if (recorded.event.type !== 'FollowUpRecorded') continue;
        expect(recorded.actor.unit).not.toBe(recorded.event.data.independentOfUnit ?? 'no unit');
      }
    }));

  it('from the second reopening on a case goes to the supervisor too (C5.13)', () =>
    holds((lived) => {
      const calls = dataOf(lived, 'ComplaintEscalated').filter(({ reason }) => reason === 'reopened');
      const again = dataOf(lived, 'ComplaintReopened').filter(({ reopenNo }) => reopenNo >= 2);
      expect(calls.map(({ level, toUnit }) => [level, toUnit])).toStrictEqual(again.map(() => [2, 'supervision']));
      const numbers = dataOf(lived, 'ComplaintReopened').map(({ reopenNo }) => reopenNo);
      expect(numbers).toStrictEqual(numbers.map((_number, index) => index + 1));
    }));

  it('a reopening ends no deadline but the follow-up of the closing that it undoes', () =>
    holds(({ accepted }) => {
      accepted.forEach(({ command, left }, index) => {
        if (command.type !== 'ReopenComplaint') return;
        const before = accepted[index - 1]?.left.deadlines ?? [];
        expect(left.deadlines).toStrictEqual(
          expect.arrayContaining(before.filter(({ kind }) => kind !== 'followUp').map((deadline) => ({ ...deadline }))),
        );
        expect(left.deadlines.filter(({ kind }) => kind === 'followUp')).toStrictEqual([]);
      });
    }));

  it('a refused reopening leaves the case with the end that it had', () =>
    holds(({ accepted }) => {
      const ends = new Map<number, ComplaintState>();
      accepted.forEach(({ command, left }, index) => {
        const before = accepted[index - 1]?.left;
        if (command.type === 'RequestReopen' && before !== undefined) ends.set(left.reopenings, before);
        if (command.type !== 'RefuseReopen') return;
        const end = ends.get(left.reopenings);
        expect([left.status, left.windows, left.followUp]).toStrictEqual([end?.status, end?.windows, end?.followUp]);
      });
    }));

  it('nothing is erased while a hold stands (C5.15)', () =>
    holds((lived) => {
      const standing = new Set<string>();
      for (const event of eventsOf(lived)) {
        if (event.type === 'LegalHoldPlaced') standing.add(event.data.holdId);
        if (event.type === 'LegalHoldReleased') standing.delete(event.data.holdId);
        if (event.type === 'SubjectKeyDestroyed') expect([...standing]).toStrictEqual([]);
      }
    }));

  it('a follow-up is over with its answer, or with the attempts that the pack asks for, and then no more is owed', () =>
    holds(({ accepted }) => {
      for (const { command, context, left } of accepted) {
        if (command.type === 'RecordFollowUp') expect(left.followUp.status).toBe('done');
        if (command.type !== 'RecordFollowUpAttempt') continue;
        const { status, attempts } = left.followUp;
        const isLast = attempts.length === context.pack.followUpAttemptsMax;
        expect(status).toBe(isLast ? 'unreachable' : 'attempted');
        if (isLast) expect(left.deadlines.filter(({ kind }) => kind === 'followUp')).toStrictEqual([]);
      }
    }));

  it('a case never ends while its clock stands still, and no clock is paused twice (C5.5)', () =>
    holds((lived) => {
      const paused = new Set<string>();
      for (const event of eventsOf(lived)) {
        if (event.type === 'ComplaintClosedWithFeedback') expect([...paused]).toStrictEqual([]);
        if (event.type === 'ClockPaused')
          for (const id of event.data.deadlineIds) {
            expect(paused).not.toContain(id);
            paused.add(id);
          }
        if (event.type === 'ClockResumed') for (const { deadlineId } of event.data.deadlines) paused.delete(deadlineId);
        if (event.type === 'DeadlineCancelled') paused.delete(event.data.deadlineId);
        if (event.type === 'DeadlineMet' || event.type === 'DeadlineBreached')
          expect(paused).not.toContain(event.data.deadlineId);
      }
    }));

  it('the first contact is never paused (C5.6)', () =>
    holds((lived) => {
      for (const { deadlineIds } of dataOf(lived, 'ClockPaused'))
        expect(deadlineIds.join()).not.toContain('acknowledge');
    }));

  it('no escalation is without a unit, and one without a target says so (C5.9)', () =>
    holds((lived) => {
      const missing = new Set(dataOf(lived, 'EscalationTargetMissing').map(({ escalationId }) => escalationId));
      for (const { escalationId, toUnit, level } of dataOf(lived, 'ComplaintEscalated')) {
        expect(toUnit).toBe(missing.has(escalationId) ? 'supervision' : toUnit);
        expect(toUnit.trim()).not.toBe('');
        expect(level).toBeLessThanOrEqual(4);
      }
      const ids = dataOf(lived, 'ComplaintEscalated').map(({ escalationId }) => escalationId);
      expect(ids).toStrictEqual(ids.map((_id, index) => `escalation-${index + 1}`));
    }));

  it('an ended case has no live deadline but its follow-up (C5.10)', () =>
    holds(({ accepted }) => {
      const ended: readonly string[] = endedStatuses;
      for (const { left } of accepted)
        if (ended.includes(left.status))
          expect(left.deadlines.filter(({ kind }) => kind !== 'followUp')).toStrictEqual([]);
    }));

  it('every deadline has an id of its own and is settled at most once', () =>
    holds((lived) => {
      const set = dataOf(lived, 'DeadlineSet').map(({ deadlineId }) => deadlineId);
      const over = [
        ...dataOf(lived, 'DeadlineMet'),
        ...dataOf(lived, 'DeadlineBreached'),
        ...dataOf(lived, 'DeadlineCancelled'),
      ].map(({ deadlineId }) => deadlineId);
      expect(new Set(set).size).toBe(set.length);
      expect(new Set(over).size).toBe(over.length);
      expect([...over, ...lived.state.deadlines.map(({ deadlineId }) => deadlineId)].sort()).toStrictEqual(
        [...set].sort(),
      );
    }));

  it('every change of status is remembered with its time, and nothing else is', () =>
    holds(({ accepted }) => {
      accepted.forEach(({ command, context, left }, index) => {
        const isChange = complaintTransitions.find((row) => row.command === command.type)?.to !== 'same';
        expect(left.lastStatusChange).toStrictEqual(
          isChange ? statedTimeOf(context.occurredAt, context.provenance) : accepted[index - 1]?.left.lastStatusChange,
        );
      });
    }));

  it('changes of status come in order, compared at the coarser of their precisions', () =>
    holds(({ facts, accepted }) => {
      const times = accepted.map(({ left }) => left.lastStatusChange).filter((time) => time !== undefined);
      times.forEach((time, index) => {
        const before: StatedTime | undefined = times[index - 1];
        if (before !== undefined) expect(isBefore(time, before)).toBe(false);
      });
      for (const { recorded } of facts) expect(recorded.occurredAt <= recorded.recordedAt).toBe(true);
    }));

  /** A second intention of these kinds is another act, not the same one again. */
  const additive: readonly ComplaintCommandType[] = [
    'LogCommunication',
    'RecordFinding',
    'RecordRespondentStatement',
    'PlanMeasure',
    'AddNote',
    'SeeSourceRow',
  ];

  it('the same intention again makes no second event (C5.16)', () =>
    holds(({ accepted }) => {
      for (const { command, context, left } of accepted) {
        const again = complaintDecider.decide(command, left, context);
        expect([command.type, again.outcome]).toStrictEqual([
          command.type,
          additive.includes(command.type) ? 'accepted' : 'rejected',
        ]);
      }
    }));

  it('an AI decides nothing (C5.18)', () =>
    holds(({ accepted, state }) => {
      const actor = { kind: 'ai', id: 'office:model-1', role: 'supervisor' } as const;
      for (const { command, context } of accepted)
        expect(complaintDecider.decide(command, state, { ...context, actor }).outcome).toBe('rejected');
    }));

  it('what ran and what stood still make up what went by, and the verdict follows from it (C5.5)', () =>
    holds((lived) => {
      const countsOf = (revision: string): StatedTime => {
        const context = lived.facts[Number(revision)]?.context;
        if (context === undefined) throw new Error(`No fact at ${revision}`);
        const { origin, occurredAt, recordedAt, lateConfirmed, provenance } = context;
        const isBelieved = origin === 'import' || (origin === 'late' && lateConfirmed);
        return isBelieved ? statedTimeOf(occurredAt, provenance) : { at: recordedAt };
      };
      const verdicts = [
        ...dataOf(lived, 'DeadlineMet').map((met) => ({
          ...met,
          revision: met.metByRevision,
          left: met.marginMilliseconds,
        })),
        ...dataOf(lived, 'DeadlineBreached').map((late) => ({
          ...late,
          revision: late.byRevision,
          left: -late.overdueByMilliseconds,
        })),
      ];
      for (const { deadlineId, revision, left } of verdicts) {
        const set = dataOf(lived, 'DeadlineSet').find((deadline) => deadline.deadlineId === deadlineId);
        if (set === undefined) throw new Error(`${deadlineId} was never set`);
        const paused = dataOf(lived, 'ClockResumed')
          .filter(({ deadlines }) => deadlines.some((deadline) => deadline.deadlineId === deadlineId))
          .reduce((sum, { pausedMilliseconds }) => sum + pausedMilliseconds, 0);
        const elapsed = millisecondsOf(countsOf(revision).at) - millisecondsOf(set.startAt);
        const length = millisecondsOf(set.dueAt) - millisecondsOf(set.startAt);
        const running = length - left;
        expect(running + paused).toBe(elapsed);
      }
      for (const { marginMilliseconds } of dataOf(lived, 'DeadlineMet'))
        expect(marginMilliseconds).toBeGreaterThanOrEqual(0);
      for (const { overdueByMilliseconds } of dataOf(lived, 'DeadlineBreached'))
        expect(overdueByMilliseconds).toBeGreaterThan(0);
    }));
});

describe('deciding', () => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -2, max: 7 }));
  const text = fc.oneof(fc.string(), fc.constantFrom('', 'unit-a', 'escalation-1', 'event-0', 'kid-1'));
  const personal = fc.oneof(
    text.map((value) => ({ kind: 'clear', value }) as const),
    fc.constant({ kind: 'erased' } as const),
  );

  /** Every sample, and commands whose data no form would let through. */
  const commands = fc
    .tuple(number, text, personal, fc.array(personal, { maxLength: 3 }))
    .map(([level, word, words, items]): readonly ComplaintCommand[] => [
      ...Object.values(sample),
      { type: 'RequestInformation', data: { items, medium: 'sms' } },
      { type: 'SupplyInformation', data: { items, medium: 'sms' } },
      { type: 'SignOff', data: { handlerId: word } },
      { type: 'Escalate', data: { level, reason: 'other', toUnit: word } },
      { type: 'AcknowledgeEscalation', data: { escalationId: word } },
      { type: 'AddNote', data: { text: words } },
      { type: 'DisputeOutcome', data: { statement: words, contestedEventIds: [word] } },
      { type: 'DestroySubjectKey', data: { kid: word, erasureId: word } },
      { type: 'WithdrawComplaint', data: { reason: words, verifiedBy: word } },
      { type: 'Deescalate', data: { escalationId: word, result: words } },
      { type: 'CompleteMeasure', data: { measureId: word, proof: words, evidenceIds: [word] } },
      { type: 'ChooseOption', data: { optionId: word, medium: 'phone' } },
      { type: 'ReleaseLegalHold', data: { holdId: word, authority: word, reason: words } },
      withData(sample.ReturnAssignment, { legalBasis: word }),
      withData(sample.TransferComplaint, { toUnit: word, reason: words }),
      withData(sample.AttachEvidence, { sha256: word, sizeBytes: level, mediaType: word, description: words }),
      withData(sample.PlanMeasure, { amount: { value: word, currency: word }, description: words }),
      withData(sample.ProposeResolution, { options: items.map((item) => ({ text: item, measureIds: [word] })) }),
      withData(sample.RecordFollowUp, { satisfaction: level, dimensions: { empathy: level } }),
      withData(sample.RequestReopen, { ground: 'newFacts', newFacts: words }),
      withData(sample.ReopenComplaint, { acceptance: { checks: checks(), criteria: [] } }),
      withData(sample.LinkComplaint, { otherId: word, basis: words }),
      withData(sample.PlaceLegalHold, { authority: word, scope: words }),
      withData(sample.AssessTriage, { severity: level }),
      withData(sample.AssignComplaint, { unitId: word }),
      withData(sample.RefuseAcceptance, { refusalCode: word, routeOutTo: word }),
      withData(sample.MarkInvalid, { reasons: words }),
      withData(sample.MarkValid, { criteria: [] }),
      withData(sample.CorrectRecord, { targetEventId: word, reason: words }),
    ]);

  const years = 3 * 365 * millisecondsPerDay;
  const contexts = fc
    .tuple(fc.constantFrom(officePack, sourcePack), fc.integer({ min: -years, max: years }), fc.boolean())
    .map(([pack, milliseconds, lateConfirmed]) => {
      const recordedAt = '2026-03-02T10:00:00.000Z';
      const occurredAt = addMilliseconds(recordedAt, milliseconds);
      return { ...decisionContext, pack, ...late(occurredAt, recordedAt, { lateConfirmed }) };
    });

  it('never throws, and accepts with at least one event, whatever is asked of whatever case', () => {
    fc.assert(
      fc.property(life, commands, contexts, ({ state }, asked, context) => {
        for (const initial of [unfiledComplaint, state])
          for (const command of asked) {
            const decision = complaintDecider.decide(command, initial, context);
            if (decision.outcome === 'accepted') expect(decision.events.length).toBeGreaterThan(0);
            else expect(describeRejection(decision.rejection, 'en')).not.toBe('');
          }
      }),
      { numRuns: 200 },
    );
  });
});
