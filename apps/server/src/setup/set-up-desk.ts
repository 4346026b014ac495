import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SetUpDoneEvent, SetUpProgressEvent } from '../openapi/answer-types';

/** What was chosen. */
export type SetUpChoice =
  | Readonly<{ kind: 'sample'; name: string | undefined; cases: number; seed: number }>
  | Readonly<{ kind: 'real'; name: string; zone: string }>;

/** Makes the ledger and goes over to it. `onProgress` is told as it goes. */
export type SetUpWork = (
  choice: SetUpChoice,
  onProgress: (progress: SetUpProgressEvent) => void,
) => Promise<SetUpDoneEvent>;

/** Where a ledger is yet to be set up. */
export type SetUpDesk = Readonly<{
  /** How far it is; undefined where nobody has begun. */
  progress: () => SetUpProgressEvent | undefined;
  isKey: (key: string | undefined) => boolean;
  /** One at a time; where it fails it can be begun again. Undefined while one is under way. */
  begin: (
    choice: SetUpChoice,
    onProgress: (progress: SetUpProgressEvent) => void,
  ) => Promise<SetUpDoneEvent> | undefined;
}>;

const keyBytes = 32;
const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** The key is kept as its hash, for as long as this process waits to be set up. */
export const createSetUpDesk = (work: SetUpWork): Readonly<{ desk: SetUpDesk; key: string }> => {
  const key = randomBytes(keyBytes).toString('base64url');
  const hash = hashOf(key);
  let progress: SetUpProgressEvent | undefined;
  const run = async (choice: SetUpChoice, onProgress: (progress: SetUpProgressEvent) => void) => {
    try {
      return await work(choice, (now) => {
        progress = now;
        onProgress(now);
      });
    } catch (error) {
      progress = undefined;
      throw error;
    }
  };
  return {
    key,
    desk: {
      progress: () => progress,
      isKey: (given) => given !== undefined && timingSafeEqual(hashOf(given), hash),
      begin: (choice, onProgress) => {
        if (progress !== undefined) return undefined;
        progress = { phase: 'opening', done: 0, of: 0 };
        return run(choice, onProgress);
      },
    },
  };
};
