import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '../context';
import { quiet } from '../terminal/span';
import { ConnectionLostError } from './service-request';
import { refusalOfLoss } from './service-refusal';
import type { ServiceAddress } from './service-address';

const firstPauseMilliseconds = 250;
const pauseMillisecondsMax = 5_000;
/** How long a service may be away before it is given up. */
const awayMillisecondsMax = 120_000;

/** What became of one connection: the end of it all, or `again`: it may be tried again. `hasGoneOn`: something came over it before it broke. */
export type Attempt<T> = Readonly<{ kind: 'ended'; value: T }> | Readonly<{ kind: 'again'; hasGoneOn: boolean }>;

export type Resuming = Readonly<{ address: ServiceAddress; signal: AbortSignal; onLost: () => void }>;

/**
 * Does one thing over as many connections as it takes. The first has to come about; one that is lost after that is made again, after pauses that grow
 * while nothing comes of it.
 * @throws Refused where there is no service, or none any more
 */
export const overConnections = async <T>(
  context: Pick<Context, 'texts' | 'terminal' | 'elapsed'>,
  { address, signal, onLost }: Resuming,
  attempt: () => Promise<Attempt<T>>,
): Promise<T | 'stopped'> => {
  const { texts, terminal, elapsed } = context;
  const isStopped = (): boolean => signal.aborted;
  let hasBeenThere = false;
  let goneOnAt = elapsed();
  for (let milliseconds = firstPauseMilliseconds; ; milliseconds = Math.min(2 * milliseconds, pauseMillisecondsMax)) {
    let loss = new ConnectionLostError('closed', true);
    try {
      const made = await attempt();
      if (made.kind === 'ended') return made.value;
      hasBeenThere = true;
      if (made.hasGoneOn) [milliseconds, goneOnAt] = [firstPauseMilliseconds, elapsed()];
    } catch (error) {
      if (!(error instanceof ConnectionLostError)) throw error;
      loss = error;
    }
    if (isStopped()) return 'stopped';
    if (!hasBeenThere || elapsed() - goneOnAt > awayMillisecondsMax) throw refusalOfLoss(loss, address, { texts });
    onLost();
    terminal.remark([quiet(texts.service.lostForNow(address.url.origin, String(milliseconds / 1_000)))]);
    await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    if (isStopped()) return 'stopped';
  }
};
