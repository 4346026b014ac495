import { assertNever } from '@redress/kernel';
import type { ProjectorProgress } from './progress';
import { failureOf } from './named-failure';
import type { Projector } from './projector';
import {
  type ProjectorVerbs,
  type ThreadPort,
  type ThreadReply,
  type ThreadRequest,
  type Verb,
} from './thread-messages';

type Answer = ProjectorVerbs[Verb]['answer'];

/**
 * The worker's half: serves one projector over a port until it is told to stop, and resolves then, so that the entry file can close its stores. A run
 * that ends by an error is told to the other half; the thread goes on to answer, since status and dead letters are wanted just then.
 */
export const runProjectorThread = async (
  port: ThreadPort,
  make: (onProgress: (progress: ProjectorProgress) => void) => Projector,
): Promise<void> => {
  const say = (reply: ThreadReply): void => port.postMessage(reply);
  const projector = make((progress) => say({ kind: 'progress', progress }));
  const stopping = new AbortController();
  let running: Promise<void> | undefined;

  const start = (): void => {
    if (running !== undefined) throw new Error('The projector was started already');
    running = projector.run(stopping.signal).then(
      () => say({ kind: 'ended', error: undefined }),
      (error: unknown) => say({ kind: 'ended', error: failureOf(error) }),
    );
  };
  const handle = async (request: ThreadRequest): Promise<Answer> => {
    switch (request.verb) {
      case 'start':
        start();
        return undefined;
      case 'waitFor':
        return projector.caughtUp(request.asked.position, request.asked.timeoutMilliseconds, request.asked.models);
      case 'rebuild':
        return projector.rebuild(request.asked.models, stopping.signal).then(() => undefined);
      case 'check':
        return projector.check(request.asked.models, stopping.signal);
      case 'retry':
        return projector.retryDeadLetters(request.asked.model, request.asked.stream);
      case 'status':
        return projector.status();
      case 'stop':
        stopping.abort();
        return running?.then(() => undefined);
      default:
        return assertNever(request);
    }
  };
  await new Promise<void>((resolve) => {
    port.on('message', (message) => {
      // Only the other half of this room has the port.
      const request = message as ThreadRequest;
      const { id } = request;
      void handle(request)
        .then(
          (value) => say({ kind: 'answer', id, value }),
          (error: unknown) => say({ kind: 'failure', id, error: failureOf(error) }),
        )
        .then(() => {
          if (request.verb === 'stop') resolve();
        });
    });
  });
};
