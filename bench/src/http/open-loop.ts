import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../figures';
import { freshKey, headersWith, type BenchService } from './bench-service';
import type { Load, LoadResult } from './load';

/** One request. @returns whether it was answered with success */
const send = ({ url, token }: BenchService, { path, method, body }: Load, agent: Agent): Promise<boolean> =>
  new Promise((resolve) => {
    const sent = request(
      `${url}${path}`,
      { method, agent, headers: { ...headersWith(token), ...freshKey() } },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve((answer.statusCode ?? 500) < 300));
        answer.once('error', () => resolve(false));
      },
    );
    sent.once('error', () => resolve(false));
    sent.end(body);
  });

/**
 * Requests at even distances in time, whether or not the one before is answered; each one's latency counts from when it was due, so that a stall is felt by
 * all that were due in it (no coordinated omission).
 */
export const openLoop = async (
  service: BenchService,
  asked: Load & Readonly<{ rate: number }>,
): Promise<LoadResult> => {
  const { rate, seconds, connections } = asked;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const inFlight: Promise<void>[] = [];
  let failed = 0;
  const startedAt = performance.now();
  for (let n = 0; n < rate * seconds; n += 1) {
    const dueAt = startedAt + (n * 1_000) / rate;
    const early = dueAt - performance.now();
    if (early > 0) await pause(early);
    inFlight.push(
      send(service, asked, agent).then((isAnswered) => {
        if (!isAnswered) failed += 1;
        latencies.push(performance.now() - dueAt);
      }),
    );
  }
  await Promise.all(inFlight);
  const took = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  return {
    perSecond: latencies.length / took,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    failed,
    answered: latencies.length,
  };
};
