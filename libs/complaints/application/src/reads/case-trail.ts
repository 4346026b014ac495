import type { Principal } from '@redress/access';
import {
  caseView,
  diffViews,
  kindOfEvent,
  type AuditTrailFilter,
  type CaseView,
  type FieldChange,
} from '@redress/complaints/read-models';
import type { ComplaintEvent } from '@redress/complaints/domain';
import type { Recorded } from '@redress/kernel';
import { openerFor } from '../opener';
import { permittedLog, type CaseLog } from './case-log';
import { maskChange } from './masked-change';
import type { ReadPorts } from './read-ports';
import type { ReadRefusal } from './read-refusal';
import { outlineOf, trailContextOf, trailEntryOf, type TrailEntry, type TrailOutline } from './trail-entry';

/** How an event is told: whole, with what it changed, or by its place alone. */
export type TrailView = Readonly<{ changes: boolean }>;

type RecordedEvent = Recorded<ComplaintEvent>;

const isAsked = (
  { event, actor, origin, policy, recordedAt, occurredAt }: RecordedEvent,
  asked: Omit<AuditTrailFilter, 'complaintId'>,
): boolean => {
  const time = asked.period === 'happened' ? occurredAt : recordedAt;
  return (
    (asked.types === undefined || asked.types.includes(event.type)) &&
    (asked.kinds === undefined || asked.kinds.includes(kindOfEvent[event.type])) &&
    (asked.actorId === undefined || actor.id === asked.actorId) &&
    (asked.role === undefined || actor.role === asked.role) &&
    (asked.unit === undefined || actor.unit === asked.unit) &&
    (asked.origin === undefined || origin === asked.origin) &&
    (asked.policy === undefined || policy === asked.policy) &&
    (asked.from === undefined || time >= asked.from) &&
    (asked.to === undefined || time <= asked.to) &&
    (asked.after === undefined || recordedAt > asked.after)
  );
};

/** What each of these events changed in its case. Events before them are folded and not compared. */
const changesAt = async (
  { keyRing }: Pick<ReadPorts, 'keyRing'>,
  { events, reader }: CaseLog,
  revisions: ReadonlySet<bigint>,
): Promise<ReadonlyMap<bigint, readonly FieldChange[]>> => {
  const found = new Map<bigint, readonly FieldChange[]>();
  if (revisions.size === 0) return found;
  const open = await openerFor(keyRing)(events);
  let view: CaseView | undefined;
  for (const recorded of events) {
    const before = view;
    view = caseView.project(before, recorded, open);
    if (revisions.has(recorded.revision) && view !== undefined)
      found.set(
        recorded.revision,
        diffViews(before, view).map((change) => maskChange(change, reader).change),
      );
    if (found.size === revisions.size) break;
  }
  return found;
};

/** These events of one case, as an auditor reads them. */
export const trailEntriesOf = async (
  ports: Pick<ReadPorts, 'keyRing'>,
  log: CaseLog,
  events: readonly RecordedEvent[],
  { changes }: TrailView,
): Promise<readonly TrailEntry[]> => {
  const context = trailContextOf(log);
  const changed = await changesAt(ports, log, new Set(changes ? events.map(({ revision }) => revision) : []));
  return events.map((recorded) => ({
    ...trailEntryOf(recorded, context),
    ...(changes ? { changes: changed.get(recorded.revision) ?? [] } : {}),
  }));
};

export type CaseTrailRequest = Omit<AuditTrailFilter, 'complaintId' | 'after'> &
  TrailView &
  Readonly<{
    complaintId: string;
    /** Of a higher revision. */
    afterRevision?: bigint;
    direction?: 'ascending' | 'descending';
    limit: number;
    /** Revision of the last event of the page before. */
    cursor?: bigint;
  }>;

export type CaseTrailAnswer<E> = Readonly<{ outcome: 'found'; entries: readonly E[]; next: string | undefined }>;

type Chosen = Readonly<{ log: CaseLog; events: readonly RecordedEvent[]; next: string | undefined }>;

/** One page of a case's events, from the log: it is never behind. */
const choose = async (
  ports: ReadPorts,
  principal: Principal,
  { complaintId, afterRevision, direction, limit, cursor, ...asked }: CaseTrailRequest,
): Promise<Chosen | ReadRefusal> => {
  const log = await permittedLog(ports, principal, complaintId, 'reconstruct');
  if (log.outcome !== 'granted') return log;
  const isDescending = direction === 'descending';
  const ordered = isDescending ? log.events.toReversed() : log.events;
  const matching = ordered.filter(
    (recorded) =>
      (afterRevision === undefined || recorded.revision > afterRevision) &&
      (cursor === undefined || (isDescending ? recorded.revision < cursor : recorded.revision > cursor)) &&
      isAsked(recorded, asked),
  );
  const events = matching.slice(0, limit);
  const last = events.at(-1);
  return { log, events, next: matching.length > limit && last !== undefined ? String(last.revision) : undefined };
};

const isRefusal = (chosen: Chosen | ReadRefusal): chosen is ReadRefusal => 'outcome' in chosen;

/** Events of one case, readable. */
export const auditTrailOf = async (
  ports: ReadPorts,
  principal: Principal,
  request: CaseTrailRequest,
): Promise<CaseTrailAnswer<TrailEntry> | ReadRefusal> => {
  const chosen = await choose(ports, principal, request);
  if (isRefusal(chosen)) return chosen;
  const { log, events, next } = chosen;
  return { outcome: 'found', entries: await trailEntriesOf(ports, log, events, request), next };
};

/** The same by their places alone: enough to draw a history of ten thousand events at once. */
export const auditOutlineOf = async (
  ports: ReadPorts,
  principal: Principal,
  request: CaseTrailRequest,
): Promise<CaseTrailAnswer<TrailOutline> | ReadRefusal> => {
  const chosen = await choose(ports, principal, request);
  if (isRefusal(chosen)) return chosen;
  const context = trailContextOf(chosen.log);
  return {
    outcome: 'found',
    entries: chosen.events.map((recorded) => outlineOf(recorded, context)),
    next: chosen.next,
  };
};
