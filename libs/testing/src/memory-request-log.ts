import { addMilliseconds, reservationMillisecondsMax, type Instant, type RequestLog } from '@redress/kernel';

type Remembered = Readonly<{ bodyMac: string; until: Instant; lapsesAt: Instant; isAccepted: boolean }>;

/** A request log that forgets with its process: for tests. */
export const createMemoryRequestLog = (): RequestLog => {
  const requests = new Map<string, Remembered>();
  const live = (commandId: string, at: Instant): Remembered | undefined => {
    const request = requests.get(commandId);
    return request !== undefined && at < request.until ? request : undefined;
  };
  return {
    reserve: (commandId, bodyMac, at, until) => {
      const seen = live(commandId, at);
      if (seen?.isAccepted === false && at < seen.lapsesAt)
        return Promise.resolve({ outcome: 'running', bodyMac: seen.bodyMac });
      if (seen !== undefined && (seen.isAccepted || seen.bodyMac !== bodyMac))
        return Promise.resolve({ outcome: 'known', bodyMac: seen.bodyMac });
      const lapsesAt = addMilliseconds(at, reservationMillisecondsMax);
      requests.set(commandId, { bodyMac, until, lapsesAt, isAccepted: false });
      return Promise.resolve({ outcome: 'reserved' });
    },
    find: (commandId, at) => {
      const seen = live(commandId, at);
      return Promise.resolve(seen === undefined ? undefined : { bodyMac: seen.bodyMac });
    },
    settle: (commandId, outcome) => {
      const request = requests.get(commandId);
      if (request?.isAccepted === false) {
        if (outcome === 'accepted') requests.set(commandId, { ...request, isAccepted: true });
        else requests.delete(commandId);
      }
      return Promise.resolve();
    },
  };
};
