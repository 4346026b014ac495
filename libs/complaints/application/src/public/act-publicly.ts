import type { Principal } from '@redress/access';
import type { ComplaintCommandOf } from '@redress/complaints/domain';
import { uuidPattern, type JsonValue } from '@redress/kernel';
import type { CommandPorts } from '../commands/command-ports';
import { handleIdentified, type CommandAnswer } from '../commands/handle-command';
import type { ReadPorts } from '../reads/read-ports';
import { caseOfCode, type TrackedCase } from './case-of-code';

/** What the complainant may do himself, without an account. */
export type PublicCommand = ComplaintCommandOf<'SupplyInformation' | 'RequestReopen' | 'DisputeOutcome'>;

export type PublicAct = Readonly<{
  tracked: TrackedCase;
  command: PublicCommand;
  idempotencyKey: string;
  method: string;
  path: string;
  body: JsonValue;
  /** As they came in: part of the command's identity, since anybody may send any key. */
  bodyBytes: Uint8Array;
  correlationId?: string;
  traceparent?: string;
}>;

/** Whoever holds number and code is the complainant of that case, and nothing else: his role sees no other. */
const codeHolder: Principal = { id: 'public:code', roles: ['complainant'] };

/**
 * One of the complainant's own acts, by number and code instead of an account. The code is looked at first, so a refusal by a rule tells of the case only to
 * whoever holds it. `keyMalformed`: the idempotency key is no UUID.
 */
export const actPublicly = async (
  ports: CommandPorts & Pick<ReadPorts, 'readStore'>,
  { tracked, bodyBytes, ...request }: PublicAct,
): Promise<CommandAnswer | Readonly<{ outcome: 'keyMalformed' }>> => {
  if (!uuidPattern.test(request.idempotencyKey.toLowerCase())) return { outcome: 'keyMalformed' };
  const view = await caseOfCode(ports, tracked, request.command.type);
  if (view === undefined) return { outcome: 'unknown' };
  const { complaintId } = view;
  return handleIdentified(ports, codeHolder, { ...request, complaintId }, { publicBody: bodyBytes, holdsCode: true });
};
