import type { Principal, Role } from '@redress/access';
import { decodeAccessLogEvent } from '@redress/complaints/event-schema';
import type { AccessLogEvent, ComplaintCommand } from '@redress/complaints/domain';
import { clear, type EventStore, type JsonValue, type Recorded } from '@redress/kernel';
import { createMemoryRequestLog } from '@redress/testing';
import { createAccessRecorder } from '../access/access-recorder';
import { openOffice, packNamed, type Office } from '../office.spec-kit';
import { createCasePacks } from './case-packs';
import type { CommandPorts } from './command-ports';
import { handleCommand, type CommandAnswer, type CommandRequest } from './handle-command';

/** A service for specs: an office in memory that people with roles send commands to. */
export type Service = Office &
  Readonly<{
    ports: CommandPorts;
    /** Sends a command under a key of its own, or the key that is given. */
    send: (principal: Principal, command: ComplaintCommand, more?: Partial<CommandRequest>) => Promise<CommandAnswer>;
  }>;

/** Somebody with a role, in a unit where his role has one. */
export const person = (role: Role, unit?: string, name: string = role): Principal => ({
  id: `office:${name}`,
  roles: [role],
  ...(unit === undefined ? {} : { unit }),
});

export const openService = async (): Promise<Service> => {
  const office = await openOffice();
  const ports: CommandPorts = {
    ...office.ports,
    writer: office.writer,
    requestLog: createMemoryRequestLog(),
    packs: createCasePacks(office.store, packNamed('hotline')),
    accessRecorder: createAccessRecorder(office.ports, 'spec'),
  };
  let sent = 0;
  const send: Service['send'] = (principal, command, more = {}) => {
    sent += 1;
    const path =
      more.complaintId === undefined ? '/v1/complaints' : `/v1/complaints/${more.complaintId}/${command.type}`;
    return handleCommand(ports, principal, {
      command,
      idempotencyKey: `key-${sent}`,
      method: 'POST',
      path,
      body: bodyOf(command),
      ...more,
    });
  };
  return { ...office, ports, send };
};

/** A body that tells one command from another. */
export const bodyOf = (command: ComplaintCommand): JsonValue => ({
  type: command.type,
  said: JSON.stringify(command.data),
});

export const filing: Extract<ComplaintCommand, { type: 'FileComplaint' }> = {
  type: 'FileComplaint',
  data: {
    matterKind: 'complaint',
    anonymity: 'named',
    channel: 'phone',
    narrative: clear('The lamp in Bell Lane has been dark for weeks'),
    demand: clear('Light'),
    complainant: { name: clear('Wen Ping'), contact: clear('555-0100') },
    respondent: { organisation: 'Street lighting' },
  },
};

export const noteOf = (text: string): ComplaintCommand => ({ type: 'AddNote', data: { text: clear(text) } });

/** The id of the case that an answer is of. */
export const caseOf = (answer: CommandAnswer): string => {
  if (answer.outcome !== 'accepted' && answer.outcome !== 'repeated')
    throw new Error(
      `Nothing was accepted: ${JSON.stringify(answer, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
    );
  return answer.complaintId;
};

export const accessLogOf = async (store: EventStore): Promise<readonly Recorded<AccessLogEvent>[]> =>
  (await store.readAll({ prefix: 'access-' })).events.map(decodeAccessLogEvent);
