import type { Principal } from '@redress/access';
import type { VerificationReport } from '@redress/integrity';
import { verifyLedger } from '../verify-ledger';
import { caseStreamOf, permittedLog } from './case-log';
import type { ReadPorts } from './read-ports';
import type { ReadRefusal } from './read-refusal';

export type VerificationAnswer = Readonly<{ outcome: 'found'; report: VerificationReport }>;

/**
 * The chain of one case, recomputed from the log; nothing is opened.
 * @throws MalformedEventError where the case cannot be read at all: then nobody can say whose it is, and the whole ledger has to be verified.
 */
export const verifyCase = async (
  ports: ReadPorts & Readonly<{ ledgerId: string }>,
  principal: Principal,
  complaintId: string,
): Promise<VerificationAnswer | ReadRefusal> => {
  const log = await permittedLog(ports, principal, complaintId, 'reconstruct');
  if (log.outcome !== 'granted') return log;
  const { eventStore, ledgerId } = ports;
  return { outcome: 'found', report: await verifyLedger({ eventStore }, { scope: caseStreamOf(log), ledgerId }) };
};
