import { assertNever } from '@redress/kernel';
import type { ProjectorProgress } from './progress';
import { errorOf } from './named-failure';
import type { Projector } from './projector';
import { type ProjectorVerbs, type ThreadPort, type ThreadReply, type Verb } from './thread-messages';

/** A projector in another thread. Errors come by name and message; their class stays where they were thrown. */
export type ProjectorClient = Pick<Projector, 'caughtUp' | 'status' | 'retryDeadLetters'> &
  Readonly<{
    /** Begins to follow the log. Answered at once; how it ends is told by `ended`. */
    start: () => Promise<void>;
    /** Resolves when the run was stopped, rejects with what ended it otherwise. */
    ended: Promise<void>;
    rebuild: (models?: readonly string[]) => Promise<void>;
    check: (models?: readonly string[]) => ReturnType<Projector['check']>;
    /** Ends the run, and a rebuild or check under way; the thread then serves no more. */
    stop: () => Promise<void>;
    /** The thread is gone: whatever is asked, now or later, is rejected with this. For the worker's `error` and `exit`. */
    lose: (error: Error) => void;
  }>;

type Pending = Readonly<{ resolve: (value: never) => void; reject: (error: Error) => void }>;

/** The main thread's half. */
export const connectProjector = (
  port: ThreadPort,
  onProgress: (progress: ProjectorProgress) => void = () => undefined,
): ProjectorClient => {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let lost: Error | undefined;
  const end = Promise.withResolvers<undefined>();
  // Whoever does not look at it is not told by an unhandled rejection.
  end.promise.catch(() => undefined);

  const ask = <V extends Verb>(verb: V, asked: ProjectorVerbs[V]['asked']): Promise<ProjectorVerbs[V]['answer']> =>
    new Promise((resolve, reject) => {
      if (lost !== undefined) {
        reject(lost);
        return;
      }
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      port.postMessage({ id: lastId, verb, asked });
    });
  const settle = (id: number, how: (waiting: Pending) => void): void => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (waiting !== undefined) how(waiting);
  };
  port.on('message', (message) => {
    // Only the other half of this room has the port, and it answers each verb with its own kind of value.
    const reply = message as ThreadReply;
    switch (reply.kind) {
      case 'answer':
        settle(reply.id, ({ resolve }) => resolve(reply.value as never));
        break;
      case 'failure':
        settle(reply.id, ({ reject }) => reject(errorOf(reply.error)));
        break;
      case 'progress':
        onProgress(reply.progress);
        break;
      case 'ended':
        if (reply.error === undefined) end.resolve(undefined);
        else end.reject(errorOf(reply.error));
        break;
      default:
        assertNever(reply);
    }
  });

  return {
    start: () => ask('start', {}),
    ended: end.promise,
    caughtUp: (position, timeoutMilliseconds, models) =>
      ask('waitFor', { position, timeoutMilliseconds, ...(models && { models }) }),
    rebuild: (models) => ask('rebuild', { ...(models && { models }) }),
    check: (models) => ask('check', { ...(models && { models }) }),
    retryDeadLetters: (model, stream) => ask('retry', { model, ...(stream === undefined ? {} : { stream }) }),
    status: () => ask('status', {}),
    stop: () => ask('stop', {}),
    lose: (error) => {
      lost ??= error;
      end.reject(lost);
      for (const [id] of [...pending]) settle(id, ({ reject }) => reject(error));
    },
  };
};
