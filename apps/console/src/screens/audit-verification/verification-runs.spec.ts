import { askAgainIn, readDigest, type VerificationRun } from './verification-runs';

const run = (state: VerificationRun['state']): VerificationRun => ({
  id: state,
  scope: 'ledger',
  expected: 'nothing',
  by: 'office:au-1',
  state,
  askedAt: '2026-03-04T02:00:00.000Z',
  startedAt: null,
  endedAt: null,
  events: 0,
  eventsInAll: null,
  eventsPerSecond: null,
  secondsLeft: null,
  result: null,
});

describe('verifications', () => {
  it.each([
    [[], false],
    [['done', 'failed'], false],
    [['waiting', 'done'], 1_000],
    [['done', 'running'], 1_000],
  ] as const)('that are %j are asked for again in %p', (states, wait) =>
    expect(askAgainIn(states.map(run))).toBe(wait),
  );

  const digest = '0123456789abcdef'.repeat(4);
  it.each([
    [digest, digest],
    [` ${digest.toUpperCase()}\n`, digest],
    [`${digest.slice(0, 32)} ${digest.slice(32)}`, digest],
    [digest.slice(1), undefined],
    [`${digest}0`, undefined],
    [digest.replace('0', 'g'), undefined],
  ])('read %p as the digest %p', (text, read) => expect(readDigest(text)).toBe(read));
});
