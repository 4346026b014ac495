import { permitAtOffice, type Principal } from '@redress/access';
import {
  countAuditTrail,
  pageAuditTrail,
  type AuditEntry,
  type AuditTrailFilter,
  type AuditTrailRequest,
} from '@redress/complaints/read-models';
import { dataHash } from '@redress/integrity';
import { maxPageDocuments, type CivilDate } from '@redress/kernel';
import type { CaseLog } from './case-log';
import { trailEntriesOf, type TrailView } from './case-trail';
import { hiddenCases } from './hidden-cases';
import type { ReadPorts } from './read-ports';
import { readableCases, type ReadableCases } from './readable-cases';
import { refusalOf, type ReadRefusal } from './read-refusal';
import type { TrailEntry } from './trail-entry';
import { visiblePage } from './visible-page';

export type AuditAnswer = Readonly<{ outcome: 'found'; entries: readonly TrailEntry[]; next: string | undefined }>;

const permitted = async (ports: ReadPorts, principal: Principal): Promise<ReadRefusal | undefined> => {
  const permission = permitAtOffice(principal, 'read-audit-trail');
  return permission.outcome === 'refused' ? refusalOf(ports.accessRecorder, { principal }, permission) : undefined;
};

/** The entries of a page, each told with what its own case gives it. */
const told = async (
  ports: ReadPorts,
  cases: ReadableCases,
  entries: readonly AuditEntry[],
  view: TrailView,
): Promise<readonly TrailEntry[]> => {
  const byCase = Map.groupBy(entries, ({ complaintId }) => complaintId);
  const found = new Map<string, TrailEntry>();
  const tell = async (log: CaseLog, revisions: ReadonlySet<string>): Promise<void> => {
    const events = log.events.filter(({ revision }) => revisions.has(String(revision)));
    for (const entry of await trailEntriesOf(ports, log, events, view)) found.set(entry.id, entry);
  };
  await Promise.all(
    [...byCase].map(async ([complaintId, its]) => {
      const log = await cases.logOf(complaintId);
      if (log !== undefined) await tell(log, new Set(its.map(({ revision }) => revision)));
    }),
  );
  return entries.flatMap(({ id }) => found.get(id) ?? []);
};

const pageOf = async (
  ports: ReadPorts,
  cases: ReadableCases,
  request: AuditTrailRequest & TrailView,
): Promise<AuditAnswer> => {
  const { documents, next } = await visiblePage(
    (page) => pageAuditTrail(ports.readStore, { ...request, ...page }),
    request,
    async ({ complaintId }) => (await cases.logOf(complaintId)) !== undefined,
  );
  return { outcome: 'found', entries: await told(ports, cases, documents, request), next };
};

/** Events of every case that the principal may read back, for roles that read back the cases of the whole office. */
export const auditTrailFor = async (
  ports: ReadPorts,
  principal: Principal,
  request: AuditTrailRequest & TrailView,
): Promise<AuditAnswer | ReadRefusal> =>
  (await permitted(ports, principal)) ?? pageOf(ports, readableCases(ports, principal), request);

/** Entries fetched at a time for a table of all that was asked for. */
const tablePageEntries = 200;

export type AuditTable = Readonly<{ outcome: 'table'; pages: AsyncGenerator<readonly TrailEntry[], void, undefined> }>;

/** Every event that was asked for, a page at a time, however many there are. */
export const auditTableFor = async (
  ports: ReadPorts,
  principal: Principal,
  asked: AuditTrailFilter & Pick<AuditTrailRequest, 'direction'>,
): Promise<AuditTable | ReadRefusal> => {
  const refusal = await permitted(ports, principal);
  if (refusal !== undefined) return refusal;
  const cases = readableCases(ports, principal);
  const pages = async function* () {
    let cursor: string | undefined;
    do {
      const request = { ...asked, limit: tablePageEntries, changes: false };
      const page: AuditAnswer = await pageOf(ports, cases, cursor === undefined ? request : { ...request, cursor });
      yield page.entries;
      cursor = page.next;
    } while (cursor !== undefined);
  };
  return { outcome: 'table', pages: pages() };
};

export type AuditSample = Readonly<{ size: number; seed: string }>;

/** Entries in one sample. */
export const auditSampleMax = 200;

type Drawn = Readonly<{ rank: string; place: number; entry: AuditEntry }>;

/** The place in line of an event under a seed: whoever has both computes the same. */
const rankOf = (seed: string, { eh }: AuditEntry): string => dataHash({ seed, eh });

/**
 * A sample that chance draws and nobody chooses: of the events that were asked for, those whose hash under the seed is smallest. Another auditor with the
 * same filter and seed draws the same.
 */
export const auditSampleFor = async (
  ports: ReadPorts,
  principal: Principal,
  { changes, ...asked }: AuditTrailFilter & TrailView,
  { size, seed }: AuditSample,
): Promise<AuditAnswer | ReadRefusal> => {
  const refusal = await permitted(ports, principal);
  if (refusal !== undefined) return refusal;
  const cases = readableCases(ports, principal);
  let drawn: readonly Drawn[] = [];
  let place = 0;
  let cursor: string | undefined;
  do {
    const request = { ...asked, limit: maxPageDocuments };
    const page = await pageAuditTrail(ports.readStore, cursor === undefined ? request : { ...request, cursor });
    for (const entry of page.documents) {
      const one = { rank: rankOf(seed, entry), place: (place += 1), entry };
      const last = drawn[size - 1];
      if (last !== undefined && one.rank >= last.rank) continue;
      // Only of what would be drawn it is asked whether it may be read.
      if ((await cases.logOf(entry.complaintId)) === undefined) continue;
      drawn = [...drawn, one].sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, size);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  const inOrder = drawn.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry);
  return { outcome: 'found', entries: await told(ports, cases, inOrder, { changes }), next: undefined };
};

export type AuditCounts = Readonly<{
  outcome: 'found';
  zone: string;
  /** Days on which something was recorded, in order. */
  days: readonly Readonly<{ day: CivilDate; events: number }>[];
}>;

/** How many events were recorded on each day in the ledger's zone, without those of cases that the principal may not read back. */
export const auditCountsFor = async (
  ports: ReadPorts & Readonly<{ zone: string }>,
  principal: Principal,
  asked: AuditTrailFilter,
): Promise<AuditCounts | ReadRefusal> => {
  const refusal = await permitted(ports, principal);
  if (refusal !== undefined) return refusal;
  const { readStore, zone } = ports;
  const days = new Map(await countAuditTrail(readStore, asked, zone));
  for (const complaintId of await hiddenCases(ports, principal, 'reconstruct')) {
    if (asked.complaintId !== undefined && asked.complaintId !== complaintId) continue;
    for (const [day, events] of await countAuditTrail(readStore, { ...asked, complaintId }, zone))
      days.set(day, (days.get(day) ?? 0) - events);
  }
  return {
    outcome: 'found',
    zone,
    days: [...days]
      .filter(([, events]) => events > 0)
      .map(([day, events]) => ({ day, events }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
};
