import type { Context, StopSignal } from '../context';
import { exitCodes } from '../exit-codes';

/** What a verb can know of being asked to stop. */
export type Stopping = Readonly<{ signal: AbortSignal; asked: () => StopSignal | undefined }>;

/** As the shell says it: 128 and the number of the signal. */
export const exitCodeOfStop: Readonly<Record<StopSignal, number>> = {
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
};

/** Runs work that ends early, with what it has begun finished, once it is asked to. */
export const stoppable = async <T>(
  { onStop }: Pick<Context, 'onStop'>,
  work: (stopping: Stopping) => Promise<T>,
): Promise<T> => {
  const aborting = new AbortController();
  let asked: StopSignal | undefined;
  const forget = onStop((signal) => {
    asked = signal;
    aborting.abort();
  });
  try {
    return await work({ signal: aborting.signal, asked: () => asked });
  } finally {
    forget();
  }
};

/** The same items until the signal is aborted; the source is closed then. */
export async function* untilStopped<T>(
  items: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  for await (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}
