import { createClosers } from '@redress/composition';
import type { ServiceSettings, Settings } from '@redress/platform/config';
import { nameService } from '@redress/platform/event-store-sqlite';
import { openLedgerService, type LedgerService, type ServiceParts } from './ledger-service';

/** A service that answers. */
export type Service = Readonly<{
  url: string;
  makeLinks: LedgerService['makeLinks'];
  /** Lets what is under way finish, then closes everything; the second call waits for the first. */
  stop: () => Promise<void>;
}>;

/** How long requests that are under way may take once the service was told to stop. */
const drainMillisecondsMax = 20_000;

/**
 * Opens the ledger, listens, and answers. Nothing is left open where it fails.
 * @throws what openLedgerService throws, and the system's error where the address cannot be had
 */
export const startService = async (
  settings: Settings,
  service: ServiceSettings,
  parts: ServiceParts,
): Promise<Service> => {
  const closers = createClosers();
  try {
    const { app, draining, makeLinks, endStreams } = await openLedgerService(settings, service, parts, closers);
    await app.listen(service.port, service.host);
    const url = await app.getUrl();
    // Who finds the folder taken is told through what he can go.
    nameService(settings.dataFolder, url);
    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      endStreams();
      await draining.drain(drainMillisecondsMax);
      await closers.closeAll();
    };
    return { url, makeLinks, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await closers
      .closeAll()
      .catch((failure: unknown) => parts.log.error('closing failed after a failed start', failure));
    throw error;
  }
};
