import { clear, type Actor } from '@redress/kernel';
import { commandsTo, late, live, sample, undated, withData } from '../../complaint.spec-kit';
import { sourcePack } from '../../complaint.spec-packs';
import type { reopeningGuards } from '../reopening.guards';
import type { Examples, RefusedExample } from './example';

const { Closed, Invalid, NotAccepted, Withdrawn, ReopenRequested } = commandsTo;
const request = sample.RequestReopen;
const handler: Actor = { kind: 'user', id: 'office:handler-1', role: 'supervisor' };
const handlersOwn = { code: 'SelfReview', handlers: ['office:handler-1'] } as const;

/** Closed at 09:07 on 2 March, to be reopened within ten days; withdrawn at 09:02, within as many; found invalid at 09:02, within thirty. */
const closedUntil = '2026-03-12T09:07:00.000Z';
const withdrawnUntil = '2026-03-12T09:02:00.000Z';
const invalidUntil = '2026-04-01T09:02:00.000Z';

const tooLate = (after: RefusedExample['after'], at: Parameters<typeof live>[0], until: typeof at): RefusedExample => ({
  after,
  command: request,
  context: live(at),
  refusal: { code: 'WindowClosed', window: 'reopen', until },
});

export const reopeningExamples: Examples<keyof typeof reopeningGuards> = {
  reopeningIsWithinItsWindow: {
    passes: [
      { after: Closed, command: request, context: live(closedUntil) },
      { after: Withdrawn, command: request, context: live(withdrawnUntil) },
      { after: Invalid, command: request, context: live(invalidUntil) },
      { after: NotAccepted, command: request, context: live(invalidUntil) },
      {
        after: Closed,
        command: request,
        context: late(closedUntil, '2026-05-01T00:00:00.000Z', { lateConfirmed: true }),
      },
      { after: Closed, command: request, context: undated('2026-12-01T00:00:00.000Z') },
      // The pack sets no term.
      { after: Closed, command: request, context: { ...live('2026-12-01T00:00:00.000Z'), pack: sourcePack } },
      // Refused once, it can be asked for again as long as the window is open.
      { after: [...ReopenRequested, sample.RefuseReopen], command: request, context: live(closedUntil) },
    ],
    refused: [
      tooLate(Closed, '2026-03-12T09:07:00.001Z', closedUntil),
      tooLate(Withdrawn, '2026-03-12T09:02:00.001Z', withdrawnUntil),
      tooLate(Invalid, '2026-04-01T09:02:00.001Z', invalidUntil),
      tooLate(NotAccepted, '2026-04-01T09:02:00.001Z', invalidUntil),
      tooLate([...ReopenRequested, sample.RefuseReopen], '2026-03-12T09:07:00.001Z', closedUntil),
      {
        after: Closed,
        command: request,
        context: late(closedUntil, '2026-05-01T00:00:00.000Z'),
        refusal: { code: 'WindowClosed', window: 'reopen', until: closedUntil },
      },
    ],
  },
  newFactsAreWritten: {
    passes: [
      { after: Closed, command: request },
      { after: Closed, command: withData(request, { ground: 'newFacts', newFacts: clear('A second site.') }) },
    ],
    refused: [
      { after: Closed, command: withData(request, { ground: 'newFacts' }), refusal: { code: 'NewFactsMissing' } },
      {
        after: Closed,
        command: withData(request, { ground: 'newFacts', newFacts: clear(' ') }),
        refusal: { code: 'NewFactsMissing' },
      },
    ],
  },
  deciderDidNotHandleTheCase: {
    passes: [
      { after: ReopenRequested, command: sample.ReopenComplaint },
      { after: ReopenRequested, command: sample.RefuseReopen },
      // Nobody ever handled it.
      { after: [...Withdrawn, request], command: sample.RefuseReopen, context: { actor: handler } },
    ],
    refused: [
      { after: ReopenRequested, command: sample.ReopenComplaint, context: { actor: handler }, refusal: handlersOwn },
      { after: ReopenRequested, command: sample.RefuseReopen, context: { actor: handler }, refusal: handlersOwn },
      {
        after: ReopenRequested,
        command: sample.RefuseReopen,
        context: { actor: { kind: 'user', id: 'office:deputy-1', onBehalfOf: 'office:handler-1' } },
        refusal: handlersOwn,
      },
    ],
  },
};
