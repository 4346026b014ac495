import { AccessNotRecordedError, type LedgerIdentity } from '@redress/complaints/application';
import { ComplaintsModule } from '@redress/complaints/nest';
import type { IdSource } from '@redress/kernel';
import type { OfficeSettings } from '@redress/platform/config';
import { ProblemFilter, type RouteMethods } from '@redress/platform/http';
import type { Metrics, ServiceLog } from '@redress/platform/telemetry';
import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessController } from './access/access.controller';
import { TokensController, tokenSourceToken } from './admin/tokens.controller';
import { ServiceController, serviceSourceToken } from './admin/service.controller';
import type { ServiceDesk } from './admin/service-desk';
import { AuditController } from './audit/audit.controller';
import { CasesController } from './cases/cases.controller';
import { changesToken, ChangesController, type ChangeSource } from './changes/changes.controller';
import { ComplaintCommandsController } from './commands/complaint-commands.controller';
import { DataHeadersInterceptor } from './door/data-headers.interceptor';
import type { MinPositionInterceptor } from './door/min-position';
import { PrincipalGuard, SignedInGuard } from './door/principal.guard';
import { RateLimitGuard } from './door/rate-limit.guard';
import { erasureDeskToken, ErasureListController, ErasuresController } from './erasures/erasures.controller';
import { FiguresController } from './figures/figures.controller';
import { HealthController, healthSourceToken, metricsToken } from './health/health.controller';
import type { Readiness } from './health/readiness';
import { ListsController } from './lists/lists.controller';
import { dataPositionToken, type DataPosition } from './runtime/data-position';
import { ImportsController, importSourceToken } from './imports/imports.controller';
import { PublicActsController } from './public/public-acts.controller';
import { reachedOfficeToken, PublicFormController } from './public/public-form.controller';
import { PublicController } from './public/public.controller';
import { publicDeskToken, type ServiceOffice } from './runtime/service-office';
import { ReferenceController } from './reference/reference.controller';
import { OidcController, oidcSourceToken } from './session/oidc.controller';
import { SessionController, sessionSourceToken } from './session/session.controller';
import type { Sessions } from './session/open-sessions';
import { SignInLinksController, signInLinkSourceToken } from './session/sign-in-links.controller';
import { SetUpController, setUpSourceToken } from './setup/set-up.controller';
import { WorklistsController } from './worklists/worklists.controller';
import { ExportsController } from './exports/exports.controller';
import {
  VerificationController,
  verificationSourceToken,
  type VerificationSource,
} from './verification/verification.controller';

/** What the module is put together from. */
export type AppParts = Readonly<{
  office: ServiceOffice;
  ledger: LedgerIdentity;
  data: DataPosition;
  minPosition: MinPositionInterceptor;
  changes: ChangeSource;
  metrics: Metrics;
  log: ServiceLog;
  sessions: Sessions;
  ledgerName: string | undefined;
  reachedAt: OfficeSettings;
  ids: IdSource;
  /** Milliseconds since 1970. */
  now: () => number;
  readiness: () => Promise<Readiness>;
  serviceDesk: ServiceDesk;
  verification: VerificationSource;
  methodsAt: RouteMethods;
  requestsPerSecond: number;
  publicRequestsPerMinute: number;
  moreControllers: readonly Type[];
}>;

/** Callers with a token are counted over so many milliseconds; a burst may use the whole of it at once. */
const knownWindowMilliseconds = 10_000;
const unknownWindowMilliseconds = 60_000;
const millisecondsPerSecond = 1_000;

const filterOf = (log: ServiceLog, methodsAt: RouteMethods): ProblemFilter =>
  new ProblemFilter({
    unavailable: [AccessNotRecordedError],
    methodsAt,
    onFailure: (error, correlationId) => log.error('a request failed that should not', error, { correlationId }),
    onProblem: () => undefined,
  });

