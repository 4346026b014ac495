import { setTimeout as pause } from 'node:timers/promises';
import { credentialStreamPrefix, type CredentialRegister } from '@redress/complaints/application';
import type { EventStore, Position } from '@redress/kernel';
import type { ServiceLog } from '@redress/platform/telemetry';

/** How long a subscription that ended is waited for before the next: it grows while the store is away. */
const firstPauseMilliseconds = 500;
const pauseMillisecondsMax = 30_000;

type Followed = Readonly<{
  eventStore: Pick<EventStore, 'subscribe'>;
  register: Pick<CredentialRegister, 'take'>;
  log: ServiceLog;
  /** Where the register was read up to, or before it. */
  after: Position | undefined;
}>;

/** Keeps the register in step with what other processes give out and take back. Every end of the subscription resumes where it was. */
export const followCredentials = ({
  eventStore,
  register,
  log,
  after: start,
}: Followed): Readonly<{ stop: () => Promise<void> }> => {
  const ending = new AbortController();
  const { signal } = ending;
  let after = start;
  let wait = firstPauseMilliseconds;
  const follow = async (): Promise<void> => {
    const options = { prefix: credentialStreamPrefix, signal, ...(after === undefined ? {} : { after }) };
    for await (const message of eventStore.subscribe(options)) {
      wait = firstPauseMilliseconds;
      if (message.kind === 'events') register.take(message.events);
      after = (message.kind === 'events' ? message.events.at(-1)?.position : message.position) ?? after;
    }
  };
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await follow().catch((error: unknown) => log.error('the register of credentials is not followed', error));
      // An abort ends the pause, and with it the loop.
      await pause(wait, undefined, { signal }).catch(() => undefined);
      wait = Math.min(wait * 2, pauseMillisecondsMax);
    }
  };
  const running = run();
  return {
    stop: () => {
      ending.abort();
      return running;
    },
  };
};
