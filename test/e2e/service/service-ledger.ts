import type { StoredEvent } from '@redress/kernel';
import { openLog } from './service-store';

export type LedgerContents = Readonly<{
  events: readonly StoredEvent[];
  types: readonly string[];
  head: string | undefined;
}>;

/** The log of a data folder as any reader finds it, from its start, the service running or not. */
export const readEvents = async (data: string): Promise<LedgerContents> => {
  const store = await openLog(data);
  try {
    const events: StoredEvent[] = [];
    for (let after = undefined, isEnd = false; !isEnd;) {
      const page = await store.readAll(after === undefined ? {} : { after });
      events.push(...page.events);
      ({ next: after, isEnd } = page);
    }
    return { events, types: events.map(({ type }) => type), head: await store.head() };
  } finally {
    await store.close();
  }
};
