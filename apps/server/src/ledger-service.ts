import { nameLedger, readLedgerName } from '@redress/complaints/application';
import type { Closers, ReportIncident } from '@redress/composition';
import { millisecondsOf, type Actor, type Clock, type IdSource } from '@redress/kernel';
import type { ServiceSettings, Settings } from '@redress/platform/config';
import { createMetrics, type Metrics, type ServiceLog } from '@redress/platform/telemetry';
import type { TokenVerifier } from '@redress/platform/tokens';
import type { Type } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { AppModule, type AppParts } from './app.module';
import { createChangeFeed } from './changes/change-feed';
import { createModelTasks } from './admin/model-tasks';
import { createServiceDesk } from './admin/service-desk';
import { changeIdsOf } from './changes/change-ids';
import { createDoor, type Door } from './door/create-door';
import { MinPositionInterceptor } from './door/min-position';
import { readinessOf } from './health/readiness';
import type { SessionAnswer } from './openapi/answer-types';
import { openApiDocument } from './openapi/openapi-document';
import { watchData } from './runtime/data-position';
import { firstDataOf } from './runtime/first-data';
import { openRuntime, type LedgerRuntime } from './runtime/ledger-runtime';
import { createServiceOffice, type ServiceOffice } from './runtime/service-office';
import { watchProjections } from './runtime/watch-projections';
import { openSessions } from './session/open-sessions';
import { firstLinks, type FirstLink } from './session/sign-in-links';
import type { VerificationSource } from './verification/verification.controller';
import { createVerificationRuns } from './verification/verification-runs';

export type ServiceParts = Readonly<{
  clock: Clock;
  ids: IdSource;
  chance: () => number;
  log: ServiceLog;
  /** Routes beside its own, behind the same guards: a measurement compares with an empty one. */
  moreControllers?: readonly Type[];
  /** What people are to call the ledger; absent: as they do. */
  ledgerName?: string;
}>;

/** How often counts of refused attempts are written down, and the projections looked at. */
const watchMilliseconds = 5_000;
/** Whoever held the set-up key, which is nobody by name. */
const setUpActor: Actor = { kind: 'system', id: 'redress:set-up' };
const millisecondsPerSecond = 1_000;
const shownMillisecondsMax = 600_000;

/** A service over an open ledger, which does not listen yet. */
export type LedgerService = Door &
  Readonly<{
    ledger: SessionAnswer['ledger'];
    /** New one-time links, one for each role; none where a provider says who people are. Each call makes others. */
    makeLinks: () => readonly FirstLink[];
    /** Resolves when the read models show everything that is in the log now, or after ten minutes. */
    untilShown: () => Promise<void>;
    /** Ends what would otherwise be drained for ever: streams, and an import. */
    endStreams: () => void;
  }>;

const createApp = async (
  parts: Omit<AppParts, 'readiness' | 'methodsAt'>,
  { ports: { eventStore }, projector, keysMissing }: LedgerRuntime,
  { trustedProxies }: ServiceSettings,
  provider: TokenVerifier['provider'],
): Promise<Door> => {
  const { data, now, metrics, log } = parts;
  const door = await createDoor(
    ({ methodsAt, isDraining }) =>
      AppModule.of({
        ...parts,
        methodsAt,
        readiness: () => readinessOf({ eventStore, projector, keysMissing, data, isDraining, provider, now }),
      }),
    { metrics, log, trustedProxies },
  );
  SwaggerModule.setup('docs', door.app, openApiDocument(door.app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Redress',
  });
  return door;
};

const tellIncidents =
  (metrics: Metrics, log: ServiceLog): ReportIncident =>
  ({ during, reason, failures, waitMilliseconds }) => {
    metrics.storeRepeat(during, reason);
    log.warn('the event store is asked again', { during, reason, failures, waitMilliseconds });
  };

/** The use cases; an erasure that was cut short goes on meanwhile. */
const openOffice = (runtime: LedgerRuntime, { ids, log }: Pick<ServiceParts, 'ids' | 'log'>): ServiceOffice => {
  const office = createServiceOffice(runtime, { writerName: `s${ids.uuid().slice(0, 8)}` });
  if (runtime.keysMissing === undefined)
    office.resume().catch((error: unknown) => log.error('erasures could not be resumed', error));
  return office;
};

const untilShown = async ({ ports, projector }: LedgerRuntime): Promise<void> => {
  const head = await ports.eventStore.head();
  if (head !== undefined) await projector.caughtUp(head, shownMillisecondsMax);
};

const verificationOf = (
  { source, ledger: { ledgerId }, eventsInAll }: LedgerRuntime,
  { accessRecorder }: Pick<ServiceOffice, 'accessRecorder'>,
  { clock, ids, log }: Pick<ServiceParts, 'clock' | 'ids' | 'log'>,
): VerificationSource => ({
  runs: createVerificationRuns({
    source,
    ledgerId,
    clock,
    ids,
    eventsInAll,
    onFailed: (error, run) => log.error('a verification could not be finished', error, { run }),
  }),
  accessRecorder,
  clock,
});

/**
 * Opens the ledger and everything that answers over it. What was opened is handed to `closers`.
 * @throws what openRuntime throws, TokenError
 */
export const openLedgerService = async (
  settings: Settings,
  service: ServiceSettings,
  { clock, ids, chance, log, moreControllers = [], ledgerName }: ServiceParts,
  closers: Closers,
): Promise<LedgerService> => {
  const metrics = createMetrics();
  const onIncident = tellIncidents(metrics, log);
  const runtime = await openRuntime(settings, { clock, ids, chance, log, onIncident }, closers);
  if (ledgerName !== undefined) await nameLedger(runtime.ports, setUpActor, ledgerName);
  const office = openOffice(runtime, { ids, log });
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
  const name = await readLedgerName(eventStore);
  const { ledgerId, zone, sample } = runtime.ledger;
  const { app, draining } = await createApp(
    {
      office,
      serviceDesk: createServiceDesk({ ...runtime, data, tasks }),
      verification: verificationOf(runtime, office, { clock, ids, log }),
      ledger: runtime.ledger,
      ledgerName: name,
      reachedAt: service.office,
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
    ledger: { id: ledgerId, name: name ?? null, zone, sample },
    makeLinks: () => (sessions.provider === undefined ? firstLinks(sessions.desk, now()) : []),
    untilShown: () => untilShown(runtime),
    endStreams: () => {
      changes.endAll();
      office.importDesk.interrupt();
    },
  };
};
