import { createLiveFeed, type ChangeStream, type LiveFeed } from './live-feed';
import type { LiveMessage } from './live-message';

type Fire = (name: string, event?: Readonly<{ data?: unknown; lastEventId?: string }>) => void;
type OpenedStream = Readonly<{ after: string | undefined; fire: Fire; give: () => void; isClosed: () => boolean }>;

/** Tabs of one browser: a lock that goes from one to the next, a channel that all hear, and a clock that is turned by hand. */
const browser = () => {
  const opened: OpenedStream[] = [];
  const tabs: { hear: (message: LiveMessage) => void; tick: () => void }[] = [];
  const queue: (() => void)[] = [];
  let isHeld = false;
  const next = (): void => {
    isHeld = false;
    queue.shift()?.();
  };
  const open = (after: string | undefined): ChangeStream => {
    const listeners = new Map<string, Parameters<ChangeStream['addEventListener']>[1][]>();
    const stream = {
      readyState: 0,
      addEventListener: (name: string, listener: Parameters<ChangeStream['addEventListener']>[1]) =>
        void listeners.set(name, [...(listeners.get(name) ?? []), listener]),
      close: () => void (stream.readyState = 2),
    };
    const fire: Fire = (name, event = {}) => listeners.get(name)?.forEach((listener) => listener(event));
    opened.push({ after, fire, give: () => void (stream.readyState = 2), isClosed: () => stream.readyState === 2 });
    return stream;
  };
  const openTab = (): LiveFeed & { heard: readonly LiveMessage[]; tick: () => void } => {
    const tab = { hear: (_message: LiveMessage): void => undefined, tick: (): void => undefined };
    tabs.push(tab);
    const feed = createLiveFeed({
      open,
      alone: (work, signal) =>
        new Promise((resolve) => {
          const run = (): void => {
            isHeld = true;
            void work(signal).then(() => {
              next();
              resolve();
            });
          };
          if (isHeld) queue.push(run);
          else run();
        }),
      post: (message) => tabs.filter((other) => other !== tab).forEach((other) => other.hear(message)),
      listen: (hear) => void (tab.hear = hear),
      every: (_milliseconds, call) => {
        tab.tick = call;
        return () => void (tab.tick = () => undefined);
      },
    });
    const heard: LiveMessage[] = [];
    feed.onMessage((message) => heard.push(message));
    return { ...feed, heard, tick: () => tab.tick() };
  };
  return { opened, openTab };
};

const change = { complaintId: 'c-1', revision: '7', type: 'NoteAdded' };
const told = { data: JSON.stringify(change), lastEventId: 'p7' };
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('changes', () => {
  it('come to every tab through one stream, which begins with a look at what was missed', () => {
    const { opened, openTab } = browser();
    const tabs = [openTab(), openTab(), openTab()];
    opened[0]?.fire('open');
    opened[0]?.fire('change', told);
    expect(opened.length).toBe(1);
    for (const { heard, state } of tabs) {
      expect(heard).toStrictEqual([{ kind: 'poll' }, { kind: 'change', id: 'p7', change }]);
      expect(state.get()).toBe('live');
    }
  });

  it('go on where they were when the tab that listened is closed', async () => {
    const { opened, openTab } = browser();
    const [first, second] = [openTab(), openTab()];
    opened[0]?.fire('change', told);
    first.stop();
    await settled();
    expect(opened.map(({ after }) => after)).toStrictEqual([undefined, 'p7']);
    expect(opened[0]?.isClosed()).toBe(true);
    opened[1]?.fire('open');
    expect(second.state.get()).toBe('live');
  });

  it('are asked for now and then while there is no stream, and the stream is tried again from the last', () => {
    const { opened, openTab } = browser();
    const [leader, follower] = [openTab(), openTab()];
    opened[0]?.fire('open');
    leader.tick();
    expect(leader.heard).toStrictEqual([{ kind: 'poll' }]);
    opened[0]?.fire('change', told);
    opened[0]?.fire('error');
    leader.tick();
    // The browser is still trying by itself.
    expect(opened.length).toBe(1);
    opened[0]?.give();
    leader.tick();
    expect(opened.map(({ after }) => after)).toStrictEqual([undefined, 'p7']);
    expect(follower.state.get()).toBe('polling');
    expect(follower.heard.filter(({ kind }) => kind === 'poll').length).toBe(3);
  });

  it('begin anew where the positions are of another store', () => {
    const { opened, openTab } = browser();
    const [leader, follower] = [openTab(), openTab()];
    opened[0]?.fire('change', told);
    opened[0]?.fire('reset');
    opened[0]?.give();
    opened[0]?.fire('error');
    leader.tick();
    expect(follower.heard.map(({ kind }) => kind)).toStrictEqual(['change', 'reset', 'poll']);
    expect(opened[1]?.after).toBeUndefined();
  });

  it.each(['', 'null', '7', '{"complaintId":7}', '{"complaintId":"c","revision":"1"}'])(
    'are not made of %j',
    (data) => {
      const { opened, openTab } = browser();
      const tab = openTab();
      opened[0]?.fire('change', { data, lastEventId: 'p' });
      expect(tab.heard).toStrictEqual([]);
    },
  );
});
