import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileComplaint, filing, membersOf, send, type Answer } from '../e2e/service/service-client';
import { expectProblem } from '../e2e/service/service-problems';
import { dataFolder, startService } from '../e2e/service/service-process';
import { localKeyOf, tokenFor } from '../e2e/service/service-tokens';
import { until } from '../e2e/redress-process';
import { report } from './temporary-folder';

jest.setTimeout(180_000);

/** An EventStoreDB of one's own, and the file that holds its process id: it is frozen. */
const { ESDB_URL: connectionString, ESDB_PID_FILE: pidFile } = process.env;
const isAtHand = connectionString !== undefined && pidFile !== undefined;

const commandsAtOnce = 8;
/** Within which everybody is answered. */
const answerSecondsMax = 30;

describe('a service whose EventStoreDB freezes (SIGSTOP)', () => {
  if (!isAtHand) report('frozen EventStoreDB over HTTP: NOT RUN, needs ESDB_URL and ESDB_PID_FILE');
  const signalServer = (signal: NodeJS.Signals): void => {
    process.kill(Number(readFileSync(pidFile ?? '', 'utf8')), signal);
  };
  afterAll(() => {
    if (isAtHand) signalServer('SIGCONT');
  });

  (isAtHand ? it : it.skip)(
    'acknowledges nothing and says when to try again, reads on, and settles every command by its key afterwards',
    async () => {
      const service = await startService(dataFolder('frozen'), {
        REDRESS_EVENT_STORE: connectionString ?? '',
        // A ledger of its own, whatever else the server keeps.
        REDRESS_EVENT_STORE_PREFIX: `f${randomUUID().slice(0, 8)}`,
      });
      const token = tokenFor(localKeyOf(service.data), 'clerk', ['operator', 'specialist'], 'centre');
      const { complaintId } = await fileComplaint(service, token, 'Filed while it was awake');
      const readCase = (): Promise<Answer> => send(service, { path: `/v1/complaints/${complaintId}`, token });
      await until('the case can be read', async () => (await readCase()).status === 200);

      signalServer('SIGSTOP');
      const keys = Array.from({ length: commandsAtOnce }, () => randomUUID());
      const file = (key: string): Promise<Answer> =>
        send(service, { path: '/v1/complaints', token, key, body: filing('Filed while it slept') });
      const startedAt = performance.now();
      const waiting = Promise.all(keys.map(file));
      // While commands wait, whoever only reads does not.
      const readAt = performance.now();
      const read = await readCase();
      const readSeconds = (performance.now() - readAt) / 1_000;
      expect({ status: read.status, text: read.text }).toMatchObject({ status: 200 });
      expect(read.headers['redress-position']).toMatch(/\S/);
      expect(readSeconds).toBeLessThan(5);
      const ready = await send(service, { path: '/health/ready' });
      expect({ status: ready.status, text: ready.text }).toMatchObject({
        status: 503,
        text: expect.stringContaining('event-store') as string,
      });
      expect((await send(service, { path: '/health/live' })).status).toBe(200);
      const refused = await waiting;
      const waitedSeconds = (performance.now() - startedAt) / 1_000;
      expect(waitedSeconds).toBeLessThan(answerSecondsMax);
      for (const answer of refused) {
        expectProblem(answer, 503);
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }

      signalServer('SIGCONT');
      const taken = new Map<string, string>();
      for (const key of keys)
        await until('the command is taken', async () => {
          const answer = await file(key);
          if (answer.status === 201) taken.set(key, String(membersOf(answer)['complaintId']));
          else expectProblem(answer, answer.status === 409 ? 409 : 503);
          return answer.status === 201;
        });
      expect(new Set(taken.values()).size).toBe(commandsAtOnce);
      for (const id of taken.values()) {
        const trail = (): Promise<Answer> => send(service, { path: `/v1/complaints/${id}/state`, token });
        await until('its state can be read', async () => (await trail()).status === 200);
        // Filed once: a second time would have added to the case.
        expect(membersOf(await trail())['revision']).toBe('2');
      }
      expect(await service.stop()).toMatchObject({ code: 0 });
      report(
        `frozen EventStoreDB over HTTP: ${commandsAtOnce} commands answered 503 after ${waitedSeconds.toFixed(0)} s at most, none acknowledged; ` +
          `a read answered in ${(readSeconds * 1_000).toFixed(0)} ms; all settled by their keys afterwards`,
      );
    },
  );
});
