import { permit, permitAtOffice, type Permission, type Principal } from '@redress/access';
import type { ComplaintCommand, PolicyPack } from '@redress/complaints/domain';
import type { LoadedCase } from '../load-case';
import type { Submission } from '../submission';
import { caseFactsOf, isOwnCase } from './case-facts';
import { actorAs, commandAs } from './command-as';
import type { CommandPorts } from './command-ports';
import { commandPermissions } from './command-permissions';
import { accountSubjectOf } from './complainant-account';
import { otherCaseOf } from './other-case';

/** Why a command was not even looked at. `NotThere`: there is no such case. */
export type CommandDenial =
  Readonly<{ code: 'NotThere' }> | Omit<Extract<Permission, { outcome: 'refused' }>, 'outcome' | 'capability'>;

type Authority =
  Readonly<{ outcome: 'granted'; submission: Submission }> | Readonly<{ outcome: 'denied'; denial: CommandDenial }>;

type Ask = Readonly<{
  principal: Principal;
  command: ComplaintCommand;
  complaintId: string;
  commandId: string;
  /** He gave the code of this case: it is his own, whatever account he has or has not. */
  holdsCode: boolean;
  /** What of the submission does not turn on the permission. */
  rest: Pick<Submission, 'correlationId' | 'traceparent' | 'expectedRevision'> &
    Pick<Submission['steps'][number], 'occurredAt'>;
}>;

type AuthorityPorts = Pick<CommandPorts, 'keyRing' | 'packs' | 'writer'>;

const permissionOf = async (
  { keyRing }: AuthorityPorts,
  { principal, command, complaintId, holdsCode }: Ask,
  { state, filing }: LoadedCase,
): Promise<Permission | 'notThere'> => {
  const capability = commandPermissions[command.type];
  if (capability === 'file-complaint') return permitAtOffice(principal, capability);
  if (filing === undefined) return 'notThere';
  const isOwn = holdsCode || (await isOwnCase(keyRing, principal, complaintId));
  const facts = caseFactsOf({ state, filing, command, isOwn });
  if (capability !== 'nobody') return permit(principal, capability, facts);
  const sight = permit(principal, 'see-case', facts);
  return sight.outcome === 'refused'
    ? sight
    : { outcome: 'refused', code: 'RoleNotAllowed', capability: 'see-case', whoMay: [] };
};

const packOf = ({ packs }: AuthorityPorts, { filing }: LoadedCase): Promise<PolicyPack> =>
  filing === undefined ? Promise.resolve(packs.forFiling) : packs.ofCase(filing.policy);

/** Judges a command against the case as it stands, and makes of it what its sender may submit. */
export const authoriseCommand =
  (ports: AuthorityPorts, ask: Ask) =>
  async (loaded: LoadedCase): Promise<Authority> => {
    const { principal, command, complaintId, commandId, rest } = ask;
    const permission = await permissionOf(ports, ask, loaded);
    if (permission === 'notThere') return { outcome: 'denied', denial: { code: 'NotThere' } };
    if (permission.outcome === 'refused') {
      const { code, whoMay } = permission;
      return { outcome: 'denied', denial: { code, whoMay } };
    }
    const { occurredAt, ...more } = rest;
    const otherCase = await otherCaseOf(ports, ask);
    const sent = commandAs(principal, permission, command);
    const isByAccount = sent.type === 'FileComplaint' && sent.data.complainant?.account !== undefined;
    return {
      outcome: 'granted',
      submission: {
        complaintId,
        steps: [{ command: sent, commandId, ...(occurredAt === undefined ? {} : { occurredAt }) }],
        actor: actorAs(principal, permission),
        isImport: false,
        pack: await packOf(ports, loaded),
        ...(isByAccount ? { complainantSubject: accountSubjectOf(ports.keyRing, principal) } : {}),
        ...(otherCase === undefined ? {} : { otherCase }),
        ...more,
      },
    };
  };
