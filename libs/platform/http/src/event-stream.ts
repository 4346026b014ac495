import type { ServerResponse } from 'node:http';
import { once } from 'node:events';

/** One server-sent event (WHATWG HTML, 9.2). `data` is one line of JSON. */
export type StreamedEvent = Readonly<{ id?: string; event?: string; data: string }>;

export type EventStream = Readonly<{
  /** Resolves when the client has room for more; rejects never. `false`: nobody listens any more. */
  send: (event: StreamedEvent) => Promise<boolean>;
  /** Aborted when the client has gone or the stream was ended. */
  signal: AbortSignal;
  end: () => void;
}>;

/** A comment so often keeps the connection through what stands between, and shows that it is alive. */
const heartbeatMilliseconds = 15_000;

const written = ({ id, event, data }: StreamedEvent): string =>
  [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    `data: ${data}`,
    '',
    '',
  ].join('\n');

/** Takes over a response and streams events on it, at the speed of whoever reads. */
export const openEventStream = (
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  heartbeat: number = heartbeatMilliseconds,
): EventStream => {
  const ending = new AbortController();
  response.writeHead(200, {
    ...headers,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const timer = setInterval(() => response.write(': alive\n\n'), heartbeat);
  const end = (): void => {
    clearInterval(timer);
    ending.abort();
    if (!response.writableEnded) response.end();
  };
  response.on('close', end);
  response.on('error', end);
  return {
    signal: ending.signal,
    end,
    send: async (event) => {
      if (ending.signal.aborted) return false;
      if (!response.write(written(event)))
        await once(response, 'drain', { signal: ending.signal }).catch(() => undefined);
      return !ending.signal.aborted;
    },
  };
};
