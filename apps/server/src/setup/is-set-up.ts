import { existsSync } from 'node:fs';
import { readLedgerIdentity } from '@redress/complaints/application';
import { ledgerFile, openEventStore, withClosers } from '@redress/composition';
import type { Settings } from '@redress/platform/config';

/**
 * Whether there is nothing to ask before the service goes to work: its settings say what a ledger is to be, or there is one. Whoever names a zone or an id has
 * said what a set-up would ask for.
 * @throws StoreUnavailableError, CorruptLedgerError
 */
export const isSetUp = async (settings: Settings): Promise<boolean> => {
  if (settings.zone !== undefined || settings.ledgerId !== undefined) return true;
  if (settings.eventStore.kind === 'embedded' && !existsSync(ledgerFile(settings))) return false;
  return withClosers(async (closers) => {
    const { eventStore } = await openEventStore(settings, 'read');
    closers.add(() => eventStore.close());
    return (await readLedgerIdentity(eventStore)) !== undefined;
  });
};
