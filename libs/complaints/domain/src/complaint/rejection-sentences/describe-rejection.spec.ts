import { guardExamples } from '../guards/examples/guard-examples';
import type { AlreadySoCode, ComplaintRejection, Refusal } from '../complaint.rejections';
import { complaintRepetitions } from '../complaint.transitions';
import { describeRejection, rejectionSentences } from './describe-rejection';

/** What the rules of every command and the table refuse with; the guards' own refusals are their examples. */
const others: readonly Refusal[] = [
  { code: 'OccurredAfterRecorded', occurredAt: '2026-03-03T00:00:00.000Z', recordedAt: '2026-03-02T00:00:00.000Z' },
  {
    code: 'OriginContradictsTime',
    origin: 'live',
    occurredAt: '2026-03-01T00:00:00.000Z',
    recordedAt: '2026-03-02T00:00:00.000Z',
  },
  { code: 'OccurredBeforePrevious', occurredAt: '2026-03-01T00:00:00.000Z', previousAt: '2026-03-02T00:00:00.000Z' },
  { code: 'AiMayOnlySuggest', command: 'MarkValid' },
  { code: 'ComplaintNotFiled', command: 'MarkValid' },
  { code: 'TransitionNotAllowed', command: 'SignOff', status: 'Closed', allowedFrom: ['Assigned'] },
  ...complaintRepetitions.map(({ code, in: [status = 'Filed'] }): Refusal<AlreadySoCode> => ({ code, status })),
];

const refusals = [
  ...others,
  ...Object.values(guardExamples).flatMap(({ refused }) => refused.map(({ refusal }) => refusal)),
];

const codes = Object.keys(rejectionSentences);

describe('the sentence for a rejection', () => {
  it('is tried for every code', () => {
    expect([...new Set<string>(refusals.map(({ code }) => code))].sort()).toStrictEqual([...codes].sort());
  });

  it.each(refusals)('is one plain sentence in each language: %j', (refusal) => {
    const rejection: ComplaintRejection = { ...refusal, rule: 'someRule' };
    const english = describeRejection(rejection, 'en');
    const chinese = describeRejection(rejection, 'zh');
    expect(english).toMatch(/^[A-Z][^。]*[^.]\.$/u);
    expect(chinese).toMatch(/^[^.]*\p{Script=Han}.*[^。]。$/u);
    for (const sentence of [english, chinese]) expect(sentence).not.toMatch(/undefined|\[object|NaN|^\s|\s$/u);
  });

  it('says what is missing and what is possible', () => {
    const rejection: ComplaintRejection = {
      code: 'TransitionNotAllowed',
      command: 'DisputeOutcome',
      status: 'InProgress',
      allowedFrom: ['Closed', 'Invalid'],
      rule: 'transitionTable',
    };
    expect(describeRejection(rejection, 'en')).toBe(
      'DisputeOutcome is not possible while the case is in progress, only while it is: closed, invalid.',
    );
    expect(describeRejection(rejection, 'zh')).toBe(
      '当前状态为“办理中”，不能执行 DisputeOutcome；可执行的状态：已办结、已认定无效。',
    );
  });
});
