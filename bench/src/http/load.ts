import autocannon from 'autocannon';
import { freshKey, headersWith, type BenchService } from './bench-service';

export type Load = Readonly<{
  path: string;
  method: 'GET' | 'POST';
  body?: string;
  connections: number;
  seconds: number;
}>;

export type LoadResult = Readonly<{ perSecond: number; p50: number; p99: number; failed: number; answered: number }>;

/** One kind of request, over and over, each connection sending the next when the one before is answered: a closed loop. */
export const load = async ({ url, token }: BenchService, asked: Load): Promise<LoadResult> => {
  const { path, method, body, connections, seconds } = asked;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method,
        path,
        headers: headersWith(token),
        ...(body === undefined ? {} : { body }),
        setupRequest: (request) => ({ ...request, headers: { ...request.headers, ...freshKey() } }),
      },
    ],
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.non2xx + result.timeouts,
    answered: result.requests.total,
  };
};
