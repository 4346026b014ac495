import { OutcomeUnknownError, StoreUnavailableError } from '@redress/kernel';
import { createMemoryRequestLog } from '@redress/testing';
import { guardRequest } from './request-guard';
import { commandId, openOffice } from './office.spec-kit';

type Ran = Readonly<{ result: string; isAccepted: boolean; isRepeat: boolean }>;

const setUp = async () => {
  const { ports, clock } = await openOffice();
  const requestLog = createMemoryRequestLog();
  const ran: string[] = [];
  const ask = (body: string, { isAccepted = true, isRepeat = false } = {}) =>
    guardRequest(
      { requestLog, keyRing: ports.keyRing, clock },
      {
        commandId: commandId(1),
        body,
        run: () => {
          ran.push(body);
          return Promise.resolve({ result: body, isAccepted, isRepeat });
        },
      },
    );
  return { ask, ran, clock, requestLog, ports };
};

describe('a request under an idempotency key', () => {
  it('runs again for the same body, so that the stream gives its first answer again', async () => {
    const { ask, ran } = await setUp();
    expect(await ask('a')).toEqual({ outcome: 'done', result: 'a' });
    expect(await ask('a')).toEqual({ outcome: 'done', result: 'a' });
    expect(ran).toEqual(['a', 'a']);
  });

  it('is refused with another body', async () => {
    const { ask, ran } = await setUp();
    await ask('a');
    expect(await ask('b')).toEqual({ outcome: 'reused' });
    expect(ran).toEqual(['a']);
  });

  it('is forgotten where the command was refused', async () => {
    const { ask } = await setUp();
    await ask('a', { isAccepted: false });
    expect(await ask('b')).toEqual({ outcome: 'done', result: 'b' });
  });

  it('is never told as a success once its body can no longer be compared', async () => {
    const { ask, clock } = await setUp();
    await ask('a');
    clock.advance(8 * 24 * 3_600_000);
    expect(await ask('a', { isRepeat: true })).toEqual({ outcome: 'expired' });
    expect(await ask('a', { isRepeat: true })).toEqual({ outcome: 'expired' });
  });

  const failing = (error: Error, { ports, requestLog, clock }: Awaited<ReturnType<typeof setUp>>) =>
    guardRequest<string>(
      { requestLog, keyRing: ports.keyRing, clock },
      { commandId: commandId(1), body: 'a', run: () => Promise.reject(error) },
    );

  it('is forgotten where nothing was written, so that it can be sent again at once', async () => {
    const office = await setUp();
    await expect(failing(new StoreUnavailableError('The store is away'), office)).rejects.toThrow('The store is away');
    expect(await office.ask('b')).toEqual({ outcome: 'done', result: 'b' });
  });

  it('can be resolved at once where its outcome is unknown, by the same body and no other', async () => {
    const office = await setUp();
    await expect(failing(new OutcomeUnknownError('No answer'), office)).rejects.toThrow('No answer');
    expect(await office.ask('b')).toEqual({ outcome: 'reused' });
    expect(await office.ask('a', { isRepeat: true })).toEqual({ outcome: 'done', result: 'a' });
  });

  it('is answered from the stream where its process died after the append', async () => {
    const { ask, clock, requestLog, ports } = await setUp();
    const dying = guardRequest<string>(
      { requestLog, keyRing: ports.keyRing, clock },
      { commandId: commandId(1), body: 'a', run: () => new Promise(() => undefined) },
    );
    void dying;
    expect(await ask('a')).toEqual({ outcome: 'running' });
    clock.advance(31_000);
    expect(await ask('a', { isRepeat: true })).toEqual({ outcome: 'done', result: 'a' });
  });

  it('waits for an attempt that is still running, until that has lapsed', async () => {
    const { ask, clock, requestLog, ports } = await setUp();
    let finish: (value: Ran) => void = () => undefined;
    const running = guardRequest(
      { requestLog, keyRing: ports.keyRing, clock },
      {
        commandId: commandId(1),
        body: 'a',
        run: () => new Promise<Ran>((resolve) => (finish = resolve)),
      },
    );
    expect(await ask('a')).toEqual({ outcome: 'running' });
    clock.advance(31_000);
    expect(await ask('a')).toEqual({ outcome: 'done', result: 'a' });
    finish({ result: 'late', isAccepted: true, isRepeat: false });
    expect(await running).toEqual({ outcome: 'done', result: 'late' });
  });
});
