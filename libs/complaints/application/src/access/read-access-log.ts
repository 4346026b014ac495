import { permitAtOffice, type Principal } from '@redress/access';
import { complaintIdOf, complaintStreamOf, type AccessLogEvent } from '@redress/complaints/domain';
import { decodeAccessLogEvent } from '@redress/complaints/event-schema';
import type { Instant, Position, ReadStore, Recorded } from '@redress/kernel';
import { openerFor } from '../opener';
import { permittedView } from '../reads/get-case';
import type { ReadPorts } from '../reads/read-ports';
import { refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { accessEntriesOf, accessKindsOf, type AccessKind } from './access-entry';
import { followed, hasActed, type FollowedAccess } from './followed-access';

export type AccessLogRequest = Readonly<{
  /** Of one case. */
  complaintId?: string;
  actorId?: string;
  what?: AccessKind;
  /** Only text that was opened by somebody who did nothing in the case afterwards. */
  idle?: true;
  /** By when they were recorded, both inclusive. */
  from?: Instant;
  to?: Instant;
  /** 1 to `accessEntriesMax`. */
  limit: number;
  /** Where the page before ended. */
  after?: Position;
}>;

export type AccessLogPage = Readonly<{
  outcome: 'found';
  /** Oldest first. */
  entries: readonly FollowedAccess[];
  /** Absent at the end of the log. A page can hold fewer entries than its limit, or none, and go on. */
  next: Position | undefined;
}>;

/** Entries in one page. */
export const accessEntriesMax = 500;
/** Pages of the log looked through for one page of entries. */
const pagesReadMax = 40;

const dayOf = (instant: Instant): string => instant.slice(0, 10).replaceAll('-', '');

/** The streams are named by their day: what two days' names have in common is what the streams between them begin with. */
const prefixOf = ({ from, to }: AccessLogRequest): string => {
  if (from === undefined || to === undefined) return 'access-';
  const [first, last] = [dayOf(from), dayOf(to)];
  let common = first.length;
  while (!last.startsWith(first.slice(0, common))) common -= 1;
  return `access-${first.slice(0, common)}`;
};

const isAbout = ({ data }: AccessLogEvent, stream: string): boolean =>
  ('caseStream' in data && data.caseStream === stream) || ('scope' in data && data.scope === stream);

const isAsked = (
  { event, actor, recordedAt }: Recorded<AccessLogEvent>,
  { complaintId, actorId, what, from, to }: AccessLogRequest,
): boolean =>
  (complaintId === undefined || isAbout(event, complaintStreamOf(complaintId))) &&
  (actorId === undefined || actor.id === actorId) &&
  (what === undefined || accessKindsOf(event).includes(what)) &&
  (from === undefined || recordedAt >= from) &&
  (to === undefined || recordedAt <= to);

type Found = Readonly<{ recorded: readonly Recorded<AccessLogEvent>[]; next: Position | undefined }>;

const isIdle = async (
  readStore: ReadStore,
  { event, actor, recordedAt }: Recorded<AccessLogEvent>,
): Promise<boolean> => {
  if (event.type !== 'PersonalDataRevealed') return false;
  const opened = { complaintId: complaintIdOf(event.data.caseStream), actorId: actor.id, at: recordedAt };
  return !(await hasActed(readStore, opened));
};

const find = async (
  { eventStore, readStore }: Pick<ReadPorts, 'eventStore' | 'readStore'>,
  request: AccessLogRequest,
): Promise<Found> => {
  const prefix = prefixOf(request);
  const recorded: Recorded<AccessLogEvent>[] = [];
  let { after } = request;
  for (let pages = 0; pages < pagesReadMax; pages += 1) {
    const page = await eventStore.readAll(after === undefined ? { prefix } : { prefix, after });
    for (const stored of page.events) {
      const decoded = decodeAccessLogEvent(stored);
      if (isAsked(decoded, request) && (request.idle === undefined || (await isIdle(readStore, decoded))))
        recorded.push(decoded);
      if (recorded.length >= request.limit) return { recorded, next: stored.position };
    }
    after = page.next;
    if (page.isEnd) return { recorded, next: undefined };
  }
  return { recorded, next: after };
};

/**
 * Who opened, exported or was refused what. Read from the log itself and from no read model: an access is seen as soon as it is recorded, and there is
 * nothing that could be rebuilt without it. The cost is that of looking through the log for the streams of those days.
 * @throws RangeError where the limit is none, ForeignPositionError where `after` is of another store.
 */
export const accessLogFor = async (
  ports: ReadPorts,
  principal: Principal,
  request: AccessLogRequest,
): Promise<AccessLogPage | ReadRefusal> => {
  const { complaintId, limit } = request;
  if (!Number.isInteger(limit) || limit < 1 || limit > accessEntriesMax)
    throw new RangeError(`A page of the access log holds 1 to ${accessEntriesMax} entries, not ${limit}`);
  if (complaintId === undefined) {
    const permission = permitAtOffice(principal, 'read-access-log');
    if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, { principal }, permission);
  } else {
    const permitted = await permittedView(ports, principal, complaintId, 'read-case-access');
    if (permitted.outcome !== 'granted') return permitted;
  }
  const { recorded, next } = await find(ports, request);
  const open = await openerFor(ports.keyRing)(recorded);
  const entries = recorded.flatMap((one) => accessEntriesOf(one, open));
  return { outcome: 'found', entries: await followed(ports.readStore, entries), next };
};
