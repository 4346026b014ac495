import { createHmac, randomUUID } from 'node:crypto';
import type { DataKey, KeyRing } from '@redress/kernel';

export type OpenedKeyRing = Readonly<{
  ring: KeyRing;
  close: () => Promise<void>;
  /** The instance key, where the test knows it. */
  instanceKey?: Uint8Array;
}>;

const hexOf = ({ key }: DataKey): string => Buffer.from(key).toString('hex');

/** The one contract of the KeyRing port. It needs no empty ring: every test draws subjects and streams of its own. */
export const describeKeyRingContract = (name: string, open: () => Promise<OpenedKeyRing>): void => {
  describe(`the key ring contract, kept by ${name}`, () => {
    let opened: OpenedKeyRing | undefined;
    const ring = (): KeyRing => {
      if (opened === undefined) throw new Error('The ring is opened before the first test and closed after the last');
      return opened.ring;
    };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened?.close();
    });

    const newSubject = (): string => `subject-${randomUUID()}`;
    const newStream = (): string => `complaint-${randomUUID()}`;

    it('gives 32 bytes under a kid that says nothing of whose they are', async () => {
      const [subject, stream] = [newSubject(), newStream()];
      const key = await ring().keyFor(subject, stream);
      expect(key.key).toHaveLength(32);
      expect(key.kid).toMatch(/^[A-Za-z0-9_-]{22}$/);
    });

    it('gives the one live key of a subject and stream, each time', async () => {
      const [subject, stream] = [newSubject(), newStream()];
      const key = await ring().keyFor(subject, stream);
      expect(await ring().keyFor(subject, stream)).toEqual(key);
      expect((await ring().open([key.kid])).get(key.kid)).toEqual(key);
    });

    it('gives one key to all who ask for it at once', async () => {
      const [subject, stream] = [newSubject(), newStream()];
      const keys = await Promise.all(Array.from({ length: 64 }, () => ring().keyFor(subject, stream)));
      expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
      expect(new Set(keys.map(hexOf)).size).toBe(1);
    });

    it('gives another key to another subject and to another stream', async () => {
      const [subject, stream] = [newSubject(), newStream()];
      const keys = await Promise.all([
        ring().keyFor(subject, stream),
        ring().keyFor(subject, newStream()),
        ring().keyFor(newSubject(), stream),
        // What runs together into the same text is another owner.
        ring().keyFor(`${subject}${stream}`, ''),
        ring().keyFor('', `${subject}${stream}`),
      ]);
      expect(new Set(keys.map(({ kid }) => kid)).size).toBe(5);
      expect(new Set(keys.map(hexOf)).size).toBe(5);
    });

    it('opens what is there and leaves out what is not', async () => {
      const key = await ring().keyFor(newSubject(), newStream());
      const found = await ring().open(['AAAAAAAAAAAAAAAAAAAAAA', key.kid, key.kid, '']);
      expect([...found]).toEqual([[key.kid, key]]);
      expect((await ring().open([])).size).toBe(0);
    });

    it('finds every live key of a subject', async () => {
      const [subject, streams] = [newSubject(), [newStream(), newStream()]];
      const keys = await Promise.all(streams.map((stream) => ring().keyFor(subject, stream)));
      await ring().keyFor(newSubject(), streams[0] ?? '');
      const found = (await ring().keysOf(subject)).toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
      const expected = keys.map(({ kid }, index) => ({ kid, stream: streams[index] ?? '' }));
      expect(found).toEqual(expected.toSorted((a, b) => (a.stream < b.stream ? -1 : 1)));
      expect(await ring().keysOf(newSubject())).toEqual([]);
    });

    it('destroys one key and no other', async () => {
      const [subject, stream, kept] = [newSubject(), newStream(), newStream()];
      const [gone, other] = await Promise.all([ring().keyFor(subject, stream), ring().keyFor(subject, kept)]);
      await ring().destroy(gone.kid, 'erasure-1');
      expect([...(await ring().open([gone.kid, other.kid])).keys()]).toEqual([other.kid]);
      expect(await ring().keysOf(subject)).toEqual([{ kid: other.kid, stream: kept }]);
    });

    it('makes a new key after a destruction: the old one does not come back', async () => {
      const [subject, stream] = [newSubject(), newStream()];
      const gone = await ring().keyFor(subject, stream);
      await ring().destroy(gone.kid, 'erasure-1');
      const next = await ring().keyFor(subject, stream);
      expect(next.kid).not.toBe(gone.kid);
      expect(hexOf(next)).not.toBe(hexOf(gone));
      expect((await ring().open([gone.kid])).size).toBe(0);
    });

    it('destroys again without harm, and what it never knew', async () => {
      const key = await ring().keyFor(newSubject(), newStream());
      const { destroyedKeys } = await ring().status();
      await ring().destroy(key.kid, 'erasure-1');
      await ring().destroy(key.kid, 'erasure-1');
      await ring().destroy(key.kid, 'erasure-2');
      expect((await ring().status()).destroyedKeys).toBe(destroyedKeys + 1);
      await ring().destroy(randomUUID(), 'erasure-3');
      expect((await ring().status()).destroyedKeys).toBe(destroyedKeys + 2);
    });

    it('counts its live keys', async () => {
      const { liveKeys } = await ring().status();
      const key = await ring().keyFor(newSubject(), newStream());
      expect((await ring().status()).liveKeys).toBe(liveKeys + 1);
      await ring().destroy(key.kid, 'erasure-1');
      expect((await ring().status()).liveKeys).toBe(liveKeys);
    });

    it('makes MACs of 32 bytes under one key', () => {
      const mac = ring().mac(Buffer.from('message'));
      expect(mac).toHaveLength(32);
      expect(ring().mac(Buffer.from('message'))).toEqual(mac);
      expect(ring().mac(Buffer.from('another'))).not.toEqual(mac);
      const instanceKey = opened?.instanceKey;
      if (instanceKey !== undefined)
        expect(Buffer.from(mac)).toEqual(createHmac('sha256', instanceKey).update('message').digest());
    });
  });
};
