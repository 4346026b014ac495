import { readLedgerName } from '@redress/complaints/application';
import type { Closers, ReportIncident } from '@redress/composition';
import { millisecondsOf, type Clock, type IdSource } from '@redress/kernel';
import type { ServiceSettings, Settings } from '@redress/platform/config';
import { doorLimits, drainable, fastifyOptions, watchRouteMethods, type Draining } from '@redress/platform/http';
import { createMetrics, nestLog, type ServiceLog } from '@redress/platform/telemetry';
import type { TokenVerifier } from '@redress/platform/tokens';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule, type AppParts } from './app.module';
import { createChangeFeed } from './changes/change-feed';
import { createModelTasks } from './admin/model-tasks';
import { createServiceDesk } from './admin/service-desk';
import { changeIdsOf } from './changes/change-ids';
import { consoleFolder, readConsoleBuild } from './console/console-build';
import { serveConsole } from './console/serve-console';
import { MinPositionInterceptor } from './door/min-position';
import { prepareDoor, watchBrokenRequests } from './door/prepare-door';
import { readinessOf } from './health/readiness';
import { openApiDocument } from './openapi/openapi-document';
import { watchData } from './runtime/data-position';
import { firstDataOf } from './runtime/first-data';
import { openRuntime, type LedgerRuntime } from './runtime/ledger-runtime';
import { createServiceOffice } from './runtime/service-office';
import { watchProjections } from './runtime/watch-projections';
import { openSessions } from './session/open-sessions';
import { firstLinks, type FirstLink } from './session/sign-in-links';

export type ServiceParts = Readonly<{
  clock: Clock;
  ids: IdSource;
  chance: () => number;
  log: ServiceLog;
  /** Routes beside its own, behind the same guards: a measurement compares with an empty one. */
  moreControllers?: readonly Type[];
}>;

/** How often counts of refused attempts are written down, and the projections looked at. */
const watchMilliseconds = 5_000;
const millisecondsPerSecond = 1_000;

type App = Readonly<{ app: NestFastifyApplication; draining: Draining }>;

/** A service over an open ledger, which does not listen yet. */
export type LedgerService = App &
  Readonly<{
    /** New one-time links, one for each role; none where a provider says who people are. Each call makes others. */
    makeLinks: () => readonly FirstLink[];
    /** Ends what would otherwise be drained for ever: streams, and an import. */
    endStreams: () => void;
  }>;

const createApp = async (
  parts: Omit<AppParts, 'readiness' | 'methodsAt'>,
  { ports: { eventStore }, projector, keysMissing }: LedgerRuntime,
  { trustedProxies }: ServiceSettings,
  provider: TokenVerifier['provider'],
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
    readinessOf({ eventStore, projector, keysMissing, data: parts.data, isDraining, provider, now: parts.now });
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
 * Opens the ledger and everything that answers over it. What was opened is handed to `closers`.
 * @throws what openRuntime throws, TokenError
 */
export const openLedgerService = async (
  settings: Settings,
  service: ServiceSettings,
  { clock, ids, chance, log, moreControllers = [] }: ServiceParts,
  closers: Closers,
): Promise<LedgerService> => {
  const metrics = createMetrics();
  const onIncident: ReportIncident = ({ during, reason, failures, waitMilliseconds }) => {
    metrics.storeRepeat(during, reason);
    log.warn('the event store is asked again', { during, reason, failures, waitMilliseconds });
  };
  const runtime = await openRuntime(settings, { clock, ids, chance, log, onIncident }, closers);
  const office = createServiceOffice(runtime, { writerName: `s${ids.uuid().slice(0, 8)}` });
  if (runtime.keysMissing === undefined)
    office.resume().catch((error: unknown) => log.error('erasures could not be resumed', error));
  const sessions = await openSessions(service, runtime, { clock, ids, log }, closers);
  const { eventStore } = runtime.ports;
  const data = watchData(runtime.projector, {
    clock,
    eventStore,
    first: await firstDataOf(eventStore, (await runtime.projector.status())[0]?.checkpoint),
    onLook: metrics.dataLag,
  });
  closers.addStop(data.stop);
  const changeIds = changeIdsOf(runtime.keysMissing === undefined ? runtime.ports.keyRing : undefined);
  const changes = createChangeFeed({ ...runtime, clock, data, idOf: changeIds.idOf }, metrics);
  const tasks = createModelTasks({
    projector: runtime.projector,
    clock,
    onFailed: (error, model) => log.error('what was ordered of a read model failed', error, { model }),
  });
  const { requestsPerSecond, publicRequestsPerMinute } = service;
  const { app, draining } = await createApp(
    {
      office,
      serviceDesk: createServiceDesk({ ...runtime, data, tasks }),
      ledger: runtime.ledger,
      ledgerName: await readLedgerName(eventStore),
      data,
      minPosition: new MinPositionInterceptor(eventStore, runtime.projector, data),
      changes: { feed: changes, eventStore, ids: changeIds, log, senders: sessions.senders },
      metrics,
      log,
      sessions,
      ids,
      now: () => millisecondsOf(clock.now()),
      requestsPerSecond,
      publicRequestsPerMinute,
      moreControllers,
    },
    runtime,
    service,
    sessions.verifier.provider,
  );
  closers.add(() => office.accessRecorder.settleCounts('all'));
  closers.addStop(watchProjections({ runtime, data, metrics, log, office }, watchMilliseconds).stop);
  closers.add(() => app.close());
  const now = (): number => Math.floor(millisecondsOf(clock.now()) / millisecondsPerSecond);
  return {
    app,
    draining,
    makeLinks: () => (service.oidc === undefined ? firstLinks(sessions.desk, now()) : []),
    endStreams: () => {
      changes.endAll();
      office.importDesk.interrupt();
    },
  };
};
