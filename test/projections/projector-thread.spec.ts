import { MessageChannel } from 'node:worker_threads';
import { type Position, UnknownEventError } from '@redress/kernel';
import { connectProjector, runProjectorThread, type ProjectorProgress } from '@redress/platform/projections';
import { within } from '@redress/testing';
import { e, patienceMilliseconds, toy, type Toy } from './running-projector';
import { toyProjections } from './toy-ledger';

/** Both halves in one thread: what crosses the channel is cloned as between two. */
const connected = (given: Toy, broken = new Set<string>()) => {
  const { port1, port2 } = new MessageChannel();
  const told: ProjectorProgress[] = [];
  const thread = runProjectorThread(port2, (onProgress) =>
    given.projector({ onProgress, projections: toyProjections(broken) }),
  );
  const client = connectProjector(port1, (progress) => told.push(progress));
  const close = async (): Promise<void> => {
    await client.stop();
    await within(patienceMilliseconds, 'the thread to end', thread);
    port1.close();
  };
  const headOf = async (): Promise<Position> => (await given.eventStore.head()) as Position;
  return { client, told, close, headOf };
};

describe('a projector in another thread', () => {
  it('starts, is waited for, tells its status and progress, and stops', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'), e('Noted'));
    const { client, told, close, headOf } = connected(given);
    await client.start();

    expect(await client.caughtUp(await headOf(), patienceMilliseconds)).toBe('reached');
    const [summary] = await client.status();
    expect(summary).toMatchObject({ model: 'toy_summary', state: 'live', documents: 1, isAtHead: true });
    expect(summary?.checkpoint?.anchor?.revision).toBe(1n);
    expect(told.some(({ phase, events }) => phase === 'building' && events === 2)).toBe(true);
    await close();
    await client.ended;
  });

  it('rebuilds, checks and retries', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'), e('Noted'));
    const broken = new Set(['toy-1/1']);
    const { client, close } = connected(given, broken);
    await client.rebuild();
    expect(await client.retryDeadLetters('toy_summary', 'toy-1')).toStrictEqual([
      { stream: 'toy-1', before: 1, left: 1 },
    ]);
    broken.clear();
    expect(await client.retryDeadLetters('toy_summary')).toStrictEqual([{ stream: 'toy-1', before: 1, left: 0 }]);
    expect((await client.check(['toy_summary'])).map(({ model, isEqual }) => [model, isEqual])).toStrictEqual([
      ['toy_summary', true],
    ]);
    await client.rebuild(['toy_trail']);
    expect((await client.check(['toy_trail'])).map(({ isEqual }) => isEqual)).toStrictEqual([true]);
    await close();
  });

  it('hands over errors by name and message', async () => {
    const { client, close } = connected(toy());
    const refused = client.rebuild(['toy_other']);
    await expect(refused).rejects.toThrow('No read model "toy_other"');
    await expect(refused).rejects.toMatchObject({ name: 'RangeError' });
    await client.start();
    await expect(client.start()).rejects.toThrow('started already');
    await close();
  });

  it('tells what ended its run, and goes on to answer', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened', 'unknown'));
    const { client, close } = connected(given);
    await client.start();
    await expect(client.ended).rejects.toMatchObject({ name: UnknownEventError.name });
    expect((await client.status()).map(({ state }) => state)).toStrictEqual(Array(3).fill('stopped'));
    await close();
  });

  it('that is lost fails whatever is asked', async () => {
    const { port1 } = new MessageChannel();
    const client = connectProjector(port1);
    const asked = client.status();
    client.lose(new Error('the worker ended'));
    await expect(asked).rejects.toThrow('the worker ended');
    await expect(client.stop()).rejects.toThrow('the worker ended');
    await expect(client.ended).rejects.toThrow('the worker ended');
    port1.close();
  });
});
