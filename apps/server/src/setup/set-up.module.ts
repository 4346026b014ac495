import { ProblemError, ProblemFilter, type RouteMethods } from '@redress/platform/http';
import type { Metrics, ServiceLog } from '@redress/platform/telemetry';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { HealthController, healthSourceToken } from '../health/health.controller';
import type { Readiness } from '../health/readiness';
import { setUpProblems } from '../problems/set-up.problem';
import { SetUpController, setUpSourceToken, type SetUpSource } from './set-up.controller';

export type SetUpParts = Readonly<{
  source: SetUpSource;
  metrics: Metrics;
  log: ServiceLog;
  methodsAt: RouteMethods;
  isDraining: () => boolean;
}>;

const readinessOf = (isDraining: boolean): Readiness => ({
  isReady: false,
  checks: [
    { name: 'set-up', isReady: false, detail: 'there is no ledger yet: open the set-up link, or start with a zone' },
    ...(isDraining ? [{ name: 'process', isReady: false, detail: 'stopping' }] : []),
  ],
});

/** Routes of the contract that there are before there is a ledger; and what is no part of it, pages and files. */
const isAnswered = (url: string): boolean => {
  const [path = ''] = url.split('?', 1);
  return path === '/v1/setup' || !/^\/(v1|docs|openapi\.(json|yaml))(\/|$)/.test(path);
};

/** What a service without a ledger answers for everything that needs one. */
export const refuseUntilSetUp = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', (request, _reply, done) =>
    done(isAnswered(request.url) ? undefined : new ProblemError(setUpProblems.notSetUp())),
  );
};

/** The service before there is a ledger: how it is, and how it comes by one. */
@Module({})
export class SetUpModule {
  static of({ source, metrics, log, methodsAt, isDraining }: SetUpParts): DynamicModule {
    const filter = new ProblemFilter({
      methodsAt,
      onFailure: (error, correlationId) => log.error('a request failed that should not', error, { correlationId }),
      onProblem: () => undefined,
    });
    return {
      module: SetUpModule,
      controllers: [HealthController, SetUpController],
      providers: [
        { provide: setUpSourceToken, useValue: source },
        {
          provide: healthSourceToken,
          useValue: { readiness: () => Promise.resolve(readinessOf(isDraining())), metrics },
        },
        { provide: APP_FILTER, useValue: filter },
      ],
    };
  }
}
