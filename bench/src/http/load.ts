import autocannon from 'autocannon';
import { freshKey, headersWith, type BenchService } from './bench-service';

export type Load = Readonly<{
  path: string;
  method: 'GET' | 'POST';
  body?: string;
  connections: number;
  seconds: number;
  /** Requests a second in all, open loop; absent: as many as are answered. */
  rate?: number;
}>;

export type LoadResult = Readonly<{ perSecond: number; p50: number; p99: number; failed: number; answered: number }>;

/** One kind of request, over and over. In an open loop the wait for a late answer counts as latency (no coordinated omission). */
export const load = async ({ url, token }: BenchService, asked: Load): Promise<LoadResult> => {
  const { path, method, body, connections, seconds, rate } = asked;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
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
