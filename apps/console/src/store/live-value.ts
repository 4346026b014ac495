import { useSyncExternalStore } from 'react';

/** A value outside the components that they can watch. */
export type LiveValue<T> = Readonly<{
  get: () => T;
  set: (next: T) => void;
  /** @returns what ends it */
  subscribe: (listener: () => void) => () => void;
}>;

export const liveValue = <T>(initial: T): LiveValue<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

export const useLiveValue = <T>({ get, subscribe }: Pick<LiveValue<T>, 'get' | 'subscribe'>): T =>
  useSyncExternalStore(subscribe, get, get);
