import type { DatabaseSync } from 'node:sqlite';
import type { MessagePort } from 'node:worker_threads';
import { CorruptLedgerError, StoreUnavailableError } from '@redress/kernel';
import { commitBell } from './commit-bell';
import { groupCommit, type GroupCommit } from './group-commit';
import { openLedgerForWriting, settleWal } from './open-ledger';
import { messageOf } from './sqlite-error';
import { writerInbox } from './writer-inbox';
import type { AppendRequest, LedgerWriterData, WriterFailure, WriterMessage, WriterRequest } from './writer-protocol';

/** Appends and bytes in one group commit, so that the first of many does not wait for the last. */
const appendsMax = 256;
const appendBytesMax = 8 * 1_024 * 1_024;

const refusal = (error: unknown): WriterFailure => {
  if (error instanceof CorruptLedgerError) return { name: 'CorruptLedgerError', message: error.message };
  const message =
    error instanceof StoreUnavailableError ? error.message : `Cannot open the ledger: ${messageOf(error)}`;
  return { name: 'StoreUnavailableError', message };
};

/** The appends of one commit, and what is left for the next. */
const cut = (appends: readonly AppendRequest[]): readonly [readonly AppendRequest[], readonly AppendRequest[]] => {
  let bytes = 0;
  const end = appends.findIndex((append, index) => {
    bytes += append.bytes.length;
    return index > 0 && (index >= appendsMax || bytes > appendBytesMax);
  });
  return end === -1 ? [appends, []] : [appends.slice(0, end), appends.slice(end)];
};

/** Serves what came in; false once it was told to close. */
const serve = (
  requests: readonly WriterRequest[],
  group: GroupCommit,
  answered: (message: WriterMessage) => void,
): boolean => {
  let waiting: readonly AppendRequest[] = requests.filter((request) => request.kind === 'append');
  for (const request of requests) if (request.kind === 'remember') group.remember(request);
  while (waiting.length > 0) {
    const [now, later] = cut(waiting);
    const answers = group.commit(now);
    answered({ kind: 'answers', answers, rememberedTo: group.rememberedTo() });
    group.checkpointIfDue();
    waiting = later;
  }
  return !requests.some(({ kind }) => kind === 'close');
};

const closeLedger = (connection: DatabaseSync, group: GroupCommit): void => {
  group.flush();
  try {
    settleWal(connection);
  } catch {
    // A reader still holds the WAL, or the disk failed: everything acknowledged stands in the WAL, and the next start settles it.
  }
  connection.close();
};

/**
 * The body of the writer thread: opens the ledger, commits in groups, and returns when it is told to close. Its entry file stands with the
 * program that starts it; `port` and `data` are the thread's own `parentPort` and `workerData`.
 */
export const runLedgerWriter = (port: MessagePort | null, data: LedgerWriterData): void => {
  if (port === null) throw new Error('The ledger writer runs in a worker thread');
  const say = (message: WriterMessage) => port.postMessage(message);
  let connection: DatabaseSync;
  try {
    connection = openLedgerForWriting(data.folder, data.pagesMax);
  } catch (error) {
    say({ kind: 'refused', failure: refusal(error) });
    return;
  }
  const bell = commitBell(data.folder);
  const group = groupCommit(connection);
  const inbox = writerInbox(port, data.wakeWord);
  say({ kind: 'ready' });
  const answered = (message: WriterMessage) => {
    say(message);
    bell.ring();
  };
  while (serve(inbox.take(), group, answered));
  closeLedger(connection, group);
  bell.close();
  say({ kind: 'closed' });
};
