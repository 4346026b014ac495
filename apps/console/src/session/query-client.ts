import { QueryClient } from '@tanstack/react-query';
import { failureOf, mayPass, RequestFailedError } from '../contract/failure';

const triesMax = 2;
const retryMillisecondsMax = 4_000;
/** For so long an answer is taken as it is: pages that come back to it do not ask again. */
const freshMilliseconds = 5_000;

/** Nothing on the screen moves by itself: it asks again where the reader asks, or where a live message says that it may. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMilliseconds,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // A request that cannot be sent fails and is told of; nothing waits in secret.
        networkMode: 'always',
        retry: (failures, error) =>
          error instanceof RequestFailedError && failures < triesMax && mayPass(failureOf(error)),
        retryDelay: (failures) => Math.min(1_000 * 2 ** failures, retryMillisecondsMax),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
