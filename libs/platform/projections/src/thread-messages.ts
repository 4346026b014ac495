import type { Position } from '@redress/kernel';
import type { CheckedModel } from './checking';
import type { RetriedStream } from './dead-letter-retry';
import type { NamedFailure } from './named-failure';
import type { ProjectorProgress } from './progress';
import type { ProjectionStatus } from './projection-status';
import type { WaitOutcome } from './waiting';

/** One end of a channel between two threads: a Worker, a worker's `parentPort`, or a MessagePort. */
export type ThreadPort = Readonly<{
  postMessage: (message: unknown) => void;
  on: (event: 'message', listener: (message: unknown) => void) => unknown;
}>;

/** What the main thread may ask, and what it is answered. Positions, digests and status are plain values that survive a structured clone. */
export type ProjectorVerbs = {
  start: { asked: object; answer: undefined };
  waitFor: {
    asked: Readonly<{ position: Position; timeoutMilliseconds: number; models?: readonly string[] }>;
    answer: WaitOutcome;
  };
  rebuild: { asked: Readonly<{ models?: readonly string[] }>; answer: undefined };
  check: { asked: Readonly<{ models?: readonly string[] }>; answer: readonly CheckedModel[] };
  retry: { asked: Readonly<{ model: string; stream?: string }>; answer: readonly RetriedStream[] };
  status: { asked: object; answer: readonly ProjectionStatus[] };
  stop: { asked: object; answer: undefined };
};

export type Verb = keyof ProjectorVerbs;
export type ThreadRequest = { [V in Verb]: Readonly<{ id: number; verb: V; asked: ProjectorVerbs[V]['asked'] }> }[Verb];

export type ThreadReply =
  | Readonly<{ kind: 'answer'; id: number; value: ProjectorVerbs[Verb]['answer'] }>
  | Readonly<{ kind: 'failure'; id: number; error: NamedFailure }>
  | Readonly<{ kind: 'progress'; progress: ProjectorProgress }>
  /** The run that `start` began has ended: stopped as asked, or by this error. */
  | Readonly<{ kind: 'ended'; error: NamedFailure | undefined }>;
