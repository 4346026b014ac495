import type { Worker } from 'node:worker_threads';
import type { NewEvent } from '@redress/kernel';
import type { AppendRequest, WriterRequest } from './writer-protocol';

/** The bytes of all events in one buffer that can be handed over. A view into a pool would take the whole pool along. */
export const packed = (events: readonly NewEvent[]): Pick<AppendRequest, 'bytes' | 'events'> => {
  const parts = events.flatMap(({ data, metadata }) => [data, metadata]);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return {
    bytes,
    events: events.map(({ id, type, data, metadata }) => ({
      id,
      type,
      dataBytes: data.length,
      metadataBytes: metadata.length,
    })),
  };
};

/**
 * Where requests are left for the writer. Everything of one turn of the event loop goes in one message and wakes the writer once: the answers of
 * one commit come together too, so that whoever appends again at once shares the next sync.
 */
export const writerOutbox = (worker: Worker, wakeWord: SharedArrayBuffer): ((request: WriterRequest) => void) => {
  const word = new Int32Array(wakeWord);
  let requests: WriterRequest[] = [];
  const send = () => {
    const sent = requests;
    requests = [];
    const buffers = sent.flatMap((request) => (request.kind === 'append' ? [request.bytes.buffer] : []));
    worker.postMessage(sent, buffers);
    Atomics.add(word, 0, 1);
    Atomics.notify(word, 0);
  };
  return (request) => {
    if (requests.push(request) === 1) process.nextTick(send);
  };
};
