import type { Principal } from '@redress/access';
import {
  policyRefOf,
  type CaseStatus,
  type ComplaintCommand,
  type ComplaintEventType,
} from '@redress/complaints/domain';
import { civilDateIn, uuidPattern, type Instant } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { decideSteps } from '../decide-steps';
import { unfiledCase, type LoadedCase } from '../load-case';
import { openingOf } from '../opening';
import { authoriseCommand } from './authorise-command';
import type { CommandPorts } from './command-ports';
import { deniedAnswer, type CommandAnswer } from './handle-command';
import { previewedDeadlines, type PreviewedDeadline } from './previewed-deadlines';

/** A command that is only asked about: like one that is sent, without what makes a sent one unique. */
export type PreviewRequest = Readonly<{
  /** Absent: FileComplaint. */
  complaintId?: string;
  command: ComplaintCommand;
  occurredAt?: Instant;
  expectedRevision?: bigint;
}>;

export type PreviewAnswer =
  | Readonly<{
      outcome: 'previewed';
      /** Of the case as it stands; absent before a filing. */
      revision: bigint | undefined;
      /** The pack and version that it is decided by. */
      policy: string;
      /** What would be recorded, in order. */
      events: readonly Readonly<{ type: ComplaintEventType; revision: bigint }>[];
      /** What it would do to deadlines, in order. */
      deadlines: readonly PreviewedDeadline[];
      /** Where it would lead. */
      status: CaseStatus;
    }>
  | Extract<CommandAnswer, { outcome: 'refused' | 'forbidden' | 'unknown' }>;

const noCase = { outcome: 'unknown' } as const;

const decided = (
  { ids, clock, keyRing, ledger }: CommandPorts,
  complaintId: string,
  loaded: LoadedCase,
  submission: Parameters<typeof decideSteps>[0],
): PreviewAnswer => {
  const { head, state } = loaded;
  const policy = policyRefOf(submission.pack);
  const opening = openingOf(submission, loaded, clock.now());
  if (opening.kind === 'refused')
    return { outcome: 'refused', refusal: { rejection: opening.refusal, policy }, revision: head?.revision };
  const civilDate = civilDateIn(ledger.zone);
  const complaintNo = deriveIdentities(keyRing.mac).complaintNoOf(complaintId, civilDate(opening.at));
  const { steps, state: after } = decideSteps(submission, loaded, {
    ids,
    recordedAt: opening.at,
    civilDate,
    complaintNo,
  });
  const [step] = steps;
  if (step?.kind === 'refused') return { outcome: 'refused', refusal: step.refusal, revision: head?.revision };
  if (step?.kind !== 'accepted') throw new Error('A command that nobody has sent is in the log');
  const events = step.drafts.map(({ event }) => event);
  return {
    outcome: 'previewed',
    revision: head?.revision,
    policy,
    events: events.map(({ type }, index) => ({ type, revision: state.nextRevision + BigInt(index) })),
    deadlines: previewedDeadlines(events, state),
    status: after.status,
  };
};

/**
 * What a command would do if it were sent now: judged and decided by the very code that takes it, and nothing written but, like for one that is sent, a refused
 * permission. It spends no idempotency key, and promises nothing: the case can move on before it is sent.
 */
export const previewCommand = async (
  ports: CommandPorts,
  principal: Principal,
  { complaintId: named, command, occurredAt, expectedRevision }: PreviewRequest,
): Promise<PreviewAnswer> => {
  const complaintId = command.type === 'FileComplaint' ? ports.ids.uuid() : named;
  if (complaintId === undefined || !uuidPattern.test(complaintId)) return noCase;
  const loaded = command.type === 'FileComplaint' ? unfiledCase : await ports.writer.load(complaintId);
  const rest = {
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  };
  const ask = { principal, command, complaintId, commandId: ports.ids.uuid(), holdsCode: false, rest };
  const authority = await authoriseCommand(ports, ask)(loaded);
  return authority.outcome === 'denied'
    ? deniedAnswer(ports, principal, command.type, complaintId, authority.denial)
    : decided(ports, complaintId, loaded, authority.submission);
};
