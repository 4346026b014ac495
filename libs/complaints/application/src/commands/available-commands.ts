import { permit, type PermissionRefusalCode, type Principal, type Role } from '@redress/access';
import {
  complaintDeciderOn,
  complaintRepetitions,
  complaintTransitions,
  policyRefOf,
  type ComplaintCommand,
  type ComplaintCommandType,
  type ComplaintContext,
  type ComplaintDecider,
  type ComplaintRejection,
} from '@redress/complaints/domain';
import { civilDateIn, uuidPattern } from '@redress/kernel';
import type { LoadedCase } from '../load-case';
import { notThere, refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { caseFactsOf, isOwnCase } from './case-facts';
import { actorAs } from './command-as';
import type { CommandPorts } from './command-ports';
import { commandPermissions } from './command-permissions';

export type CommandRefusal =
  | Readonly<{ by: 'permission'; code: PermissionRefusalCode; who: readonly Role[] }>
  | Readonly<{ by: 'rule'; rejection: ComplaintRejection; policy: string }>;

/** `refusal` absent: as far as can be known without a body, the command would be taken. */
export type AvailableCommand = Readonly<{
  command: ComplaintCommandType;
  available: boolean;
  refusal?: CommandRefusal;
}>;

export type AvailableCommands =
  Readonly<{ outcome: 'found'; revision: bigint; commands: readonly AvailableCommand[] }> | ReadRefusal;

/** Thrown where a rule looks at the body of a command that has none yet. */
class BodyAskedError extends Error {
  override readonly name = 'BodyAskedError';
}

const isCommand = (value: Readonly<{ type: string; data: unknown }>): value is ComplaintCommand =>
  Object.hasOwn(commandPermissions, value.type);

/** A command that is only thought of: whoever looks into it learns that there is nothing to see. */
const withoutBody = (type: ComplaintCommandType): ComplaintCommand => {
  const thoughtOf = {
    type,
    get data(): never {
      throw new BodyAskedError(`${type} has no body yet`);
    },
  };
  // With so many commands the compiler no longer tells that every type of the union is a command's.
  if (!isCommand(thoughtOf)) throw new TypeError(`No command: ${type}`);
  return thoughtOf;
};

/** For each command a decider for every single guard of it, so that one which needs a body does not hide those behind it. */
const deciders: ReadonlyMap<ComplaintCommandType, readonly ComplaintDecider[]> = new Map(
  complaintTransitions.map((row) => [
    row.command,
    (row.guards.length === 0 ? [[]] : row.guards.map((guard) => [guard])).map((guards) =>
      complaintDeciderOn({ transitions: [{ ...row, guards }], repetitions: complaintRepetitions }),
    ),
  ]),
);

const rejectionWithoutBody = (
  type: ComplaintCommandType,
  { state }: LoadedCase,
  context: ComplaintContext,
): ComplaintRejection | undefined => {
  for (const { decide } of deciders.get(type) ?? []) {
    try {
      const decision = decide(withoutBody(type), state, context);
      if (decision.outcome === 'rejected') return decision.rejection;
    } catch (error) {
      // What turns on the body cannot be known yet. An accepted command gets as far as its events, which look at the body too.
      if (!(error instanceof BodyAskedError)) throw error;
    }
  }
  return undefined;
};

/**
 * Every command that somebody may send to a case, with whether it would be taken from this principal now, and if not, why and who may. Asked of the case
 * as it stands in the log. What it cannot know is what turns on the body: an incomplete form, a window that a late entry falls into, a code that the pack
 * does not have, another unit than his own to give the case to.
 */
export const availableCommands = async (
  ports: CommandPorts,
  principal: Principal,
  complaintId: string,
): Promise<AvailableCommands> => {
  const { writer, keyRing, packs, accessRecorder, clock, ledger } = ports;
  if (!uuidPattern.test(complaintId)) return { outcome: 'unknown' };
  const loaded = await writer.load(complaintId);
  const { filing, head, state } = loaded;
  const asked = { principal, complaintId };
  if (filing === undefined || head === undefined) return notThere(accessRecorder, asked, 'see-case');
  const isOwn = await isOwnCase(keyRing, principal, complaintId);
  // Where a command would send the case stands in its body: taken to be somewhere he may send it.
  const facts = {
    ...caseFactsOf({ state, filing, isOwn }),
    ...(principal.unit === undefined ? {} : { targetUnit: principal.unit }),
  };
  const sight = permit(principal, 'see-case', facts);
  if (sight.outcome === 'refused') return refusalOf(accessRecorder, asked, sight);
  const pack = await packs.ofCase(filing.policy);
  const now = clock.now() < head.recordedAt ? head.recordedAt : clock.now();
  const commands = complaintTransitions.flatMap(({ command }): readonly AvailableCommand[] => {
    const capability = commandPermissions[command];
    if (capability === 'nobody' || capability === 'file-complaint') return [];
    const permission = permit(principal, capability, facts);
    if (permission.outcome === 'refused') {
      const { code, whoMay: who } = permission;
      return [{ command, available: false, refusal: { by: 'permission', code, who } }];
    }
    const rejection = rejectionWithoutBody(command, loaded, {
      occurredAt: now,
      recordedAt: now,
      origin: 'live',
      actor: actorAs(principal, permission),
      pack,
      provenance: {},
      occurredOn: civilDateIn(ledger.zone)(now),
      complaintNo: filing.complaintNo,
      lateConfirmed: false,
    });
    return rejection === undefined
      ? [{ command, available: true }]
      : [{ command, available: false, refusal: { by: 'rule', rejection, policy: policyRefOf(pack) } }];
  });
  return { outcome: 'found', revision: head.revision, commands };
};
