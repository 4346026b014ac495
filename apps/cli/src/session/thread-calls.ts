import type { MessagePort, Worker } from 'node:worker_threads';

/** A call to a thread and its answer, both as structured clones; errors go by name and message. */
type Call = Readonly<{ n: number; name: string; args: readonly unknown[] }>;
type Answer = Readonly<{ n: number }> &
  (Readonly<{ value: unknown }> | Readonly<{ failure: Readonly<{ name: string; message: string }> }>);

/** An error that a thread answered with, under the name that it had there. */
export class ThreadCallError extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' && message !== null && 'n' in message && 'name' in message && 'args' in message;

const isAnswer = (message: unknown): message is Answer =>
  typeof message === 'object' && message !== null && 'n' in message && ('value' in message || 'failure' in message);

const failureOf = (error: unknown): Readonly<{ name: string; message: string }> =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };

/** The thread's side: answers each call with what the handler of its name gives. */
export const answerCalls = (
  port: MessagePort,
  handlers: Readonly<Record<string, (...args: readonly never[]) => Promise<unknown>>>,
): void => {
  port.on('message', (message: unknown) => {
    if (!isCall(message)) return;
    const { n, name, args } = message;
    const handler = handlers[name];
    const answering =
      handler === undefined ? Promise.reject(new Error(`No such call: ${name}`)) : handler(...(args as never[]));
    answering.then(
      (value) => port.postMessage({ n, value }),
      (error: unknown) => port.postMessage({ n, failure: failureOf(error) }),
    );
  });
};

/** The caller's side. A thread that ends fails every call that waits for it. */
export const callsTo = (worker: Worker): ((name: string, ...args: readonly unknown[]) => Promise<unknown>) => {
  const waiting = new Map<number, Readonly<{ resolve: (value: unknown) => void; reject: (error: Error) => void }>>();
  let last = 0;
  let ended: Error | undefined;
  const failAll = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (message: unknown) => {
    if (!isAnswer(message)) return;
    const call = waiting.get(message.n);
    waiting.delete(message.n);
    if (call === undefined) return;
    if ('failure' in message) call.reject(new ThreadCallError(message.failure.name, message.failure.message));
    else call.resolve(message.value);
  });
  worker.on('error', (error) => failAll(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => failAll(new Error(`The thread ended with code ${code}`)));
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) {
        reject(ended);
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ n: last, name, args });
    });
};
