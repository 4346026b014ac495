import { permit, type CaseCapability, type PermissionRefusalCode, type Principal } from '@redress/access';
import {
  clauseOfRule,
  complaintDeciderOn,
  complaintRepetitions,
  complaintTransitions,
  policyRefOf,
  primaryCommandsOf,
  type ComplaintCommand,
  type ComplaintCommandType,
  type ComplaintContext,
  type ComplaintDecider,
  type ComplaintRejection,
  type PolicyClause,
} from '@redress/complaints/domain';
import { civilDateIn, uuidPattern } from '@redress/kernel';
import type { LoadedCase } from '../load-case';
import { notThere, refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { caseFactsOf, isOwnCase } from './case-facts';
import { actorAs } from './command-as';
import type { CommandPorts } from './command-ports';
import { commandPermissions } from './command-permissions';
import { BodyAskedError, thoughtOfCommands } from './thought-of-command';
import { waysOut, type WaysOut } from './ways-out';

/** Why a command would not be taken, and what helps. */
export type CommandRefusal =
  | (Readonly<{ by: 'permission'; code: PermissionRefusalCode }> & WaysOut)
  | (Readonly<{ by: 'rule'; rejection: ComplaintRejection; policy: string; clause?: PolicyClause }> & WaysOut);

/** `refusal` absent: as far as can be known without a body, the command would be taken. `primary`: to be put first, of those that would be. */
export type AvailableCommand = Readonly<{
  command: ComplaintCommandType;
  primary: boolean;
  available: boolean;
  refusal?: CommandRefusal;
}>;

export type AvailableCommands =
  Readonly<{ outcome: 'found'; revision: bigint; commands: readonly AvailableCommand[] }> | ReadRefusal;

/** For each command a decider for every single guard of it, so that one which needs a body does not hide those behind it. */
const deciders: ReadonlyMap<ComplaintCommandType, readonly ComplaintDecider[]> = new Map(
  complaintTransitions.map((row) => [
    row.command,
    (row.guards.length === 0 ? [[]] : row.guards.map((guard) => [guard])).map((guards) =>
      complaintDeciderOn({ transitions: [{ ...row, guards }], repetitions: complaintRepetitions }),
    ),
  ]),
);

const rejectionOf = (
  command: ComplaintCommand,
  { state }: LoadedCase,
  context: ComplaintContext,
): ComplaintRejection | undefined => {
  for (const { decide } of deciders.get(command.type) ?? []) {
    try {
      const decision = decide(command, state, context);
      if (decision.outcome === 'rejected') return decision.rejection;
    } catch (error) {
      // What turns on the body cannot be known yet. An accepted command gets as far as its events, which look at the body too.
      if (!(error instanceof BodyAskedError)) throw error;
    }
  }
  return undefined;
};

/** Refused whatever its body says: for a command that is about something in the case, about each that it could be. */
const rejectionWithoutBody = (
  type: ComplaintCommandType,
  loaded: LoadedCase,
  context: ComplaintContext,
): ComplaintRejection | undefined => {
  const rejections = thoughtOfCommands(type, loaded.state).map((command) => rejectionOf(command, loaded, context));
  return rejections.includes(undefined) ? undefined : rejections.at(-1);
};

const judged = (
  command: ComplaintCommandType,
  refusal: CommandRefusal | undefined,
): Omit<AvailableCommand, 'primary'> =>
  refusal === undefined ? { command, available: true } : { command, available: false, refusal };

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
  const refusalFor = (command: ComplaintCommandType, capability: CaseCapability): CommandRefusal | undefined => {
    const permission = permit(principal, capability, facts);
    if (permission.outcome === 'refused')
      return { by: 'permission', code: permission.code, ...waysOut(command, undefined) };
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
    if (rejection === undefined) return undefined;
    const clause = clauseOfRule(rejection.rule);
    return {
      by: 'rule',
      rejection,
      policy: policyRefOf(pack),
      ...(clause === undefined ? {} : { clause }),
      ...waysOut(command, rejection),
    };
  };
  const commands = complaintTransitions.flatMap(({ command }) => {
    const capability = commandPermissions[command];
    return capability === 'nobody' || capability === 'file-complaint'
      ? []
      : [judged(command, refusalFor(command, capability))];
  });
  const primary = primaryCommandsOf(
    state,
    new Set(commands.filter(({ available }) => available).map(({ command }) => command)),
  );
  return {
    outcome: 'found',
    revision: head.revision,
    commands: commands.map((command) => ({ ...command, primary: primary.includes(command.command) })),
  };
};
