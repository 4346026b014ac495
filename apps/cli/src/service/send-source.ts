import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ClientRequest } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** A file as it is sent. */
export type SentSource = Readonly<{
  /** Undefined where nobody knows, as of a pipe. */
  totalBytes: number | undefined;
  /** A pipe gives its bytes once. */
  canBeSentAgain: boolean;
  headers: Readonly<Record<string, string>>;
  send: (outgoing: ClientRequest) => Promise<void>;
}>;

/** A source file to be sent as it is, packed or not, at the speed at which it is taken. */
export const sourceToSend = async (file: string): Promise<SentSource> => {
  const stats = await stat(file);
  const totalBytes = stats.isFile() ? stats.size : undefined;
  return {
    totalBytes,
    canBeSentAgain: stats.isFile(),
    headers: {
      'content-type': 'application/octet-stream',
      ...(totalBytes === undefined ? {} : { 'content-length': String(totalBytes) }),
    },
    // What is sent is what was measured: a file that grows meanwhile is sent to where it ended.
    send: (outgoing) =>
      pipeline(
        createReadStream(file, totalBytes === undefined || totalBytes === 0 ? {} : { end: totalBytes - 1 }),
        outgoing,
      ),
  };
};
