import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { filing, membersOf, send } from '../e2e/service/service-client';
import { readEvents } from '../e2e/service/service-ledger';
import { dataFolder, startService, type ServiceProcess } from '../e2e/service/service-process';
import { localKeyOf, tokenFor } from '../e2e/service/service-tokens';
import { report } from './temporary-folder';

jest.setTimeout(60_000);

const clients = 32;
const answeredBefore = 150;
/** Seconds within which a service that was told to stop has stopped, with streams open and clients that never pause. */
const stopSecondsMax = 15;

/** By its form: an error of the system is not made by this realm's Error. */
const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : error;

type Load = { acknowledged: string[]; refusedConnections: number; failures: unknown[] };

/** Clients that send one request after the other, until nobody listens any more. */
const loadUntilClosed = async (service: ServiceProcess, onAnswer: (count: number) => void): Promise<Load> => {
  const token = tokenFor(localKeyOf(service.data), 'clerk', ['operator'], 'centre');
  const load: Load = { acknowledged: [], refusedConnections: 0, failures: [] };
  const work = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      try {
        const answer = await send(service, {
          path: '/v1/complaints',
          token,
          key: randomUUID(),
          body: filing('Filed while it stops'),
          agent,
        });
        if (answer.status === 201) load.acknowledged.push(String(membersOf(answer)['complaintId']));
        else load.failures.push(answer.text);
        onAnswer(load.acknowledged.length);
      } catch (error) {
        if (codeOf(error) === 'ECONNREFUSED') load.refusedConnections += 1;
        else load.failures.push(error);
        agent.destroy();
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return load;
};

/** A stream of changes that stays open until the service ends it. */
const openStream = (service: ServiceProcess): Promise<Readonly<{ ended: Promise<string> }>> =>
  new Promise((resolve, reject) => {
    const token = tokenFor(localKeyOf(service.data), 'head', ['supervisor']);
    const options = {
      host: '127.0.0.1',
      port: service.port,
      path: '/v1/changes',
      agent: false,
      headers: { authorization: `Bearer ${token}` },
    };
    get(options, (incoming) => {
      if (incoming.statusCode !== 200) reject(new Error(`No stream: ${String(incoming.statusCode)}`));
      incoming.resume();
      const ended = new Promise<string>((resolveEnd) => {
        incoming.once('end', () => resolveEnd('ended'));
        incoming.once('error', (error) => resolveEnd(`cut off: ${error.message}`));
      });
      resolve({ ended });
    }).once('error', reject);
  });

describe(`a service told to stop (SIGTERM) under ${clients} clients`, () => {
  it('answers everything that is under way, fails nobody, and leaves a folder that the next one can have', async () => {
    const service = await startService(dataFolder('drain'));
    const stream = await openStream(service);
    let stoppedAt = 0;
    const load = await loadUntilClosed(service, (count) => {
      if (count < answeredBefore || stoppedAt > 0) return;
      stoppedAt = performance.now();
      service.signal('SIGTERM');
    });
    const ended = await service.ended;
    const seconds = (performance.now() - stoppedAt) / 1_000;

    expect(load.failures).toStrictEqual([]);
    expect(load.refusedConnections).toBe(clients);
    expect(await stream.ended).toBe('ended');
    expect(ended).toStrictEqual({ code: 0, signal: null, err: '' });
    expect(seconds).toBeLessThan(stopSecondsMax);
    expect(existsSync(path.join(service.data, 'writer.json'))).toBe(false);

    const filed = (await readEvents(service.data)).events.filter(({ type }) => type === 'ComplaintFiled');
    expect(filed.map(({ stream: name }) => name.slice('complaint-'.length)).sort()).toStrictEqual(
      [...load.acknowledged].sort(),
    );
    const next = await startService(service.data);
    expect((await send(next, { path: '/health/ready' })).status).toBe(200);
    expect(await next.stop()).toMatchObject({ code: 0 });
    report(
      `SIGTERM over HTTP: ${load.acknowledged.length} filings answered over ${clients} connections, 0 failed; stopped after ${seconds.toFixed(1)} s`,
    );
  });

  it('twice stops once; SIGINT stops too', async () => {
    const service = await startService(dataFolder('drain-twice'));
    service.signal('SIGTERM');
    service.signal('SIGINT');
    expect(await service.ended).toStrictEqual({ code: 0, signal: null, err: '' });
  });
});
