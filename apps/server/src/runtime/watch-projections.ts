import type { Metrics, ServiceLog } from '@redress/platform/telemetry';
import type { DataPosition } from './data-position';
import type { LedgerRuntime } from './ledger-runtime';
import type { ServiceOffice } from './service-office';

type Watched = Readonly<{
  runtime: LedgerRuntime;
  data: Pick<DataPosition, 'lagSeconds'>;
  metrics: Metrics;
  log: ServiceLog;
  office: Pick<ServiceOffice, 'accessRecorder'>;
}>;

/** Looks at the read models now and then, and says aloud when one stops or comes back. */
export const watchProjections = (
  { runtime, data, metrics, log, office }: Watched,
  everyMilliseconds: number,
): Readonly<{ stop: () => void }> => {
  const stopped = new Set<string>();
  const look = async (): Promise<void> => {
    for (const { model, state, stoppedBy, deadLetters, isAtHead } of await runtime.projector.status()) {
      metrics.projection(model, isAtHead ? 0 : data.lagSeconds(), deadLetters, state === 'live');
      if (state === 'stopped' && !stopped.has(model)) {
        stopped.add(model);
        log.warn('a read model has stopped', { model, by: stoppedBy?.name });
      }
      if (state === 'live' && stopped.delete(model)) log.info('a read model follows the log again', { model });
    }
    await office.accessRecorder.settleCounts();
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    look()
      .catch((error: unknown) => log.error('the read models could not be looked at', error))
      .finally(() => {
        isLooking = false;
      });
  }, everyMilliseconds);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
