import { permit, type Principal } from '@redress/access';
import type { ComplaintCommand, LinkType } from '@redress/complaints/domain';
import { uuidPattern } from '@redress/kernel';
import type { Submission } from '../submission';
import { caseFactsOf, isOwnCase } from './case-facts';
import type { CommandPorts } from './command-ports';

type Lookups = Pick<CommandPorts, 'keyRing' | 'writer'>;

/** Cases that are looked into for a way back, the other case among them; who links more than that in a circle is not told. */
export const linkedCasesMax = 20;

/** A link that says nothing of which case comes first makes no circle. */
const hasDirection = (type: LinkType): boolean => type !== 'relatedTo';

/** Whether links of this type lead from one case to another, through whatever cases: what stands between them is not told. */
const leadsTo = async ({ writer }: Lookups, from: string, type: LinkType, to: string): Promise<boolean> => {
  const seen = new Set([from]);
  for (const complaintId of seen) {
    const { links } = (await writer.load(complaintId)).state;
    const further = links.filter((link) => link.type === type).map(({ otherId }) => otherId);
    if (further.includes(to)) return true;
    for (const otherId of further) if (seen.size < linkedCasesMax && uuidPattern.test(otherId)) seen.add(otherId);
  }
  return false;
};

/** The other case that a command names, as whoever sends it may know of it: one that he may not see is not there. */
export const otherCaseOf = async (
  lookups: Lookups,
  {
    principal,
    command,
    complaintId,
  }: Readonly<{ principal: Principal; command: ComplaintCommand; complaintId: string }>,
): Promise<Submission['otherCase']> => {
  if (command.type !== 'LinkComplaint') return undefined;
  const { type, otherId } = command.data;
  if (!uuidPattern.test(otherId)) return 'notThere';
  const { keyRing, writer } = lookups;
  const { state, filing } = await writer.load(otherId);
  if (filing === undefined) return 'notThere';
  const facts = caseFactsOf({ state, filing, isOwn: await isOwnCase(keyRing, principal, otherId) });
  if (permit(principal, 'see-case', facts).outcome === 'refused') return 'notThere';
  return hasDirection(type) && (await leadsTo(lookups, otherId, type, complaintId)) ? 'leadsBack' : 'there';
};
