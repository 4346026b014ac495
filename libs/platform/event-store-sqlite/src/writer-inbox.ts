import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { isWriterRequest, type WriterRequest } from './writer-protocol';

/** Where the writer takes its requests from. */
export type WriterInbox = Readonly<{
  /** Everything that has come since. Where nothing has, the thread sleeps until something does. */
  take: () => readonly WriterRequest[];
}>;

/**
 * The writer does nothing but wait for requests and for the disk, so it waits on a word of shared memory and takes its messages by hand: that
 * wakes it in half the time that an event loop needs, and what came during one sync is together for the next.
 */
export const writerInbox = (port: MessagePort, wakeWord: SharedArrayBuffer): WriterInbox => {
  const word = new Int32Array(wakeWord);
  return {
    take: () => {
      const requests: WriterRequest[] = [];
      for (;;) {
        const seen = Atomics.load(word, 0);
        for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
          const messages: unknown = got.message;
          if (!Array.isArray(messages)) throw new TypeError('The writer takes lists of requests');
          for (const message of messages) {
            if (!isWriterRequest(message)) throw new TypeError('Not a request of this room');
            requests.push(message);
          }
        }
        if (requests.length > 0) return requests;
        Atomics.wait(word, 0, seen);
      }
    },
  };
};
