import type { PermissionRefusalCode, Principal, Role } from '@redress/access';
import { complaintStreamOf, type ComplaintCommand, type ComplaintCommandType } from '@redress/complaints/domain';
import { uuidPattern, type Instant, type JsonValue, type Position } from '@redress/kernel';
import { deriveIdentities, type ApiRequest } from '@redress/privacy';
import type { LoadedCase } from '../load-case';
import type { Refusal } from '../refusals';
import { guardRequest } from '../request-guard';
import type { AuthorisedOutcome, StepOutcome } from '../submission';
import { authoriseCommand, type CommandDenial } from './authorise-command';
import type { CommandPorts } from './command-ports';

export type CommandRequest = Readonly<{
  /** Absent: FileComplaint, whose case is named by the command itself. */
  complaintId?: string;
  command: ComplaintCommand;
  idempotencyKey: string;
  method: string;
  /** With the real ids. */
  path: string;
  /** As it was sent: a repeat is compared by it. */
  body: JsonValue;
  /** Makes the command a late entry. */
  occurredAt?: Instant;
  /** If-Match. */
  expectedRevision?: bigint;
  correlationId?: string;
  traceparent?: string;
}>;

export type CommandAnswer =
  /** `repeated`: the command was in the log already, and this is its first answer, made from the log alone. */
  | Readonly<{
      outcome: 'accepted' | 'repeated';
      complaintId: string;
      complaintNo: string;
      trackingCode: string;
      /** Of the command's last event. */
      revision: bigint;
      position: Position;
      events: readonly Readonly<{ type: string; revision: bigint }>[];
    }>
  /** By the rules of the case, or of the ledger. `revision`: where the case stands. */
  | Readonly<{ outcome: 'refused'; refusal: Refusal; revision: bigint | undefined }>
  | Readonly<{
      outcome: 'forbidden';
      command: ComplaintCommandType;
      code: PermissionRefusalCode;
      whoMay: readonly Role[];
    }>
  /** There is no such case, or it is not the principal's to know. */
  | Readonly<{ outcome: 'unknown' }>
  | Readonly<{ outcome: 'keyReused' | 'keyExpired' | 'running' }>;

type Identity = Readonly<{ commandId: string; complaintId: string }>;

const answerOf = (
  { keyRing }: CommandPorts,
  { complaintId }: Identity,
  step: StepOutcome,
  { filing, head }: LoadedCase,
): CommandAnswer => {
  if (step.outcome === 'refused') return { outcome: 'refused', refusal: step.refusal, revision: head?.revision };
  const { outcome, events, position } = step;
  const last = events.at(-1);
  if (filing === undefined || last === undefined)
    throw new Error('A command that is in the log left an event in a filed case');
  return {
    outcome,
    complaintId,
    complaintNo: filing.complaintNo,
    // No event issues a code again yet.
    trackingCode: deriveIdentities(keyRing.mac).trackingCodeOf(complaintId, 0),
    revision: last.revision,
    position,
    events,
  };
};

/** What whoever may not is told, once it is recorded. */
export const deniedAnswer = async (
  { accessRecorder }: Pick<CommandPorts, 'accessRecorder'>,
  principal: Principal,
  command: ComplaintCommandType,
  complaintId: string,
  denial: CommandDenial,
): Promise<Extract<CommandAnswer, { outcome: 'unknown' | 'forbidden' }>> => {
  const { code } = denial;
  const isFiling = command === 'FileComplaint';
  // Recorded for a case that is not there as for one that is not his to know: neither the answer nor its time tells them apart.
  await accessRecorder.refused(principal, {
    attempted: command,
    code,
    ...(isFiling ? {} : { caseStream: complaintStreamOf(complaintId) }),
  });
  return code === 'NotThere' || code === 'NotVisible'
    ? { outcome: 'unknown' }
    : { outcome: 'forbidden', command, code, whoMay: denial.whoMay };
};

/** `<issuer>:<opaque id>`; the issuer may hold colons of its own. */
const issuedIdOf = ({ id }: Principal): Pick<ApiRequest, 'issuer' | 'subject'> => {
  const at = id.lastIndexOf(':');
  return { issuer: id.slice(0, Math.max(at, 0)), subject: id.slice(at + 1) };
};

const identityOf = (
  { keyRing }: CommandPorts,
  principal: Principal,
  { method, path, idempotencyKey, complaintId, command }: CommandRequest,
  publicBody: Uint8Array | undefined,
): Identity | undefined => {
  const identities = deriveIdentities(keyRing.mac);
  const commandId = identities.commandIdForApi({
    ...issuedIdOf(principal),
    method,
    path,
    idempotencyKey,
    ...(publicBody === undefined ? {} : { publicBody }),
  });
  if (command.type === 'FileComplaint') return { commandId, complaintId: identities.complaintIdOf(commandId) };
  return complaintId !== undefined && uuidPattern.test(complaintId) ? { commandId, complaintId } : undefined;
};

/** What is known of a sender who has not signed in. */
export type PublicSender = Readonly<{
  /** The bytes of the body are part of the command's identity: anybody may send any key. */
  publicBody: Uint8Array;
  /** He gave the code of the case that he acts on, and is its complainant. */
  holdsCode: boolean;
}>;

/** The same, also of somebody who has not signed in. */
export const handleIdentified = async (
  ports: CommandPorts,
  principal: Principal,
  request: CommandRequest,
  sender: PublicSender | undefined,
): Promise<CommandAnswer> => {
  const { command, body, occurredAt, expectedRevision, correlationId, traceparent } = request;
  const identity = identityOf(ports, principal, request, sender?.publicBody);
  if (identity === undefined) return { outcome: 'unknown' };
  const rest = {
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
  const run = async () => {
    const holdsCode = sender?.holdsCode ?? false;
    const authorise = authoriseCommand(ports, { principal, command, holdsCode, ...identity, rest });
    const decided: AuthorisedOutcome<CommandDenial> = await ports.writer.submitAuthorised({ ...identity, authorise });
    const result =
      decided.outcome === 'denied'
        ? await deniedAnswer(ports, principal, command.type, identity.complaintId, decided.denial)
        : answerOf(ports, identity, decided.step, decided.after);
    return {
      result,
      isAccepted: result.outcome === 'accepted' || result.outcome === 'repeated',
      isRepeat: result.outcome === 'repeated',
    };
  };
  const guarded = await guardRequest<CommandAnswer>(ports, { commandId: identity.commandId, body, run });
  switch (guarded.outcome) {
    case 'done':
      return guarded.result;
    case 'running':
      return { outcome: 'running' };
    case 'reused':
      return { outcome: 'keyReused' };
    case 'expired':
      return { outcome: 'keyExpired' };
  }
};

/**
 * A command from somebody who has signed in. In this order: a command that the log knows is answered from it, also where the case has moved on or is his
 * no longer; then his permission, judged against the case as it stands in each attempt; then If-Match; then the rules of the case.
 * @throws StoreUnavailableError, OutcomeUnknownError: repeating the request with the same key resolves it.
 */
export const handleCommand = (
  ports: CommandPorts,
  principal: Principal,
  request: CommandRequest,
): Promise<CommandAnswer> => handleIdentified(ports, principal, request, undefined);
