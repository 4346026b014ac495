import type { Position, SubscribeOptions } from '@redress/kernel';
import { legible, stored, type ContractSubject } from './contract-subject';
import { within } from '../within';
import { followed, type Followed } from './followed';

export const describeSubscribing = (subject: ContractSubject): void => {
  const { store, newPrefix, newEvents, appended, patienceMilliseconds } = subject;
  const open: Followed[] = [];
  const follow = (options: SubscribeOptions): Followed => {
    const subscription = followed(store(), options, patienceMilliseconds);
    open.push(subscription);
    return subscription;
  };
  /** From here on; the whole log of a shared server would take too long. */
  const fromNow = async (): Promise<Readonly<{ after?: Position }>> => {
    const head = await store().head();
    return head === undefined ? {} : { after: head };
  };

  afterEach(async () => {
    await Promise.all(open.splice(0).map((subscription) => subscription.end()));
  });

  describe('a subscription', () => {
    it('pages through history, then says that it has caught up', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      const events = newEvents(20);
      const last = await appended(`${prefix}a`, 'noStream', events);

      const history = await follow({ ...after, prefix, pageEventsMax: 7 }).untilCaughtUp();

      expect(history.events.map(legible)).toStrictEqual(stored(`${prefix}a`, events));
      expect(Math.max(...history.pages)).toBeLessThanOrEqual(7);
      expect(Math.min(...history.pages)).toBeGreaterThan(0);
      expect(history.events).toStrictEqual(await store().readStream(`${prefix}a`));
      expect(store().compare(history.position ?? last.position, last.position)).toBeGreaterThanOrEqual(0);
    });

    it('follows live, and says again that it has caught up', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      const subscription = follow({ ...after, prefix });
      expect((await subscription.untilCaughtUp()).events).toStrictEqual([]);

      for (const round of [1, 2, 3]) {
        const events = newEvents(round);
        const waiting = subscription.untilCaughtUp();
        const last = await appended(`${prefix}${round}`, 'noStream', events);
        const live = await waiting;

        // The wait may end between two other appends of a shared log; what counts is that the events come, then caught up.
        const given = live.events.length > 0 ? live : await subscription.untilCaughtUp();
        expect(given.events.map(legible)).toStrictEqual(stored(`${prefix}${round}`, events));
        expect(store().compare(given.position ?? last.position, last.position)).toBeGreaterThanOrEqual(0);
      }
    });

    it('resumes exclusive of the position it is given', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      await appended(`${prefix}a`, 'noStream', newEvents(5));
      const all = (await follow({ ...after, prefix }).untilCaughtUp()).events;
      expect(all).toHaveLength(5);

      for (const [index, event] of all.entries()) {
        const { events } = await follow({ prefix, after: event.position, pageEventsMax: 2 }).untilCaughtUp();
        expect(events).toStrictEqual(all.slice(index + 1));
      }
    });

    it('resumes where it was caught up without a loss or a repeat', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      await appended(`${prefix}a`, 'noStream', newEvents(3));
      const { position } = await follow({ ...after, prefix }).untilCaughtUp();
      const later = newEvents(2);
      await appended(`${prefix}a`, 2n, later);

      const { events } = await follow({
        prefix,
        ...(position === undefined ? {} : { after: position }),
      }).untilCaughtUp();

      expect(events.map(legible)).toStrictEqual(stored(`${prefix}a`, later, 3n));
    });

    it('gives only streams of the prefix, and is caught up past the others too', async () => {
      const [prefix, otherPrefix, after] = [newPrefix(), newPrefix(), await fromNow()];
      const subscription = follow({ ...after, prefix, pageEventsMax: 2 });
      await subscription.untilCaughtUp();

      const passed = await appended(`${otherPrefix}a`, 'noStream', newEvents(9));
      for (;;) {
        const { events, position } = await subscription.untilCaughtUp();
        expect(events).toStrictEqual([]);
        if (position !== undefined && store().compare(position, passed.position) >= 0) break;
      }

      const mine = newEvents(1);
      await appended(`${prefix}a`, 'noStream', mine);
      expect((await subscription.events(1)).map(legible)).toStrictEqual(stored(`${prefix}a`, mine));
    });

    it('loses nothing to a slow consumer, and reads at most a page ahead of him', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      await appended(`${prefix}a`, 'noStream', newEvents(30));
      const subscription = follow({ ...after, prefix, pageEventsMax: 10 });
      const first = await subscription.message();
      const begun = first.kind === 'events' ? first.events : [];
      expect(begun.length).toBeGreaterThan(0);

      // The consumer is busy while far more than a page is appended.
      for (let revision = 29n; revision < 529n; revision += 50n) await appended(`${prefix}a`, revision, newEvents(50));
      const rest = await subscription.untilCaughtUp();

      // Caught up is said only now: had the history been read ahead of the consumer, it would have been said before the later events.
      expect([...begun, ...rest.events].map(({ revision }) => revision)).toStrictEqual(
        Array.from({ length: 530 }, (_, revision) => BigInt(revision)),
      );
      expect(Math.max(...rest.pages)).toBeLessThanOrEqual(10);
    });

    it('gives every event once and in order while 64 writers append', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      const subscription = follow({ ...after, prefix, pageEventsMax: 16 });
      const writers = Array.from({ length: 64 }, async (_, writer) => {
        const stream = `${prefix}w${writer}`;
        const { revision } = await appended(stream, 'noStream', newEvents(2));
        await appended(stream, revision, newEvents(2));
      });

      const events = await subscription.events(256);
      await Promise.all(writers);

      for (const [index, { position }] of events.slice(1).entries())
        expect(store().compare(position, events[index]?.position ?? position)).toBeGreaterThan(0);
      const byStream = Map.groupBy(events, ({ stream }) => stream);
      expect(byStream.size).toBe(64);
      for (const [stream, own] of byStream) expect(own).toStrictEqual(await store().readStream(stream));
    });

    it('gives to each of several what it gives to one', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      const several = [1, 3, 1_000].map((pageEventsMax) => follow({ ...after, prefix, pageEventsMax }));
      await appended(`${prefix}a`, 'noStream', newEvents(4));

      const given = await Promise.all(several.map((subscription) => subscription.events(4)));

      const read = await store().readStream(`${prefix}a`);
      for (const events of given) expect(events).toStrictEqual(read);
    });

    it.each([0, 1_001, 1.5])('refuses pages of %p events', async (pageEventsMax) => {
      await expect(follow({ prefix: newPrefix(), pageEventsMax }).next()).rejects.toThrow(RangeError);
    });
  });

  describe('the end of a subscription', () => {
    const ended = { done: true, value: undefined };
    const waiting = async (options: SubscribeOptions) => {
      const subscription = follow({ ...(await fromNow()), prefix: newPrefix(), ...options });
      await subscription.untilCaughtUp();
      return subscription;
    };

    it('comes without an error when its signal aborts, waiting or not', async () => {
      const control = new AbortController();
      const subscription = await waiting({ signal: control.signal });
      const next = subscription.next();
      control.abort();

      // On a shared log a last word about others' events may have been on its way.
      const last = await next;
      expect(last.done === true ? last : await subscription.next()).toStrictEqual(ended);
      expect(await subscription.next()).toStrictEqual(ended);
      const neverBegun = follow({ ...(await fromNow()), signal: control.signal });
      expect(await neverBegun.next()).toStrictEqual(ended);
    });

    it('comes in the middle of history too', async () => {
      const [prefix, after, control] = [newPrefix(), await fromNow(), new AbortController()];
      await appended(`${prefix}a`, 'noStream', newEvents(9));
      const subscription = follow({ ...after, prefix, pageEventsMax: 1, signal: control.signal });
      expect((await subscription.next()).done).toBe(false);
      control.abort();

      expect(await subscription.next()).toStrictEqual(ended);
    });

    it('comes on return(), and releases a next() that still waits', async () => {
      const subscription = await waiting({});
      const next = subscription.next();

      expect(await subscription.end()).toStrictEqual(ended);

      const last = await next;
      expect(last.done === true ? last : await subscription.next()).toStrictEqual(ended);
      expect(await subscription.next()).toStrictEqual(ended);
      expect(await subscription.end()).toStrictEqual(ended);
    });

    it('comes when the loop over it is left', async () => {
      const [prefix, after] = [newPrefix(), await fromNow()];
      await appended(`${prefix}a`, 'noStream', newEvents(3));
      let seen = 0;
      const readTwo = async () => {
        for await (const message of store().subscribe({ ...after, prefix, pageEventsMax: 1 })) {
          if (message.kind === 'events') seen += message.events.length;
          if (seen === 2) break;
        }
      };
      await within(patienceMilliseconds, 'the end of the loop', readTwo());
      expect(seen).toBe(2);
    });
  });
};
