import { randomUUID } from 'node:crypto';
import { instantOf } from '@redress/kernel';
import { readServiceSettings, readSettings, SettingsError } from '@redress/platform/config';
import { createServiceLog } from '@redress/platform/telemetry';
import { startService } from './start-service';

const failed = { settings: 64, start: 1 } as const;

/** A sentence for whoever starts it; the stack goes into the log, which is structured. */
const main = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const service = readServiceSettings(process.env, settings);
  const log = createServiceLog(service.logLevel);
  const starting = startService(settings, service, {
    clock: { now: () => instantOf(Date.now()) },
    ids: { uuid: randomUUID },
    chance: Math.random,
    log,
  });
  const end = (signal: string): void => {
    log.info('stopping', { signal });
    starting
      .then(({ stop }) => stop())
      .then(
        () => {
          log.info('stopped');
          process.exitCode = 0;
        },
        (error: unknown) => {
          log.error('stopping failed', error);
          process.exitCode = failed.start;
        },
      );
  };
  // Before anybody is told that the service is there: whoever starts it may stop it at once. While it starts, it stops once it has.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  const { url, setUpPath, opened } = await starting;
  if (setUpPath !== undefined) {
    log.info('waiting to be set up', { url, data: settings.dataFolder });
    // To whoever started it and nobody else: a link never stands in a log.
    process.send?.({ kind: 'settingUp', url, path: setUpPath });
  }
  const { ledger, makeLinks } = await opened;
  log.info('listening', { url, ledger: ledger.id });
  process.send?.({ kind: 'listening', url, links: makeLinks() });
};

main().catch((error: unknown) => {
  process.stderr.write(`redress: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof SettingsError ? failed.settings : failed.start;
});
