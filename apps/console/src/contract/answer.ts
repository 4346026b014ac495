import { problemOf, RequestFailedError, type Failure } from './failure';

/** What came of a request, as a value: for commands, whose refusals are part of their form. */
export type Answer<T> = Readonly<{ kind: 'answered'; data: T; headers: Headers }> | Failure;

type Asked<T> = Promise<Readonly<{ data?: T; error?: unknown; response: Response }>>;

/** @param asking a call of the generated client */
export const answerOf = async <T>(asking: Asked<T>): Promise<Answer<T>> => {
  let asked: Awaited<Asked<T>>;
  try {
    asked = await asking;
  } catch (error) {
    // Whoever called it off is not told of it.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return { kind: 'unreachable' };
  }
  const { data, error, response } = asked;
  if (!response.ok) return problemOf(error, response.status, response.headers);
  // The contract says what a 2xx holds, and the service's own tests hold real answers against it.
  return { kind: 'answered', data: data as T, headers: response.headers };
};

/** The same for a query, which knows only data and errors. @throws RequestFailedError */
export const dataOf = async <T>(asking: Asked<T>): Promise<T> => {
  const answer = await answerOf(asking);
  if (answer.kind !== 'answered') throw new RequestFailedError(answer);
  return answer.data;
};
