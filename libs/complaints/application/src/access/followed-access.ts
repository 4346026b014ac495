import { caseById, pageAuditTrail } from '@redress/complaints/read-models';
import type { Instant, ReadStore } from '@redress/kernel';
import type { AccessEntry } from './access-entry';

/** An entry of the access log, and what became of it. */
export type FollowedAccess = AccessEntry &
  Readonly<{
    /** Of the case; `null` where it was none or more than one, or where it is not in the read models. */
    complaintNo: string | null;
    /** Of text that was opened: whether who opened it did anything in the case afterwards; `null` of everything else. */
    acted: boolean | null;
  }>;

type Opened = Readonly<{ complaintId: string | null; actorId: string; at: Instant }>;

/** Whether somebody acted in a case after he opened its text. An opening without any act is what an auditor asks about first (console, Access log). */
export const hasActed = async (
  readStore: Pick<ReadStore, 'page'>,
  { complaintId, actorId, at }: Opened,
): Promise<boolean> => {
  if (complaintId === null) return false;
  const { documents } = await pageAuditTrail(readStore, { complaintId, actorId, after: at, limit: 1 });
  return documents.length > 0;
};

/** Entries with the number of their case and what became of them. */
export const followed = async (
  readStore: Pick<ReadStore, 'page' | 'get'>,
  entries: readonly AccessEntry[],
): Promise<readonly FollowedAccess[]> => {
  const ids = [...new Set(entries.flatMap(({ complaintId }) => complaintId ?? []))];
  const numbers = new Map(
    await Promise.all(ids.map(async (id) => [id, (await caseById(readStore, id))?.complaintNo ?? null] as const)),
  );
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      complaintNo: entry.complaintId === null ? null : (numbers.get(entry.complaintId) ?? null),
      acted:
        entry.what === 'reveal' || entry.what === 'evidence'
          ? await hasActed(readStore, { complaintId: entry.complaintId, actorId: entry.who.id, at: entry.at })
          : null,
    })),
  );
};
