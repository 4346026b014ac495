import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { percentile, round, type Figure } from '../figures';
import { filingBody, freshKey, headersWith, startBenchService, type BenchService } from './bench-service';
import { load } from './load';
import { openLoop } from './open-loop';

const connections = 64;
const seconds = 10;
const warmSeconds = 3;
const rounds = 3;
const visibleSamples = 300;
const settleMilliseconds = 5_000;

const filing = { path: '/v1/complaints', method: 'POST', body: filingBody } as const;
const empty = { ...filing, path: '/bench/empty' } as const;

const closedLoop = async (service: BenchService): Promise<Readonly<{ filed: number; figures: readonly Figure[] }>> => {
  await load(service, { ...filing, connections, seconds: warmSeconds });
  await load(service, { ...empty, connections, seconds: warmSeconds });
  let [filed, bare, failed] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [
      await load(service, { ...filing, connections, seconds }),
      await load(service, { ...empty, connections, seconds }),
    ];
    filed += one.perSecond / rounds;
    bare += other.perSecond / rounds;
    failed += one.failed + other.failed;
  }
  const ratio = filed / bare;
  return {
    filed,
    figures: [
      {
        name: 'FileComplaint over HTTP, closed loop, 64 connections, durable, projections live, of an empty route',
        measured: `${round(ratio, 2)} (${round(filed)}/s of ${round(bare)}/s)`,
        asked: '0.25',
        holds: ratio >= 0.25 && failed === 0,
        note: `${failed} failed; client on the same two cores`,
      },
    ],
  };
};

const atRate = async (service: BenchService, rate: number): Promise<Figure> => {
  const { p99, p50, perSecond, failed } = await openLoop(service, { ...filing, connections, seconds, rate });
  return {
    name: 'the same at half that rate, open loop, p99',
    measured: `${round(p99, 1)} ms (p50 ${round(p50, 1)} ms, ${round(perSecond)}/s)`,
    asked: 'under 50 ms',
    holds: p99 < 50 && failed === 0,
    note: `${failed} failed`,
  };
};

/** From the answer to a filing to the answer of a read that waits for it. */
const visibleAfter = async ({ url, token }: BenchService): Promise<number> => {
  const headers = headersWith(token);
  const filed = await fetch(`${url}/v1/complaints`, {
    method: 'POST',
    headers: { ...headers, ...freshKey() },
    body: filingBody,
  });
  const { complaintId, position } = (await filed.json()) as { complaintId: string; position: string };
  const startedAt = performance.now();
  const seen = await fetch(`${url}/v1/complaints/${complaintId}?minPosition=${encodeURIComponent(position)}`, {
    headers,
  });
  await seen.text();
  if (seen.status !== 200) throw new Error(`Not visible: ${seen.status}`);
  return performance.now() - startedAt;
};

const visibility = async (service: BenchService): Promise<Figure> => {
  const waits: number[] = [];
  for (let sample = 0; sample < visibleSamples; sample += 1) waits.push(await visibleAfter(service));
  const p99 = percentile(waits, 99);
  return {
    name: 'append to visible in CaseView, p99',
    measured: `${round(p99, 1)} ms (p50 ${round(percentile(waits, 50), 1)} ms)`,
    asked: 'under 200 ms',
    holds: p99 < 200,
  };
};

export const httpFigures = async (): Promise<readonly Figure[]> => {
  const service = await startBenchService();
  try {
    const { filed, figures } = await closedLoop(service);
    // The read models have a minute's filings to catch up with: the next figure is of an office at half its load, not of one that recovers.
    await visibleAfter(service);
    await pause(settleMilliseconds);
    return [...figures, await atRate(service, Math.floor(filed / 2)), await visibility(service)];
  } finally {
    await service.stop();
  }
};
