import { complaintDecider } from '@redress/complaints/domain';
import { addMilliseconds, type Instant } from '@redress/kernel';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { independentPast } from '../../spec/independent-past';
import { openAll } from '../../spec/sealed-text';
import { writtenAndRead } from '../../spec/written-and-read';
import { withStrayCorrections } from '../../spec/stray-corrections';
import { standingAt } from '../case-view/case-standing';
import type { CaseView } from '../case-view/case-view.document';
import { caseView } from '../case-view/case-view.projection';
import { caseViewOf } from '../case-view/case-view.parser';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { wordsOf } from '../folding/personal-text';
import { reconstruct } from './reconstruct';
import { changesOf, diffViews } from './view-changes';

const steps = fc.array(fc.nat(), { minLength: 3, maxLength: 40, size: 'max' });
/** How many of the first steps come from another system's records. */
const imported = fc.oneof(fc.constant(0), fc.nat(8));
const strays = fc.array(fc.nat(1_000), { maxLength: 3 });

const history = fc
  .tuple(steps, imported, strays)
  .map(([numbers, count, aims]) => withStrayCorrections(decidedHistory(numbers, { imported: count }).events, aims));

/** The instants that events have, and those just before them: the places where a past state can change. */
const turningPoints = (events: readonly RecordedComplaint[]): readonly Instant[] =>
  events.flatMap(({ occurredAt, recordedAt }) =>
    [occurredAt, recordedAt].flatMap((at) => [addMilliseconds(at, -1), at]),
  );

const pastOfHistory = history.chain((events) => {
  const anInstant = fc.constantFrom(...turningPoints(events));
  return fc.record({ events: fc.constant(events), at: anInstant, knownAt: anInstant });
});

/** The fields that the independent fold answers for. */
const answersOf = (view: CaseView, upTo: bigint) => ({
  status: view.status,
  channel: view.channel ?? undefined,
  category: view.category?.code,
  subject: wordsOf(view.subject),
  notes: view.noteCount,
  talks: view.communicationCount,
  unit: view.unit ?? undefined,
  returns: view.returns.length,
  transfers: view.transfers.map(({ toUnit }) => toUnit),
  evidence: view.evidence.map(({ evidenceId }) => evidenceId),
  statements: view.statements.map(({ text }) => wordsOf(text)),
  rootCause: view.rootCause?.causeCode,
  measuresDone: view.measures.map(({ completed }) => completed !== null),
  chosen: view.proposals.map(({ chosen }) => chosen?.optionId ?? null),
  followUps: view.followUps.map(({ resolved }) => resolved),
  attempts: view.followUpAttempts.length,
  reopenRequests: view.reopenings.length,
  granted: view.reopenings.filter(({ decided }) => decided?.granted).length,
  links: view.links.length,
  holds: view.holds.map(({ released }) => released === null),
  closedEscalations: view.escalations.filter(({ status }) => status === 'closed').length,
  escalations: view.escalations.length,
  feedbacks: view.feedbacks.map(({ text }) => wordsOf(text)),
  upTo,
});

const viewIn = (past: ReturnType<typeof reconstruct>): CaseView | undefined =>
  past.kind === 'state' ? past.view : undefined;

