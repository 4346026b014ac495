import { createMemoryRequestLog } from '@redress/testing';
import { guardRequest } from './request-guard';
import { commandId, openOffice } from './office.spec-kit';

const setUp = async () => {
  const { ports, clock } = await openOffice();
  const requestLog = createMemoryRequestLog();
  const ran: string[] = [];
  const ask = (body: string, { isAccepted = true, isKnown = false } = {}) =>
    guardRequest(
      { requestLog, keyRing: ports.keyRing, clock },
      {
        commandId: commandId(1),
        body,
        isKnown: () => Promise.resolve(isKnown),
        run: () => {
          ran.push(body);
          return Promise.resolve({ result: body, isAccepted });
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
    const { ask, ran, clock } = await setUp();
    await ask('a');
    clock.advance(8 * 24 * 3_600_000);
    expect(await ask('a', { isKnown: true })).toEqual({ outcome: 'expired' });
    expect(ran).toEqual(['a']);
  });

  it('can be sent again at once where its attempt failed', async () => {
    const { ask, requestLog, ports, clock } = await setUp();
    const failing = guardRequest<string>(
      { requestLog, keyRing: ports.keyRing, clock },
      {
        commandId: commandId(1),
        body: 'a',
        isKnown: () => Promise.resolve(false),
        run: () => Promise.reject(new Error('The store is away')),
      },
    );
    await expect(failing).rejects.toThrow('The store is away');
    expect(await ask('a')).toEqual({ outcome: 'done', result: 'a' });
  });

  it('waits for an attempt that is still running, until that has lapsed', async () => {
    const { ask, clock, requestLog, ports } = await setUp();
    let finish: (value: Readonly<{ result: string; isAccepted: boolean }>) => void = () => undefined;
    const running = guardRequest(
      { requestLog, keyRing: ports.keyRing, clock },
      {
        commandId: commandId(1),
        body: 'a',
        isKnown: () => Promise.resolve(false),
        run: () => new Promise<Readonly<{ result: string; isAccepted: boolean }>>((resolve) => (finish = resolve)),
      },
    );
    expect(await ask('a')).toEqual({ outcome: 'running' });
    clock.advance(31_000);
    expect(await ask('a')).toEqual({ outcome: 'done', result: 'a' });
    finish({ result: 'late', isAccepted: true });
    expect(await running).toEqual({ outcome: 'done', result: 'late' });
  });
});
