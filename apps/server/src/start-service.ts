import { roles } from '@redress/access';
import { createClosers, type ReportIncident } from '@redress/composition';
import type { Clock, IdSource } from '@redress/kernel';
import type { ServiceSettings, Settings } from '@redress/platform/config';
import { nameService } from '@redress/platform/event-store-sqlite';
import { doorLimits, drainable, fastifyOptions, watchRouteMethods, type Draining } from '@redress/platform/http';
import { createMetrics, nestLog, type ServiceLog } from '@redress/platform/telemetry';
import { createTokenVerifier, openTokenKey, type TokenVerifier } from '@redress/platform/tokens';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule, type AppParts } from './app.module';
import { MinPositionInterceptor } from './door/min-position';
import { createChangeFeed } from './changes/change-feed';
import { consoleFolder, readConsoleBuild } from './console/console-build';
import { serveConsole } from './console/serve-console';
import { prepareDoor, watchBrokenRequests } from './door/prepare-door';
import { readinessOf } from './health/readiness';
import { openApiDocument } from './openapi/openapi-document';
import { watchData } from './runtime/data-position';
import { firstDataOf } from './runtime/first-data';
import { openRuntime, type LedgerRuntime } from './runtime/ledger-runtime';
import { createServiceOffice } from './runtime/service-office';
import { watchProjections } from './runtime/watch-projections';

export type ServiceParts = Readonly<{
  clock: Clock;
  ids: IdSource;
  chance: () => number;
  log: ServiceLog;
  /** Routes beside its own, behind the same guards: a measurement compares with an empty one. */
  moreControllers?: readonly Type[];
}>;

/** A service that answers. */
export type Service = Readonly<{
  url: string;
  /** Lets what is under way finish, then closes everything; the second call waits for the first. */
  stop: () => Promise<void>;
}>;

/** How long requests that are under way may take once the service was told to stop. */
const drainMillisecondsMax = 20_000;
/** How often counts of refused attempts are written down, and the projections looked at. */
const watchMilliseconds = 5_000;

const verifierOf = async ({ tokenKeyFile, oidc }: ServiceSettings, { ledger }: LedgerRuntime): Promise<TokenVerifier> =>
  createTokenVerifier({
    knownRoles: roles,
    ledgerId: ledger.ledgerId,
    local: await openTokenKey(tokenKeyFile),
    ...(oidc === undefined ? {} : { oidc }),
  });

type App = Readonly<{ app: NestFastifyApplication; draining: Draining }>;

const createApp = async (
  parts: Omit<AppParts, 'readiness' | 'methodsAt'>,
  { ports: { eventStore }, projector, keysMissing }: LedgerRuntime,
  { trustedProxies }: ServiceSettings,
): Promise<App> => {
  const onBroken = watchBrokenRequests(parts);
  const adapter = new FastifyAdapter({
    ...fastifyOptions(doorLimits, onBroken),
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
  });
  const methodsAt = watchRouteMethods(adapter.getInstance());
  const draining = drainable(adapter.getInstance());
  const { isDraining } = draining;
  const readiness: AppParts['readiness'] = () =>
    readinessOf({
      eventStore,
      projector,
      keysMissing,
      data: parts.data,
      isDraining,
      provider: parts.verifier.provider,
      now: parts.now,
    });
  const module = AppModule.of({ ...parts, readiness, methodsAt });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the options are a class in name only
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(nestLog(parts.log));
  const { metrics, log } = parts;
  await prepareDoor(app, { limits: doorLimits, metrics, log, onBroken });
  const built = readConsoleBuild(consoleFolder);
  if (built === undefined) log.warn('the console is not built: `npm run build` makes it', { folder: consoleFolder });
  else await serveConsole(adapter.getInstance(), built);
  SwaggerModule.setup('docs', app, openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Redress',
  });
  return { app, draining };
};

/**
 * Opens the ledger, listens, and answers. Nothing is left open where it fails.
 * @throws what openRuntime throws, TokenError, and the system's error where the address cannot be had
 */
export const startService = async (
  settings: Settings,
  service: ServiceSettings,
  { clock, ids, chance, log, moreControllers = [] }: ServiceParts,
): Promise<Service> => {
  const closers = createClosers();
  try {
    const metrics = createMetrics();
    const onIncident: ReportIncident = ({ during, reason, failures, waitMilliseconds }) => {
      metrics.storeRepeat(during, reason);
      log.warn('the event store is asked again', { during, reason, failures, waitMilliseconds });
    };
    const runtime = await openRuntime(settings, { clock, ids, chance, log, onIncident }, closers);
    const office = createServiceOffice(runtime, { writerName: `s${ids.uuid().slice(0, 8)}` });
    if (runtime.keysMissing === undefined)
      office.resume().catch((error: unknown) => log.error('erasures could not be resumed', error));
    const { eventStore } = runtime.ports;
    const data = watchData(runtime.projector, {
      clock,
      eventStore,
      first: await firstDataOf(eventStore, (await runtime.projector.status())[0]?.checkpoint),
      onLook: metrics.dataLag,
    });
    closers.add(() => {
      data.stop();
      return Promise.resolve();
    });
    const changes = createChangeFeed({ ...runtime, clock }, metrics);
    const { requestsPerSecond, publicRequestsPerMinute } = service;
    const { app, draining } = await createApp(
      {
        office,
        ledger: runtime.ledger,
        data,
        minPosition: new MinPositionInterceptor(eventStore, runtime.projector, data),
        changes: { feed: changes, eventStore, log },
        metrics,
        log,
        verifier: await verifierOf(service, runtime),
        now: () => Date.parse(clock.now()),
        requestsPerSecond,
        publicRequestsPerMinute,
        moreControllers,
      },
      runtime,
      service,
    );
    closers.add(() => office.accessRecorder.settleCounts('all'));
    const watching = watchProjections({ runtime, data, metrics, log, office }, watchMilliseconds);
    closers.add(() => {
      watching.stop();
      return Promise.resolve();
    });
    closers.add(() => app.close());
    await app.listen(service.port, service.host);
    const url = await app.getUrl();
    // Who finds the folder taken is told through what he can go.
    nameService(settings.dataFolder, url);
    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      changes.endAll();
      office.importDesk.interrupt();
      await draining.drain(drainMillisecondsMax);
      await closers.closeAll();
    };
    return { url, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await closers.closeAll().catch((failure: unknown) => log.error('closing failed after a failed start', failure));
    throw error;
  }
};
