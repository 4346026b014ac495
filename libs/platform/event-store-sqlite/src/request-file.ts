import { DatabaseSync } from 'node:sqlite';
import type { RequestLog } from '@redress/kernel';
import { requestsDefinition } from './ledger-schema';
import { requestReader, requestWriter } from './request-statements';
import { sqliteRequestLog } from './sqlite-request-log';

/** How long a statement waits for a lock that another process holds on the file, in milliseconds. */
const lockWaitMillisecondsMax = 5_000;

/**
 * A request log in a file of its own, for a service whose events are kept elsewhere. A row is written at once and not synced: what a power failure takes
 * costs a repeated request its answer (422 `idempotency-key-expired`), and no event.
 */
export const openRequestFile = (file: string): Readonly<{ requestLog: RequestLog; close: () => void }> => {
  const connection = new DatabaseSync(file, { timeout: lockWaitMillisecondsMax, defensive: true });
  try {
    connection.exec('PRAGMA journal_mode = wal; PRAGMA synchronous = NORMAL');
    connection.exec(requestsDefinition);
  } catch (error) {
    connection.close();
    throw error;
  }
  const write = requestWriter(connection);
  let written = 0;
  return {
    requestLog: sqliteRequestLog(
      {
        remember: (commandId, row, at) => {
          written += 1;
          write([{ kind: 'remember', n: written, commandId, row, ...(at === undefined ? {} : { at }) }]);
          return written;
        },
        rememberedTo: () => written,
      },
      requestReader(connection),
    ),
    close: () => connection.close(),
  };
};