const throttlerOf = ({
  requestsPerSecond,
  publicRequestsPerMinute,
}: Pick<AppParts, 'requestsPerSecond' | 'publicRequestsPerMinute'>): DynamicModule =>
  ThrottlerModule.forRoot([
    {
      name: 'known',
      ttl: knownWindowMilliseconds,
      limit: (requestsPerSecond * knownWindowMilliseconds) / millisecondsPerSecond,
    },
    { name: 'unknown', ttl: unknownWindowMilliseconds, limit: publicRequestsPerMinute },
  ]);

/** What the controllers work with, each under its own token. */
const deskProviders = ({
  office,
  data,
  ledger,
  ledgerName,
  reachedAt,
  changes,
  metrics,
  log,
  sessions,
  ids,
  now,
  readiness,
  serviceDesk,
  verification,
}: AppParts): readonly Provider[] => {
  const nowSeconds = (): number => Math.floor(now() / millisecondsPerSecond);
  return [
    { provide: metricsToken, useValue: metrics },
    { provide: dataPositionToken, useValue: data },
    { provide: reachedOfficeToken, useValue: { ...reachedAt, name: ledgerName, zone: ledger.zone } },
    { provide: publicDeskToken, useValue: office.publicDesk },
    { provide: changesToken, useValue: changes },
    { provide: sessionSourceToken, useValue: { desk: sessions.desk, ledger, ledgerName, now: nowSeconds } },
    {
      provide: signInLinkSourceToken,
      useValue: { desk: sessions.desk, accessRecorder: office.accessRecorder, now: nowSeconds },
    },
    {
      provide: tokenSourceToken,
      useValue: {
        ...sessions,
        ledgerId: ledger.ledgerId,
        accessRecorder: office.accessRecorder,
        ids,
        now: nowSeconds,
      },
    },
    {
      provide: serviceSourceToken,
      useValue: {
        desk: serviceDesk,
        readiness,
        imports: office.importDesk,
        accessRecorder: office.accessRecorder,
        log,
      },
    },
    { provide: setUpSourceToken, useValue: { hasProvider: sessions.provider !== undefined, log } },
    { provide: verificationSourceToken, useValue: verification },
    {
      provide: oidcSourceToken,
      useValue: { provider: sessions.provider, desk: sessions.desk, now: nowSeconds, log },
    },
    { provide: erasureDeskToken, useValue: office.erasureDesk },
    { provide: importSourceToken, useValue: { desk: office.importDesk, log, now } },
    { provide: healthSourceToken, useValue: { readiness, metrics } },
  ];
};

@Module({})
export class AppModule {
  static of(parts: AppParts): DynamicModule {
    const { office, data, minPosition, metrics, log, sessions, methodsAt, moreControllers } = parts;
    return {
      module: AppModule,
      imports: [ComplaintsModule.of(office), throttlerOf(parts)],
      controllers: [
        HealthController,
        ComplaintCommandsController,
        // Before the case's own routes: `search` is no id.
        ListsController,
        AccessController,
        AuditController,
        CasesController,
        FiguresController,
        PublicController,
        PublicActsController,
        PublicFormController,
        ChangesController,
        ImportsController,
        ErasuresController,
        ErasureListController,
        ExportsController,
        SessionController,
        OidcController,
        SignInLinksController,
        TokensController,
        ServiceController,
        SetUpController,
        ReferenceController,
        VerificationController,
        WorklistsController,
        ...moreControllers,
      ],
      providers: [
        ...deskProviders(parts),
        { provide: APP_FILTER, useValue: filterOf(log, methodsAt) },
        // In this order: who it is, how often he comes, whether he is let in.
        { provide: APP_GUARD, useValue: new PrincipalGuard(sessions.senders) },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        {
          provide: APP_GUARD,
          useFactory: (reflector: Reflector) => new SignedInGuard(reflector, log, metrics.accessRefused),
          inject: [Reflector],
        },
        { provide: APP_INTERCEPTOR, useValue: minPosition },
        { provide: APP_INTERCEPTOR, useValue: new DataHeadersInterceptor(data) },
      ],
    };
  }
}
