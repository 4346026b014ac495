import type { LogSource } from '@redress/complaints/application';
import type { Context } from '../context';
import { withClosers } from './closers';
import { openEventStore, type OpenedStore } from './open-event-store';
import { openKeys, type OpenedKeys } from './open-keys';
import { assertLedger } from './session';

/** The log alone, open for reading: no read model is looked at, and no key unless it is asked for. A torn log opens too. */
export type LogSession = OpenedStore & Readonly<{ source: LogSource; openKeys: () => Promise<OpenedKeys> }>;

export const logSourceOf = ({ eventStore, embedded }: OpenedStore): LogSource => ({
  eventStore,
  ...(embedded === undefined ? {} : { salvage: embedded.salvage }),
});

/** Runs a verb that needs nothing but the log. It goes on beside a writer, without a key ring, and on a ledger that is damaged. */
export const readingLog = <T>(context: Context, verb: (session: LogSession) => Promise<T>): Promise<T> =>
  withClosers(async (closers) => {
    assertLedger(context);
    const store = await openEventStore(context.settings, 'read');
    closers.add(() => store.eventStore.close());
    return verb({
      ...store,
      source: logSourceOf(store),
      openKeys: async () => {
        const keys = await openKeys(context.settings, 'read', false);
        if (keys.kind === 'there') closers.add(() => keys.keyRing.close());
        return keys;
      },
    });
  });
