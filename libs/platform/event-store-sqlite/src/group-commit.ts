import type { DatabaseSync } from 'node:sqlite';
import { appendStatements } from './append-statements';
import { requestWriter } from './request-statements';
import { transactions } from './transactions';
import { waitingRows } from './waiting-rows';
import type { AppendAnswer, AppendRequest, RememberRequest } from './writer-protocol';

/** Size of the WAL, as reckoned from what was written, at which it is copied into the file. */
const walBytesMax = 4 * 1_024 * 1_024;
const pageBytes = 4_096;
/** Pages that an append changes beside one for each event: leaf pages of the table and of the request log. */
const pagesPerAppend = 3;

export type GroupCommit = Readonly<{
  /** All of these in one transaction with one sync, each append judged by itself, in this order. Answers only when the commit has returned. */
  commit: (appends: readonly AppendRequest[]) => readonly AppendAnswer[];
  /** Kept until the next transaction that writes events: a row of the request log costs no sync of its own. */
  remember: (request: RememberRequest) => void;
  /** The number of the last row asked for that is in the file. */
  rememberedTo: () => number;
  /** Writes the rows that wait. */
  flush: () => void;
  /** Copies the WAL into the file once it has grown. Called when everything is answered, so that nobody waits for it. */
  checkpointIfDue: () => void;
}>;

export const groupCommit = (connection: DatabaseSync): GroupCommit => {
  const { append, lastPlace } = appendStatements(connection);
  const writeRows = requestWriter(connection);
  const { run, checkpoint } = transactions(connection);
  const rows = waitingRows();
  let walBytes = 0;

  const appendAll = (appends: readonly AppendRequest[]) => {
    const first = lastPlace();
    let last = first;
    const answers = appends.map((request): AppendAnswer => {
      const answer = append(request, last);
      if (answer.outcome === 'appended' && answer.place > last) {
        last = answer.place;
        walBytes += request.bytes.length + pageBytes * (request.events.length + pagesPerAppend);
      }
      return answer;
    });
    const hasWritten = last > first;
    // Without an event the commit has nothing to sync, and the rows wait on.
    if (hasWritten) writeRows(rows.all());
    return { answers, hasWritten };
  };

  const flush = (): void => {
    const waiting = rows.all();
    if (waiting.length > 0 && run(() => writeRows(waiting)).outcome === 'committed') rows.written();
  };

  return {
    commit: (appends) => {
      const result = run(() => appendAll(appends));
      if (result.outcome === 'failed') {
        const { failure } = result;
        return appends.map(({ n }) => ({ n, outcome: 'failed', failure }));
      }
      if (result.value.hasWritten) rows.written();
      return result.value.answers;
    },
    remember: (request) => {
      rows.add(request);
      if (rows.isFull()) flush();
    },
    rememberedTo: rows.writtenTo,
    flush,
    checkpointIfDue: () => {
      if (walBytes < walBytesMax) return;
      walBytes = 0;
      checkpoint();
    },
  };
};
