import type { Context } from '../context';
import { Refused } from '../exit-codes';
import type { ServiceAddress } from './service-address';
import { problemOf, refusalOf, refusalOfLoss } from './service-refusal';
import { askService, ConnectionLostError } from './service-request';

/** How long a verb waits for a service's read models; it says each time after a few seconds that they are behind. */
const catchUpMillisecondsMax = 600_000;

/** Waits until the read models of a service have got to a position, or a stop is asked for. @throws Refused */
export const waitForService = async (
  context: Context,
  address: ServiceAddress,
  position: string,
  signal: AbortSignal,
): Promise<void> => {
  const { texts, elapsed } = context;
  const isStopped = (): boolean => signal.aborted;
  const startedAt = elapsed();
  while (!isStopped()) {
    try {
      const path = `v1/session?minPosition=${encodeURIComponent(position)}`;
      const incoming = await askService(context, address, { method: 'GET', path, signal });
      if (incoming.statusCode === 200) {
        incoming.destroy();
        return;
      }
      const problem = await problemOf(incoming);
      if (problem.slug !== 'read-model-behind') throw refusalOf(problem, address, context);
      if (elapsed() - startedAt > catchUpMillisecondsMax) throw new Refused(texts.readModelsBehind('timed out'));
    } catch (error) {
      if (!(error instanceof ConnectionLostError)) throw error;
      if (!isStopped()) throw refusalOfLoss(error, address, context);
    }
  }
};
