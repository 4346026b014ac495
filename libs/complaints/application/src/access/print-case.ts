import { permit, type Principal } from '@redress/access';
import type { Instant } from '@redress/kernel';
import { caseStreamOf, permittedLog } from '../reads/case-log';
import type { ReadPorts } from '../reads/read-ports';
import { refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { actorAs } from '../commands/command-as';

/** Which state of a case is on the paper: none of them, as it stands. */
export type PrintedState = Readonly<{ revision?: bigint; asOf?: Instant; knownAt?: Instant }>;

export type PrintAnswer = Readonly<{ outcome: 'recorded'; accessId: string }> | ReadRefusal;

/**
 * Records that somebody takes a case away on paper. What is on it is what he may read; it is asked for before the print.
 * @throws AccessNotRecordedError, StoreUnavailableError
 */
export const printCase = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
  { revision, asOf, knownAt }: PrintedState,
): Promise<PrintAnswer> => {
  const isPast = revision !== undefined || asOf !== undefined || knownAt !== undefined;
  const capability = isPast ? 'reconstruct' : 'see-case';
  const log = await permittedLog(ports, principal, complaintId, capability);
  if (log.outcome !== 'granted') return log;
  const permission = permit(principal, capability, log.facts);
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, { principal, complaintId }, permission);
  const accessId = await ports.accessRecorder.opened(actorAs(principal, permission), {
    type: 'RecordPrinted',
    data: {
      caseStream: caseStreamOf(log),
      revision: revision === undefined ? log.view.revision : String(revision),
      ...(asOf === undefined ? {} : { asOf }),
      ...(knownAt === undefined ? {} : { knownAt }),
    },
  });
  return { outcome: 'recorded', accessId };
};
