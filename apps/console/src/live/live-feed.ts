import { liveValue, type LiveValue } from '../store/live-value';
import { readChange, type CaseChange, type LiveMessage, type LiveState } from './live-message';

/** The stream as a browser has it; its own connection is tried again by the browser, with the last id that it saw. */
export type ChangeStream = Readonly<{
  addEventListener: (
    name: string,
    listener: (event: Readonly<{ data?: unknown; lastEventId?: string }>) => void,
  ) => void;
  close: () => void;
  /** 2: the browser has given up. */
  readyState: number;
}>;

export type LiveParts = Readonly<{
  /** @param after the last change that any tab has seen */
  open: (after: string | undefined) => ChangeStream;
  /** Runs the work while no other tab of this browser does, and waits for its turn. */
  alone: (work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) => Promise<void>;
  /** To the other tabs; a tab does not hear itself. */
  post: (message: LiveMessage) => void;
  listen: (hear: (message: LiveMessage) => void) => void;
  /** Calls again and again. @returns what ends it */
  every: (milliseconds: number, call: () => void) => () => void;
}>;

export type LiveFeed = Readonly<{
  state: LiveValue<LiveState>;
  /** @returns what ends it */
  onMessage: (listener: (message: LiveMessage) => void) => () => void;
  stop: () => void;
}>;

/** How often is asked where nothing is told, and how often the stream is tried again then (console, Everywhere). */
const pollMilliseconds = 30_000;
const closedState = 2;

type StreamEnds = Readonly<{
  onState: (state: LiveState) => void;
  onReset: () => void;
  onChange: (id: string, change: CaseChange) => void;
}>;

const follow = (stream: ChangeStream, { onState, onReset, onChange }: StreamEnds): ChangeStream => {
  stream.addEventListener('open', () => onState('live'));
  stream.addEventListener('error', () => onState('polling'));
  stream.addEventListener('reset', onReset);
  stream.addEventListener('change', ({ data, lastEventId }) => {
    const change = typeof data === 'string' ? readChange(data) : undefined;
    if (change !== undefined) onChange(lastEventId ?? '', change);
  });
  return stream;
};

/**
 * One stream of changes for all tabs: the tab that holds the lock listens and tells the others, since a browser opens no more than six connections to one
 * service over HTTP/1.1 and each stream keeps one for good.
 */
export const createLiveFeed = ({ open, alone, post: send, listen, every }: LiveParts): LiveFeed => {
  const state = liveValue<LiveState>('off');
  const listeners = new Set<(message: LiveMessage) => void>();
  const ending = new AbortController();
  let lastId: string | undefined;
  let isLeader = false;

  const post = (message: LiveMessage): void => {
    if (!ending.signal.aborted) send(message);
  };
  const tell = (message: LiveMessage): void => {
    if (message.kind === 'change') lastId = message.id;
    for (const listener of [...listeners]) listener(message);
  };
  const tellAll = (message: LiveMessage): void => {
    tell(message);
    post(message);
  };
  const setState = (next: LiveState): void => {
    state.set(next);
    post({ kind: 'state', state: next, lastId });
  };

  const onState = (next: LiveState): void => {
    setState(next);
    // What happened between the first answers and the first stream nobody was told of.
    if (next === 'live' && lastId === undefined) tellAll({ kind: 'poll' });
  };
  const onReset = (): void => {
    lastId = undefined;
    tellAll({ kind: 'reset' });
  };
  const onChange = (id: string, change: CaseChange): void => tellAll({ kind: 'change', id, change });
  const connect = (): ChangeStream => follow(open(lastId), { onState, onReset, onChange });

  const lead = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      isLeader = true;
      let stream = connect();
      const endPolling = every(pollMilliseconds, () => {
        if (state.get() === 'live') return;
        tellAll({ kind: 'poll' });
        if (stream.readyState === closedState) stream = connect();
      });
      signal.addEventListener('abort', () => {
        isLeader = false;
        endPolling();
        stream.close();
        resolve();
      });
    });

  const hear = (message: LiveMessage): void => {
    if (message.kind === 'hello') {
      if (isLeader) post({ kind: 'state', state: state.get(), lastId });
    } else if (message.kind === 'state') {
      lastId = message.lastId ?? lastId;
      if (!isLeader) state.set(message.state);
    } else tell(message);
  };

  listen(hear);
  post({ kind: 'hello' });
  alone(lead, ending.signal).catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });

  return {
    state,
    onMessage: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => ending.abort(),
  };
};
