import type { LogSource } from '@redress/complaints/application';
import { CorruptLedgerError } from '@redress/kernel';
import type { Context } from '../context';
import { withClosers, openEventStore, type OpenedStore, openKeys, type OpenedKeys } from '@redress/composition';
import { assertLedger } from './session';

/** The log alone, open for reading: no read model is looked at, and no key unless it is asked for. A torn log opens too. */
export type LogSession = OpenedStore & Readonly<{ source: LogSource; openKeys: () => Promise<OpenedKeys> }>;

export const logSourceOf = ({ eventStore, embedded }: OpenedStore): LogSource => ({
  eventStore,
  ...(embedded === undefined ? {} : { salvage: embedded.salvage }),
});

/** Events of the whole log, for whoever waits for a walk over it; undefined where the store cannot say, as where its end is torn. */
export const eventsInAll = async ({ eventStore, embedded }: OpenedStore): Promise<number | undefined> => {
  if (embedded === undefined) return undefined;
  try {
    const head = await eventStore.head();
    return head === undefined ? 0 : embedded.eventsUpTo(head);
  } catch (error) {
    if (error instanceof CorruptLedgerError) return undefined;
    throw error;
  }
};

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
