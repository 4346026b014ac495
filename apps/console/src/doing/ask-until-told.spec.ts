import type { Answer } from '../contract/answer';
import { problemOf } from '../contract/failure';
import { askUntilTold, isOutcomeOpen } from './ask-until-told';

const none: Answer<number> = { kind: 'unreachable' };
const answered: Answer<number> = { kind: 'answered', data: 7, headers: new Headers() };
const problem = (status: number, slug = 'refused-by-rule') =>
  problemOf({ type: `urn:redress:problem:${slug}` }, status, new Headers());

const asking = async (answers: readonly Answer<number>[]) => {
  const waits: number[] = [];
  let asked = 0;
  let lost = 0;
  const answer = await askUntilTold(
    () => Promise.resolve(answers[asked++] ?? none),
    () => (lost += 1),
    (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
  );
  return { answer: answer.kind, asked, lost, waits };
};

describe('a command without an answer', () => {
  it('is asked for again after one, two and four seconds, and then left to its sender', async () => {
    expect(await asking([])).toStrictEqual({
      answer: 'unreachable',
      asked: 4,
      lost: 3,
      waits: [1_000, 2_000, 4_000],
    });
  });

  it('is not asked for again once it is told', async () => {
    expect(await asking([none, answered])).toStrictEqual({ answer: 'answered', asked: 2, lost: 1, waits: [1_000] });
    expect(await asking([problem(409)])).toStrictEqual({ answer: 'problem', asked: 1, lost: 0, waits: [] });
  });

  it.each([
    ['nobody answers', none, true],
    ['something in between gave up', problem(504, 'about'), true],
    ['the store is slow', problem(503, 'outcome-unknown'), true],
    ['it is still running', problem(409, 'request-running'), true],
    ['the store is away', problem(503, 'store-unavailable'), false],
    ['a rule refused', problem(409), false],
    ['it was recorded', answered, false],
  ])('may have been recorded where %s: %s', (_name, answer, isOpen) => {
    expect(isOutcomeOpen(answer)).toBe(isOpen);
  });
});
