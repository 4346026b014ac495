import { addMilliseconds, millisecondsPerDay } from '@redress/kernel';
import { acceptedHistory } from '@redress/testing';
import fc from 'fast-check';
import { complaintDecider } from './complaint.decider';
import { decisionContext, live, sample } from './complaint.spec-kit';

const filedAt = '2026-03-02T09:00:00.000Z';
/** Of acceptance, in the pack of these tests. */
const lengthMilliseconds = 5 * millisecondsPerDay;

describe('the boundary of a due time', () => {
  const within = fc.integer({ min: 0, max: 20 * millisecondsPerDay });

  it('is exact to the millisecond, however late and however long the pause', () => {
    fc.assert(
      fc.property(within, within, fc.constantFrom(-1, 0, 1), (untilPause, pause, offset) => {
        const pausedAt = addMilliseconds(filedAt, untilPause);
        const resumedAt = addMilliseconds(pausedAt, pause);
        const dueAt = addMilliseconds(filedAt, lengthMilliseconds + pause);
        const decidedAt = addMilliseconds(dueAt, offset);
        // Validity is decided after the reply, or the case does not go on at all.
        fc.pre(decidedAt >= resumedAt);
        const history = acceptedHistory(complaintDecider, decisionContext, [
          { command: sample.FileComplaint, context: live(filedAt) },
          { command: sample.RequestInformation, context: live(pausedAt) },
          { command: sample.SupplyInformation, context: live(resumedAt) },
          { command: sample.MarkValid, context: live(decidedAt) },
        ]);
        const deadlineId = 'acceptance-1';
        expect(
          history.map(({ event }) => event).find(({ type }) => type === 'DeadlineMet' || type === 'DeadlineBreached'),
        ).toStrictEqual(
          offset <= 0
            ? { type: 'DeadlineMet', data: { deadlineId, metByRevision: '8', marginMilliseconds: 0 - offset } }
            : { type: 'DeadlineBreached', data: { deadlineId, byRevision: '8', overdueByMilliseconds: offset } },
        );
      }),
      { numRuns: 300 },
    );
  });
});
