import { randomUUID } from 'node:crypto';
import { addMilliseconds, reservationMillisecondsMax, type Instant, type RequestLog } from '@redress/kernel';

export type OpenedRequestLog = Readonly<{ log: RequestLog; close: () => Promise<void> }>;

const at: Instant = '2026-03-02T09:00:00.000Z';
const until: Instant = '2026-03-09T09:00:00.000Z';
const lapsed = addMilliseconds(at, reservationMillisecondsMax);
const justBefore = (instant: Instant): Instant => addMilliseconds(instant, -1);

/** The one contract of the RequestLog port. It needs no empty log: every test draws a command id of its own. */
export const describeRequestLogContract = (name: string, open: () => Promise<OpenedRequestLog>): void => {
  describe(`the request log contract, kept by ${name}`, () => {
    let opened: OpenedRequestLog | undefined;
    const log = (): RequestLog => {
      if (opened === undefined) throw new Error('The log is opened before the first test and closed after the last');
      return opened.log;
    };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened?.close();
    });
    const reserved = async (): Promise<string> => {
      const commandId = randomUUID();
      expect(await log().reserve(commandId, 'mac-1', at, until)).toStrictEqual({ outcome: 'reserved' });
      return commandId;
    };
    const accepted = async (): Promise<string> => {
      const commandId = await reserved();
      await log().settle(commandId, 'accepted');
      return commandId;
    };

    it('reserves what it has not seen', async () => {
      await reserved();
    });

    it('says that a request is running until its reservation lapses, whatever its body', async () => {
      const commandId = await reserved();

      for (const mac of ['mac-1', 'mac-2'])
        expect(await log().reserve(commandId, mac, justBefore(lapsed), until)).toStrictEqual({
          outcome: 'running',
          bodyMac: 'mac-1',
        });
    });

    it('gives a lapsed reservation to the same body again, from then on', async () => {
      const commandId = await reserved();

      expect(await log().reserve(commandId, 'mac-1', lapsed, until)).toStrictEqual({ outcome: 'reserved' });
      const again = addMilliseconds(lapsed, 1);
      expect((await log().reserve(commandId, 'mac-1', again, until)).outcome).toBe('running');
    });

    it('does not give a lapsed reservation to another body: the first may have been accepted', async () => {
      const commandId = await reserved();

      expect(await log().reserve(commandId, 'mac-2', lapsed, until)).toStrictEqual({
        outcome: 'known',
        bodyMac: 'mac-1',
      });
      expect(await log().find(commandId, lapsed)).toStrictEqual({ bodyMac: 'mac-1' });
    });

    it('knows an accepted command until its time is up', async () => {
      const commandId = await accepted();

      for (const instant of [at, lapsed, justBefore(until)]) {
        expect(await log().reserve(commandId, 'mac-2', instant, until)).toStrictEqual({
          outcome: 'known',
          bodyMac: 'mac-1',
        });
        expect(await log().find(commandId, instant)).toStrictEqual({ bodyMac: 'mac-1' });
      }
      expect(await log().find(commandId, until)).toBeUndefined();
      const nextUntil = addMilliseconds(until, 1_000);
      expect(await log().reserve(commandId, 'mac-2', until, nextUntil)).toStrictEqual({ outcome: 'reserved' });
      expect(await log().find(commandId, until)).toStrictEqual({ bodyMac: 'mac-2' });
    });

    it('forgets a refused command at once', async () => {
      const commandId = await reserved();
      await log().settle(commandId, 'refused');

      expect(await log().find(commandId, at)).toBeUndefined();
      expect(await log().reserve(commandId, 'mac-2', at, until)).toStrictEqual({ outcome: 'reserved' });
    });

    it('does not let a late refusal take back what was accepted', async () => {
      const commandId = await accepted();
      await log().settle(commandId, 'refused');

      expect(await log().find(commandId, at)).toStrictEqual({ bodyMac: 'mac-1' });
    });

    it('finds the body of a reservation that was never settled: the stream may say that it was accepted', async () => {
      const commandId = await reserved();

      expect(await log().find(commandId, justBefore(until))).toStrictEqual({ bodyMac: 'mac-1' });
      expect(await log().find(randomUUID(), at)).toBeUndefined();
    });

    it('settles what it never saw without a word', async () => {
      const commandId = randomUUID();
      await log().settle(commandId, 'accepted');

      expect(await log().find(commandId, at)).toBeUndefined();
    });

    it('gives one reservation to 64 who ask at once', async () => {
      const commandId = randomUUID();

      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, n) => log().reserve(commandId, `mac-${n}`, at, until)),
      );

      const running = answers.filter(({ outcome }) => outcome === 'running');
      expect(answers.filter(({ outcome }) => outcome === 'reserved')).toHaveLength(1);
      expect(running).toHaveLength(63);
      const winner = answers.findIndex(({ outcome }) => outcome === 'reserved');
      for (const answer of running) expect(answer).toStrictEqual({ outcome: 'running', bodyMac: `mac-${winner}` });
    });
  });
};
