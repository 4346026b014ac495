import { useEffect, useRef, useSyncExternalStore } from 'react';
import { liveValue } from '../store/live-value';
import { openBrowserFeed } from './browser-feed';
import type { LiveFeed } from './live-feed';
import type { LiveMessage, LiveState } from './live-message';

const feed = liveValue<LiveFeed | undefined>(undefined);

/** Listens as long as somebody is signed in. @returns what ends it */
export const startLive = (): (() => void) => {
  const opened = openBrowserFeed();
  feed.set(opened);
  return () => {
    opened.stop();
    feed.set(undefined);
  };
};

/** Hears every message while its part is on the screen. */
export const useLiveMessages = (hear: (message: LiveMessage) => void): void => {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    let end: (() => void) | undefined;
    const follow = (): void => {
      end?.();
      end = feed.get()?.onMessage((message) => latest.current(message));
    };
    follow();
    const endWatching = feed.subscribe(follow);
    return () => {
      endWatching();
      end?.();
    };
  }, []);
};

const stateNow = (): LiveState => feed.get()?.state.get() ?? 'off';
const watchState = (listener: () => void): (() => void) => {
  let endState = feed.get()?.state.subscribe(listener);
  const endFeed = feed.subscribe(() => {
    endState?.();
    endState = feed.get()?.state.subscribe(listener);
    listener();
  });
  return () => {
    endFeed();
    endState?.();
  };
};

export const useLiveState = (): LiveState => useSyncExternalStore(watchState, stateNow);
