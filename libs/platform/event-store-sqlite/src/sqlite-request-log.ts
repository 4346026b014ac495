import { addMilliseconds, reservationMillisecondsMax, StoreUnavailableError, type RequestLog } from '@redress/kernel';
import type { WriterClient } from './writer-client';
import type { RequestRow } from './writer-protocol';

/** Rows that may wait for the writer. Only a writer that has stopped lets so many wait: it is asked to write them after a tenth. */
const unwrittenRowsMax = 10_000;

/** A row that has been sent to the writer, with its number. */
type Sent = Readonly<{ n: number; row: RequestRow | undefined }>;

/**
 * The request log in a table beside the events, which only the process that holds the folder writes. What was reserved is known here at once and
 * reaches the file with the next append, in its transaction: no reservation costs a commit or a sync, and none is lost whose events were kept.
 */
export const sqliteRequestLog = (
  writer: Pick<WriterClient, 'remember' | 'rememberedTo'>,
  read: (commandId: string) => RequestRow | undefined,
): RequestLog => {
  const sent = new Map<string, Sent>();
  /** What this process has reserved and not settled. Whoever else left a reservation in the file is dead: one process holds the folder. */
  const running = new Set<string>();

  const forgetWritten = () => {
    const writtenTo = writer.rememberedTo();
    // The map is in the order of the numbers: what was sent again was put at its end.
    for (const [commandId, { n }] of sent) {
      if (n > writtenTo) return;
      sent.delete(commandId);
    }
  };
  const rowOf = (commandId: string): RequestRow | undefined => {
    forgetWritten();
    const recent = sent.get(commandId);
    return recent === undefined ? read(commandId) : recent.row;
  };
  const remember = (commandId: string, row: RequestRow | undefined, at?: string) => {
    sent.delete(commandId);
    sent.set(commandId, { n: writer.remember(commandId, row, at), row });
  };
  const remembered = (commandId: string, at: string): RequestRow | undefined => {
    const row = rowOf(commandId);
    return row !== undefined && at < row.until ? row : undefined;
  };

  return {
    reserve: async (commandId, bodyMac, at, until) => {
      const seen = remembered(commandId, at);
      if (running.has(commandId) && seen?.isAccepted === false && at < seen.lapsesAt)
        return { outcome: 'running', bodyMac: seen.bodyMac };
      if (seen !== undefined && (seen.isAccepted || seen.bodyMac !== bodyMac))
        return { outcome: 'known', bodyMac: seen.bodyMac };
      if (sent.size >= unwrittenRowsMax) throw new StoreUnavailableError('The request log is not being written');
      const lapsesAt = addMilliseconds(at, reservationMillisecondsMax);
      remember(commandId, { bodyMac, until, lapsesAt, isAccepted: false }, at);
      running.add(commandId);
      return Promise.resolve({ outcome: 'reserved' });
    },
    find: async (commandId, at) => {
      const row = remembered(commandId, at);
      return Promise.resolve(row === undefined ? undefined : { bodyMac: row.bodyMac });
    },
    settle: async (commandId, outcome) => {
      running.delete(commandId);
      const row = rowOf(commandId);
      if (row?.isAccepted === false)
        remember(commandId, outcome === 'accepted' ? { ...row, isAccepted: true } : undefined);
      return Promise.resolve();
    },
  };
};
