import type { Principal } from '@redress/access';
import type { AccessLogEvent } from '@redress/complaints/domain';
import { addMilliseconds, clear, type Actor, type Instant } from '@redress/kernel';
import { appendAccess } from '../access-log';
import { createOneAtATime } from '../one-at-a-time';
import type { WritingPorts } from '../writing-ports';

/** What somebody tried and was refused. */
export type RefusedAttempt = Readonly<{
  /** The command or the capability. */
  attempted: string;
  code: string;
  caseStream?: string;
  fields?: readonly string[];
  purpose?: string;
}>;

export type AccessRecorder = Readonly<{
  /** Durable when it returns; gives the id it stands under. @throws where it could not be recorded: then nothing may be opened. */
  opened: (actor: Actor, ...events: readonly [AccessLogEvent, ...AccessLogEvent[]]) => Promise<string>;
  refused: (principal: Principal, attempt: RefusedAttempt) => Promise<void>;
  /** Records the counts of what was refused and not listed, of the minutes that are over, or of all. For a timer, and for the end of the process. */
  settleCounts: (which?: 'over' | 'all') => Promise<void>;
}>;

/** Refusals of one actor in one minute that are listed one by one; further ones are counted. */
export const refusalsListedPerMinuteMax = 20;
const minuteMilliseconds = 60_000;
/** Actors that are counted at once; beyond them what the oldest was refused is recorded early. */
const countedActorsMax = 10_000;

type Counted = { readonly principal: Principal; readonly from: Instant; listed: number; further: number };

/** A complainant's account is his person, so it is sealed; everybody else stands under his id. */
const actorOfAccess = ({ id, roles, unit }: Principal): Actor =>
  roles.every((role) => role === 'complainant' || role === 'public')
    ? { kind: 'complainant', id: 'case' }
    : { kind: 'user', id, ...(unit === undefined ? {} : { unit }) };

const accountOf = ({
  id,
  roles,
}: Principal): Pick<Extract<AccessLogEvent, { type: 'AccessRefused' }>['data'], 'account'> =>
  roles.includes('complainant') ? { account: clear(id) } : {};

const refusedEvent = (principal: Principal, attempt: RefusedAttempt): AccessLogEvent => {
  const { purpose, ...rest } = attempt;
  return {
    type: 'AccessRefused',
    data: {
      ...rest,
      roles: principal.roles,
      ...(purpose === undefined ? {} : { purpose: clear(purpose) }),
      ...accountOf(principal),
    },
  };
};

/**
 * The access log as one process writes it: under its own name, one append after the other. What is refused is listed until an actor has been refused
 * `refusalsListedPerMinuteMax` times within a minute; the rest of that minute is counted and told in one event afterwards. A process that is killed loses
 * the counts of its last minute, and none of what it listed.
 */
export const createAccessRecorder = (ports: WritingPorts, writer: string): AccessRecorder => {
  const oneAtATime = createOneAtATime();
  const counts = new Map<string, Counted>();

  const opened: AccessRecorder['opened'] = (actor, ...events) =>
    oneAtATime(writer, () => appendAccess(ports, writer, actor, ...events));

  const settle = async (key: string, { principal, from, further }: Counted): Promise<void> => {
    counts.delete(key);
    if (further === 0) return;
    const to = addMilliseconds(from, minuteMilliseconds);
    await opened(actorOfAccess(principal), {
      type: 'FurtherAccessRefused',
      data: { times: further, from, to, ...accountOf(principal) },
    });
  };

  const isOver = ({ from }: Counted): boolean => addMilliseconds(from, minuteMilliseconds) <= ports.clock.now();

  const settleCounts: AccessRecorder['settleCounts'] = async (which = 'over') => {
    for (const [key, counted] of [...counts]) if (which === 'all' || isOver(counted)) await settle(key, counted);
  };

  const countOf = async (principal: Principal): Promise<Counted> => {
    const known = counts.get(principal.id);
    if (known !== undefined && !isOver(known)) return known;
    if (known !== undefined) await settle(principal.id, known);
    const [oldest] = counts.size >= countedActorsMax ? counts : [];
    if (oldest !== undefined) await settle(...oldest);
    const fresh: Counted = { principal, from: ports.clock.now(), listed: 0, further: 0 };
    counts.set(principal.id, fresh);
    return fresh;
  };

  const refused: AccessRecorder['refused'] = async (principal, attempt) => {
    const counted = await countOf(principal);
    if (counted.listed >= refusalsListedPerMinuteMax) {
      counted.further += 1;
      return;
    }
    counted.listed += 1;
    await opened(actorOfAccess(principal), refusedEvent(principal, attempt));
  };

  return { opened, refused, settleCounts };
};
