import { doorLimits, drainable, fastifyOptions, watchRouteMethods, type Draining } from '@redress/platform/http';
import type { RouteMethods } from '@redress/platform/http';
import { nestLog, type Metrics, type ServiceLog } from '@redress/platform/telemetry';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { consoleFolder, readConsoleBuild } from '../console/console-build';
import { serveConsole } from '../console/serve-console';
import { prepareDoor, watchBrokenRequests } from './prepare-door';

/** An application with everything around its routes, which does not listen yet. */
export type Door = Readonly<{ app: NestFastifyApplication; draining: Draining }>;

export type DoorSettings = Readonly<{
  metrics: Metrics;
  log: ServiceLog;
  trustedProxies: readonly string[];
  /** Further hooks, before any route. */
  prepare?: (fastify: FastifyInstance) => void;
}>;

/** What a module is told of the door that it is put behind. */
type Behind = Readonly<{ methodsAt: RouteMethods; isDraining: () => boolean }>;

/** The limits, the log, the pages of the console: the same whatever the service is doing at the time. */
export const createDoor = async (
  moduleOf: (door: Behind) => DynamicModule,
  { metrics, log, trustedProxies, prepare }: DoorSettings,
): Promise<Door> => {
  const onBroken = watchBrokenRequests({ metrics, log });
  const adapter = new FastifyAdapter({
    ...fastifyOptions(doorLimits, onBroken),
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
  });
  const fastify = adapter.getInstance();
  const methodsAt = watchRouteMethods(fastify);
  const draining = drainable(fastify);
  prepare?.(fastify);
  const module = moduleOf({ methodsAt, isDraining: draining.isDraining });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the options are a class in name only
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    bufferLogs: true,
  });
  app.useLogger(nestLog(log));
  await prepareDoor(app, { limits: doorLimits, metrics, log, onBroken });
  const built = readConsoleBuild(consoleFolder);
  if (built === undefined) log.warn('the console is not built: `npm run build` makes it', { folder: consoleFolder });
  else await serveConsole(fastify, built);
  return { app, draining };
};
