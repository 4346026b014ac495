import type { LiveMessage } from './live-message';
import { createLiveFeed, type LiveFeed, type LiveParts } from './live-feed';

const channelName = 'redress.live';

/** The feed over what browsers have: one lock and one channel for all tabs of this service. */
export const openBrowserFeed = (): LiveFeed => {
  const channel = new BroadcastChannel(channelName);
  const parts: LiveParts = {
    open: (after) =>
      new EventSource(after === undefined ? '/v1/changes' : `/v1/changes?after=${encodeURIComponent(after)}`),
    alone: (work, signal) => navigator.locks.request(channelName, { signal }, () => work(signal)),
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }: MessageEvent<LiveMessage>) => hear(data)),
    every: (milliseconds, call) => {
      const timer = window.setInterval(call, milliseconds);
      return () => window.clearInterval(timer);
    },
  };
  const feed = createLiveFeed(parts);
  return {
    ...feed,
    stop: () => {
      feed.stop();
      channel.close();
    },
  };
};
