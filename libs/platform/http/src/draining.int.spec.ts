import { Agent, request } from 'node:http';
import { openDoor } from './door.spec-kit';
import { drainable, type Draining } from './draining';

/** A request over an agent's connection; resolves with the status and what the connection is to become. */
const ask = (port: number, agent: Agent, path = '/'): Promise<readonly [number | undefined, string | undefined]> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', agent, path }, (incoming) => {
      incoming.resume();
      incoming.once('end', () => resolve([incoming.statusCode, incoming.headers.connection]));
    });
    outgoing.once('error', reject);
    outgoing.end();
  });

const openSlow = async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let draining: Draining | undefined;
  const door = await openDoor({}, (fastify) => {
    draining = drainable(fastify);
    fastify.get('/', () => 'quick');
    fastify.get('/slow', () => released.then(() => 'slow'));
  });
  if (draining === undefined) throw new Error('It was just made');
  return { ...door, draining, release };
};

const inFlight = async ({ draining }: Readonly<{ draining: Draining }>, count: number): Promise<void> => {
  while (draining.inFlight() !== count) await new Promise((resolve) => setImmediate(resolve));
};

describe('a service that drains', () => {
  it('answers what is under way and what still comes on a connection that is kept, closing it with the answer', async () => {
    const door = await openSlow();
    const agents = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })] as const;
    expect(await ask(door.port, agents[0])).toStrictEqual([200, 'keep-alive']);
    const slow = ask(door.port, agents[1], '/slow');
    await inFlight(door, 1);
    const drained = door.draining.drain(10_000);
    expect(door.draining.isDraining()).toBe(true);
    expect(await ask(door.port, agents[0])).toStrictEqual([200, 'close']);
    await expect(ask(door.port, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    door.release();
    expect(await slow).toStrictEqual([200, 'close']);
    await drained;
    expect(door.draining.inFlight()).toBe(0);
    await door.fastify.close();
  });

  it('does not wait for ever', async () => {
    const door = await openSlow();
    const slow = ask(door.port, new Agent(), '/slow');
    await inFlight(door, 1);
    const startedAt = performance.now();
    await door.draining.drain(200);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(200);
    expect(door.draining.inFlight()).toBe(1);
    door.release();
    await slow;
    await door.fastify.close();
  });
});
