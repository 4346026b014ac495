import type { Answer } from '../contract/answer';

/** How long it waits before it asks again with the same key, in milliseconds (console, Before sending). */
const waitsMilliseconds = [1_000, 2_000, 4_000] as const;

type Wait = (milliseconds: number) => Promise<void>;
const wait: Wait = (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Answers that do not say what became of it: from whatever stands in between, or from a service that is still at it. */
const openTypes: ReadonlySet<string> = new Set([
  'urn:redress:problem:outcome-unknown',
  'urn:redress:problem:request-running',
]);
const openStatuses: ReadonlySet<number> = new Set([502, 504]);

/** Whether it may have been recorded all the same. */
export const isOutcomeOpen = (answer: Answer<unknown>): boolean => {
  if (answer.kind === 'unreachable') return true;
  return answer.kind === 'problem' && (openTypes.has(answer.type) || openStatuses.has(answer.status));
};

/** Asks until it is told what became of it, as often as there are waits. @param ask the same request each time */
export const askUntilTold = async <T>(
  ask: () => Promise<Answer<T>>,
  onLost: () => void,
  pause: Wait = wait,
): Promise<Answer<T>> => {
  let answer = await ask();
  for (const milliseconds of waitsMilliseconds) {
    if (!isOutcomeOpen(answer)) break;
    onLost();
    await pause(milliseconds);
    answer = await ask();
  }
  return answer;
};
