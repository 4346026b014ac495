import type { CredentialEvent } from '@redress/complaints/domain';
import { decodeCredentialEvent } from '@redress/complaints/event-schema';
import {
  addMilliseconds,
  instantOf,
  millisecondsOf,
  millisecondsPerDay,
  readWholeStream,
  type Actor,
  type Instant,
  type StoredEvent,
} from '@redress/kernel';
import { appendFacts } from '../fact-stream';
import { createOneAtATime } from '../one-at-a-time';
import { recordingTime } from '../stream-head';
import type { WritingPorts } from '../writing-ports';

/** A token or a session that was given out here. */
export type Credential = Extract<CredentialEvent, { type: 'CredentialIssued' }>['data'];

/** Who may come in, as far as this ledger gave it out, and who no longer may. */
export type CredentialRegister = Readonly<{
  isRevoked: (credentialId: string) => boolean;
  /** What is neither over nor revoked, the newest last. */
  standing: () => readonly (Credential & Readonly<{ issuedAt: Instant }>)[];
  /** Durable when it returns: nothing is handed out before. @throws StoreUnavailableError, OutcomeUnknownError */
  issue: (actor: Actor, credential: Credential) => Promise<void>;
  /** Holds in this process at once, and everywhere when it returns; said twice it is done once. @throws as `issue` */
  revoke: (actor: Actor, credentialId: string) => Promise<void>;
  /** What another process wrote. An event that was taken already changes nothing. */
  take: (events: readonly StoredEvent[]) => void;
}>;

export const credentialStreamPrefix = 'credential-';
/** Nothing that is given out here lasts longer than a day; with the day's two ends and the clocks' tolerance that is three days' streams. */
const daysKept = 3;

/** One stream for each UTC day: a start reads the few days that can still matter, however old the ledger is. */
const streamOf = (at: Instant): string => `${credentialStreamPrefix}${at.slice(0, 10).replaceAll('-', '')}`;

type Register = {
  readonly issued: Map<string, Credential & Readonly<{ issuedAt: Instant }>>;
  readonly revoked: Map<string, Readonly<{ at: Instant; isRecorded: boolean }>>;
};

const taken = ({ issued, revoked }: Register, stored: StoredEvent): void => {
  const { event, recordedAt } = decodeCredentialEvent(stored);
  const { credentialId } = event.data;
  switch (event.type) {
    case 'CredentialIssued':
      issued.set(credentialId, { ...event.data, issuedAt: recordedAt });
      return;
    case 'CredentialRevoked':
      revoked.set(credentialId, { at: recordedAt, isRecorded: true });
      return;
  }
};

/** What can be of no use to anybody any more is forgotten; the log keeps it. */
const forgetOld = ({ issued, revoked }: Register, now: Instant): void => {
  const oldest = addMilliseconds(now, -daysKept * millisecondsPerDay);
  for (const [id, { until }] of issued) if (until < now) issued.delete(id);
  for (const [id, { at }] of revoked) if (at < oldest) revoked.delete(id);
};

/**
 * Reads the register. It stands in the log, so that it is durable, chained and there for every process, and an auditor can ask who let whom in.
 * @throws StoreUnavailableError
 */
export const openCredentialRegister = async (ports: WritingPorts): Promise<CredentialRegister> => {
  const { eventStore, clock, ids } = ports;
  const register: Register = { issued: new Map(), revoked: new Map() };
  const now = millisecondsOf(clock.now());
  for (let day = daysKept - 1; day >= 0; day -= 1)
    for await (const stored of readWholeStream(eventStore, streamOf(instantOf(now - day * millisecondsPerDay))))
      taken(register, stored);
  const oneAtATime = createOneAtATime();

  const record = async (actor: Actor, event: CredentialEvent): Promise<Instant> => {
    const at = clock.now();
    const stream = streamOf(at);
    const commandId = ids.uuid();
    let recordedAt = at;
    await oneAtATime(stream, () =>
      appendFacts<CredentialEvent>(ports, stream, (head) => {
        // A clock that is far behind keeps nobody from taking back what was given out: then the stream's own time stands.
        recordedAt = recordingTime(at, head) ?? head?.recordedAt ?? at;
        const times = { occurredAt: recordedAt, recordedAt, origin: 'live' } as const;
        return Promise.resolve([{ id: ids.uuid(), event, ...times, actor, commandId, correlationId: commandId }]);
      }),
    );
    return recordedAt;
  };

  return {
    isRevoked: (credentialId) => register.revoked.has(credentialId),
    standing: () => {
      const at = clock.now();
      return [...register.issued.values()].filter(
        ({ credentialId, until }) => until > at && !register.revoked.has(credentialId),
      );
    },
    issue: async (actor, credential) => {
      forgetOld(register, clock.now());
      const issuedAt = await record(actor, { type: 'CredentialIssued', data: credential });
      register.issued.set(credential.credentialId, { ...credential, issuedAt });
    },
    revoke: async (actor, credentialId) => {
      if (register.revoked.get(credentialId)?.isRecorded === true) return;
      register.revoked.set(credentialId, { at: clock.now(), isRecorded: false });
      const at = await record(actor, { type: 'CredentialRevoked', data: { credentialId } });
      register.revoked.set(credentialId, { at, isRecorded: true });
    },
    take: (events) => events.forEach((stored) => taken(register, stored)),
  };
};
