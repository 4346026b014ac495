import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClosers } from '@redress/composition';
import type { ServiceSettings, Settings } from '@redress/platform/config';
import { nameService } from '@redress/platform/event-store-sqlite';
import { openLedgerService, type LedgerService, type ServiceParts } from './ledger-service';

/** A service that answers over a ledger. */
export type OpenService = Readonly<{
  url: string;
  ledger: LedgerService['ledger'];
  makeLinks: LedgerService['makeLinks'];
  /** Answers a request that came over a connection of whoever stood at the address before. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** Lets what is under way finish, then closes everything; the second call waits for the first. */
  stop: () => Promise<void>;
}>;

/** A service that answers; what it answers turns on whether there is a ledger yet. */
export type Service = Readonly<{
  url: string;
  /** Where somebody sets it up, with the key: for whoever started it, and for no log. Absent where there is a ledger. */
  setUpPath?: string;
  /** The service over the ledger, once there is one. Rejects never but for a failure to go over to it. */
  opened: Promise<OpenService>;
  stop: () => Promise<void>;
}>;

/** How long requests that are under way may take once the service was told to stop. */
export const drainMillisecondsMax = 20_000;

/**
 * Opens the ledger, listens, and answers. Nothing is left open where it fails. `beforeListening`: when everything else is ready.
 * @throws what openLedgerService throws, and the system's error where the address cannot be had
 */
export const serveLedger = async (
  settings: Settings,
  service: ServiceSettings,
  parts: ServiceParts,
  { beforeListening }: Readonly<{ beforeListening?: () => void }> = {},
): Promise<OpenService> => {
  const closers = createClosers();
  try {
    const opened = await openLedgerService(settings, service, parts, closers);
    const { app, draining, ledger, makeLinks, endStreams, untilShown } = opened;
    if (beforeListening !== undefined) {
      await untilShown();
      beforeListening();
    }
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
    const fastify = app.getHttpAdapter().getInstance();
    const answer: OpenService['answer'] = (request, response) => fastify.routing(request, response);
    return { url, ledger, makeLinks, answer, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await closers
      .closeAll()
      .catch((failure: unknown) => parts.log.error('closing failed after a failed start', failure));
    throw error;
  }
};
