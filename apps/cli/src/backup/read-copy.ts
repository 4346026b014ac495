import { readLedgerIdentity, verifyLedger, type LedgerIdentity } from '@redress/complaints/application';
import { wholeLedger, type Heads, type VerificationReport } from '@redress/integrity';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import type { Context } from '../context';
import { eventsInAll, logSourceOf } from '../session/log-session';
import { shareOf, tellProgress } from '../verbs/tell-progress';

/** What a copy of a log is, by itself. */
export type ReadCopy = Readonly<{ identity: LedgerIdentity | undefined; report: VerificationReport }>;

/** Recomputes a copied log where it lies. @throws CorruptLedgerError where it cannot even be opened */
export const verifyCopy = async (
  context: Context,
  logFolder: string,
  expectedHeads: Heads | undefined,
): Promise<ReadCopy> => {
  const embedded = await createSqliteEventStore({ folder: logFolder, mode: 'read' });
  const progress = tellProgress(context, context.texts.progress.events);
  try {
    const inAll = await eventsInAll({ eventStore: embedded, embedded });
    const identity = await readLedgerIdentity(embedded);
    const report = await verifyLedger(logSourceOf({ eventStore: embedded, embedded }), {
      scope: wholeLedger,
      ...(expectedHeads === undefined ? {} : { expectedHeads }),
      onProgress: (events) => progress.update(events, shareOf(events, inAll)),
    });
    return { identity, report };
  } finally {
    progress.end();
    await embedded.close();
  }
};
