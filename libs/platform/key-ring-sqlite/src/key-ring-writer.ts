import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { failureOf, KeyRingUnavailableError } from './key-ring-errors';
import { openRingWriter, type RingWriter } from './ring-writer';
import { batchesOf, failBatch, performBatch, type WriterBatch } from './writer-batches';
import type { KeyRingWriterData, WriterAnswer, WriterMessage, WriterRequest } from './writer-protocol';

/** Primary result code of SQLite for a failed read, write or sync (sqlite.org/rescode.html). */
const ioErrorCode = 10;

const isIoError = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 0xff) === ioErrorCode;

/** Performs batches until the disk fails: after a failed sync nobody knows what is on it, so nothing more is promised. */
const createPerformer = (writer: RingWriter): ((batch: WriterBatch) => readonly WriterAnswer[]) => {
  let stopped: Error | undefined;
  return (batch) => {
    const isClosing = batch.kind === 'single' && batch.request.kind === 'close';
    if (stopped !== undefined && !isClosing) return failBatch(batch, stopped);
    try {
      return performBatch(writer, batch);
    } catch (error) {
      if (isIoError(error))
        stopped = new KeyRingUnavailableError('The key ring stopped writing: its disk failed. Open it again');
      return failBatch(batch, error);
    }
  };
};

const serve = (port: MessagePort, writer: RingWriter): void => {
  const perform = createPerformer(writer);
  let waiting: WriterRequest[] = [];

  const work = (): void => {
    const requests = waiting;
    waiting = [];
    for (const batch of batchesOf(requests)) {
      const message: WriterMessage = { kind: 'answers', answers: perform(batch) };
      port.postMessage(message);
    }
    if (requests.some(({ kind }) => kind === 'close')) port.close();
    else writer.checkpointIfGrown();
  };

  port.on('message', (requests: readonly WriterRequest[]) => {
    // Whatever came while the last commit waited for the disk is there by now, and goes together.
    if (waiting.length === 0) setImmediate(work);
    waiting.push(...requests);
  });
};

/** The writer thread of a key ring: its entry file calls this and does nothing else. `openKeyRing` starts it and speaks to it. */
export const runKeyRingWriter = (): void => {
  if (parentPort === null) throw new Error('The key ring writer runs in a worker thread');
  const { files, createMissing } = workerData as KeyRingWriterData;
  const post = (message: WriterMessage): void => parentPort?.postMessage(message);
  try {
    serve(parentPort, openRingWriter(files, createMissing));
    post({ kind: 'ready' });
  } catch (error) {
    post({ kind: 'refused', failure: failureOf(error) });
    parentPort.close();
  }
};
