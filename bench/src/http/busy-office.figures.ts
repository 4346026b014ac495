import { rmSync } from 'node:fs';
import { catchUp, openBenchOffice } from '../bench-office';
import { round, type Figure } from '../figures';
import { fileMany } from '../filing.figures';
import { filingBody, startBenchService, type BenchService } from './bench-service';
import type { Load } from './load';
import { openLoop } from './open-loop';

const cases = 100_000;
const readsPerSecond = 200;
const commandsPerSecond = 100;
const connections = 16;
const warmSeconds = 3;
const seconds = 15;

const filing = {
  path: '/v1/complaints',
  method: 'POST',
  body: filingBody,
  connections,
  seconds,
  rate: commandsPerSecond,
} as const;

/** One case of those that are there. */
const someCase = async ({ url, token }: BenchService): Promise<string> => {
  const answer = await fetch(`${url}/v1/complaints/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ limit: 1 }),
  });
  const { cases: found } = (await answer.json()) as { cases: readonly { complaintId: string }[] };
  const [first] = found;
  if (first === undefined) throw new Error(`No case: ${answer.status}`);
  return first.complaintId;
};

const beside = async (
  service: BenchService,
  name: string,
  read: Pick<Load, 'path' | 'method' | 'body'>,
): Promise<Figure> => {
  const asked = { ...read, connections, seconds, rate: readsPerSecond };
  await openLoop(service, { ...asked, seconds: warmSeconds });
  const [reads, commands] = await Promise.all([openLoop(service, asked), openLoop(service, filing)]);
  const failed = reads.failed + commands.failed;
  return {
    name: `${name}, ${cases} cases, ${readsPerSecond} a second beside ${commandsPerSecond} commands a second, p99`,
    measured: `${round(reads.p99, 1)} ms (p50 ${round(reads.p50, 1)} ms)`,
    asked: 'under 30 ms',
    holds: reads.p99 < 30 && failed === 0,
    note: `${round(reads.perSecond)} reads/s, ${round(commands.perSecond)} commands/s, ${failed} failed`,
  };
};

export const busyOfficeFigures = async (): Promise<readonly Figure[]> => {
  const office = await openBenchOffice();
  await fileMany(office, cases);
  await catchUp(office);
  await office.end();
  const service = await startBenchService(office.folder);
  try {
    const complaintId = await someCase(service);
    return [
      await beside(service, 'case view', { path: `/v1/complaints/${complaintId}`, method: 'GET' }),
      await beside(service, 'list page', {
        path: '/v1/complaints/search',
        method: 'POST',
        body: JSON.stringify({ status: 'Filed', limit: 50 }),
      }),
      await beside(service, 'worklist', { path: '/v1/worklists/to-accept', method: 'GET' }),
    ];
  } finally {
    await service.stop();
    rmSync(office.folder, { recursive: true, force: true });
  }
};
