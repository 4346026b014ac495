import type { Instant } from '@redress/kernel';
import { unfiledComplaint, type ComplaintState, type LiveDeadline } from '../complaint.state';
import { clockPaused, clockResumed } from './clock';

const deadline = (deadlineId: string, about: Partial<LiveDeadline> = {}): LiveDeadline => ({
  deadlineId,
  kind: 'resolve',
  dueAt: '2026-03-10T00:00:00.000Z',
  pausedByInformationRequest: true,
  pausedAt: undefined,
  ...about,
});

const caseWith = (...deadlines: readonly LiveDeadline[]): ComplaintState => ({ ...unfiledComplaint, deadlines });
const at = (instant: Instant) => ({ at: instant });

describe('pausing', () => {
  const request = at('2026-03-04T00:00:00.000Z');

  it('takes what may stand still and runs, once', () => {
    const state = caseWith(
      deadline('acknowledge-1', { kind: 'acknowledge', pausedByInformationRequest: false }),
      deadline('acceptance-1', { kind: 'acceptance', pausedAt: '2026-03-03T00:00:00.000Z' }),
      deadline('resolve-1'),
    );
    expect(clockPaused(state, request)).toStrictEqual([
      {
        type: 'ClockPaused',
        data: { deadlineIds: ['resolve-1'], pausedAt: '2026-03-04T00:00:00.000Z', ground: 'awaitingComplainant' },
      },
    ]);
  });

  it('is no event where nothing runs that may stand still', () => {
    expect(clockPaused(caseWith(deadline('resolve-1', { pausedAt: request.at })), request)).toStrictEqual([]);
    expect(clockPaused(caseWith(), request)).toStrictEqual([]);
  });
});

describe('running again', () => {
  const paused = deadline('resolve-1', { pausedAt: '2026-03-04T00:00:00.000Z' });
  const running = deadline('dispatch-1', { kind: 'dispatch', pausedByInformationRequest: false });

  it('moves what stood still by the pause, and nothing else', () => {
    expect(clockResumed(caseWith(running, paused), at('2026-03-06T00:00:00.000Z'), 'reply')).toStrictEqual({
      events: [
        {
          type: 'ClockResumed',
          data: {
            pausedMilliseconds: 172_800_000,
            deadlines: [{ deadlineId: 'resolve-1', dueAt: '2026-03-12T00:00:00.000Z' }],
            cause: 'reply',
          },
        },
      ],
      deadlines: [running, deadline('resolve-1', { dueAt: '2026-03-12T00:00:00.000Z' })],
    });
  });

  it('leaves alone what the case ends without a date: the ending cancels it', () => {
    expect(clockResumed(caseWith(running, paused), 'undated', 'ended')).toStrictEqual({
      events: [],
      deadlines: [running, paused],
    });
  });

  it('is no event where nothing stands still', () => {
    expect(clockResumed(caseWith(running), at('2026-03-06T00:00:00.000Z'), 'ended')).toStrictEqual({
      events: [],
      deadlines: [running],
    });
  });
});
