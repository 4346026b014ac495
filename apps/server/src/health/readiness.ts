import type { ProjectorThread } from '@redress/composition';
import type { EventStore } from '@redress/kernel';
import type { TokenVerifier } from '@redress/platform/tokens';
import type { DataPosition } from '../runtime/data-position';

/** One thing that must be so before requests are sent here, and what it says of itself. */
export type ReadinessCheck = Readonly<{ name: string; isReady: boolean; detail: string }>;

export type Readiness = Readonly<{ isReady: boolean; checks: readonly ReadinessCheck[] }>;

/** A store that says nothing for so long is taken for away. */
const answerMillisecondsMax = 2_000;

const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const checked = async (
  name: string,
  check: () => Promise<string>,
  more: () => string = () => '',
): Promise<ReadinessCheck> => {
  try {
    return { name, isReady: true, detail: await within(answerMillisecondsMax, check()) };
  } catch (error) {
    return { name, isReady: false, detail: `${error instanceof Error ? error.message : 'unknown'}${more()}` };
  }
};

const millisecondsPerSecond = 1_000;

/** Whoever comes from a provider whose keys are known is let in while it is away; where none are known, nobody is. */
const providerCheck = async (
  provider: NonNullable<TokenVerifier['provider']>,
  now: number,
): Promise<ReadinessCheck> => {
  const { state, keysOf } = await provider(now);
  const age = keysOf === undefined ? undefined : Math.round((now - keysOf) / millisecondsPerSecond);
  const keys = age === undefined ? 'no keys of it are known: its tokens are refused' : `keys of ${age} s ago`;
  return {
    name: 'identity-provider',
    isReady: keysOf !== undefined,
    detail: state === 'there' ? keys : `does not answer; ${keys}`,
  };
};

type ReadinessSources = Readonly<{
  eventStore: Pick<EventStore, 'head' | 'description'>;
  projector: Pick<ProjectorThread, 'status'>;
  /** Why there are no keys, where there are none. */
  keysMissing: string | undefined;
  data: DataPosition;
  isDraining: () => boolean;
  /** How the OpenID provider is, where tokens of one are believed. */
  provider: TokenVerifier['provider'] | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
}>;

/**
 * Whether requests should be sent here, with the reason for each part. A stopped read model does not take the service out: commands go on. Missing keys do: it
 * shows cases to whoever asks, and takes no command.
 */
export const readinessOf = async ({
  eventStore,
  projector,
  keysMissing,
  data,
  isDraining,
  provider,
  now,
}: ReadinessSources): Promise<Readiness> => {
  const checks = await Promise.all([
    checked('event-store', async () => {
      await eventStore.head();
      return eventStore.description.kind;
    }),
    checked(
      'read-models',
      async () => {
        const states = await projector.status();
        const notLive = states.filter(({ state }) => state !== 'live' && state !== 'building');
        const named = notLive.map(({ model, state, stoppedBy }) => `${model} ${state} ${stoppedBy?.name ?? ''}`.trim());
        return named.length === 0 ? `lag ${data.lagSeconds()} s` : named.join('; ');
      },
      () => `; lag ${data.lagSeconds()} s`,
    ),
  ]);
  const keys: ReadinessCheck = { name: 'key-ring', isReady: keysMissing === undefined, detail: keysMissing ?? 'there' };
  const draining: readonly ReadinessCheck[] = isDraining()
    ? [{ name: 'process', isReady: false, detail: 'stopping' }]
    : [];
  const providers = provider === undefined ? [] : [await providerCheck(provider, now())];
  const all = [...checks, keys, ...providers, ...draining];
  return { isReady: all.every(({ isReady }) => isReady), checks: all };
};