describe('a past state', () => {
  it('is what an independent fold says, as it was and as it could be known', () => {
    fc.assert(
      fc.property(pastOfHistory, ({ events, at, knownAt }) => {
        const past = reconstruct(events, { at, knownAt }, openAll);

        expect(past.kind === 'state' ? answersOf(past.view, past.upTo) : undefined).toStrictEqual(
          independentPast(events, at, knownAt),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is, at the head, the stored view byte for byte, whatever is written and read back in between', () => {
    fc.assert(
      fc.property(history, (events) => {
        const stored = events.reduce<CaseView | undefined>((view, recorded) => {
          const after = caseView.project(view, recorded, openAll);
          return after === undefined ? undefined : caseViewOf(writtenAndRead(after));
        }, undefined);
        const head = viewIn(reconstruct(events, {}, openAll));

        expect(JSON.stringify(head)).toBe(JSON.stringify(stored));
        // Nothing is lost in writing: no key without a value, nothing but JSON.
        expect(head).toStrictEqual(stored);
      }),
      { numRuns: 200 },
    );
  });

  it('at a revision is what stood when the stream ended there', () => {
    fc.assert(
      fc.property(history, fc.nat(), (events, number) => {
        const revision = BigInt(number % events.length);
        const prefix = events.filter((recorded) => recorded.revision <= revision);

        expect(viewIn(reconstruct(events, { revision }, openAll))).toStrictEqual(
          viewIn(reconstruct(prefix, {}, openAll)),
        );
      }),
    );
  });

  it('as known at an instant is what stood here at that instant', () => {
    fc.assert(
      fc.property(pastOfHistory, ({ events, knownAt }) => {
        const written = events.filter(({ recordedAt }) => recordedAt <= knownAt);

        expect(viewIn(reconstruct(events, { knownAt }, openAll))).toStrictEqual(
          written.length === 0 ? undefined : viewIn(reconstruct(written, {}, openAll)),
        );
      }),
    );
  });

  it('has the status, unit and handler that the stored view remembers', () => {
    fc.assert(
      fc.property(pastOfHistory, ({ events, at }) => {
        const past = viewIn(reconstruct(events, { at }, openAll));
        const head = viewIn(reconstruct(events, {}, openAll));

        expect(head && standingAt(head, at)).toStrictEqual(
          past && { status: past.status, unit: past.unit, handler: past.handler },
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stands where the decider says', () => {
    fc.assert(
      fc.property(steps, imported, (numbers, count) => {
        const { events } = decidedHistory(numbers, { imported: count });
        let view: CaseView | undefined;
        let state = complaintDecider.initialState;
        for (const recorded of events) {
          view = caseView.project(view, recorded, openAll);
          state = complaintDecider.evolve(state, recorded);

          expect(view?.status).toBe(state.status);
          expect(view?.unit ?? undefined).toBe(state.assignment?.unitId);
          expect(view?.handler ?? undefined).toBe(state.assignment?.handlerId);
          expect(view?.setBy).toStrictEqual(state.setBy);
          expect(view?.followUpStatus ?? 'none').toBe(state.followUp.status);
          expect(view?.returns.length).toBe(state.returns);
          expect(view?.holds.filter(({ released }) => released === null).map(({ holdId }) => holdId)).toStrictEqual(
            state.legalHolds.filter(({ isReleased }) => !isReleased).map(({ holdId }) => holdId),
          );
          expect(
            view?.deadlines
              .filter(({ status }) => status === 'running' || status === 'paused')
              .map(({ deadlineId, dueAt }) => ({ deadlineId, dueAt })),
          ).toStrictEqual(state.deadlines.map(({ deadlineId, dueAt }) => ({ deadlineId, dueAt })));
        }
      }),
    );
  });
});

describe('what changed', () => {
  it('between a state and itself is nothing, and between two states is told as the sum of its events would be', () => {
    fc.assert(
      fc.property(history, (events) => {
        let view: CaseView | undefined;
        for (const { recorded, changes } of changesOf(events, openAll)) {
          const after = caseView.project(view, recorded, openAll);
          expect(after && diffViews(after, after)).toStrictEqual([]);
          expect(after && diffViews(view, after)).toStrictEqual(changes);
          view = after;
        }
      }),
    );
  });

  it('names every path once', () => {
    fc.assert(
      fc.property(pastOfHistory, ({ events, at }) => {
        const past = viewIn(reconstruct(events, { at }, openAll));
        const head = viewIn(reconstruct(events, {}, openAll));
        const paths = head === undefined ? [] : diffViews(past, head).map(({ path }) => path);

        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });
});
