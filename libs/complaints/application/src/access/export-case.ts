import { fieldClasses, mayReveal, permit, type Principal } from '@redress/access';
import { clear, type Instant } from '@redress/kernel';
import { actorAs } from '../commands/command-as';
import { exportLedger, type ExportGap } from '../export-ledger';
import { caseStreamOf, permittedLog } from '../reads/case-log';
import type { ReadPorts } from '../reads/read-ports';
import { keptFromHim, refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { isPurpose } from './purpose';

export type CaseExport = Readonly<{
  purpose: string;
  /** Discloses every text, so that it verifies outside. */
  isOpened: boolean;
  onGap: (gap: ExportGap) => void;
}>;

export type ExportAnswer =
  | Readonly<{ outcome: 'export'; lines: AsyncGenerator<string, void, undefined>; accessId: string; asOf: Instant }>
  | Readonly<{ outcome: 'invalid' }>
  | ReadRefusal;

/**
 * The evidence of one case, to be verified elsewhere. Recorded before the first line is given; opened only for who may reveal every kind of text in it.
 * @throws AccessNotRecordedError, StoreUnavailableError
 */
export const exportCase = async (
  ports: ReadPorts & Readonly<{ ledgerId: string }>,
  principal: Principal,
  complaintId: string,
  { purpose, isOpened, onGap }: CaseExport,
): Promise<ExportAnswer> => {
  const log = await permittedLog(ports, principal, complaintId, 'export-evidence');
  if (log.outcome !== 'granted') return log;
  if (!isPurpose(purpose)) return { outcome: 'invalid' };
  const permission = permit(principal, 'export-evidence', log.facts);
  const revealing = permit(principal, 'reveal-text', log.facts);
  const about = { principal, complaintId, purpose };
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, about, permission);
  if (isOpened && revealing.outcome === 'refused') return refusalOf(ports.accessRecorder, about, revealing);
  if (isOpened && !fieldClasses.every((fieldClass) => mayReveal(principal, log.facts, fieldClass)))
    return refusalOf(ports.accessRecorder, about, keptFromHim);
  const scope = caseStreamOf(log);
  const { eventStore, keyRing, ledgerId, clock, accessRecorder } = ports;
  const accessId = await accessRecorder.opened(actorAs(principal, permission), {
    type: 'RecordExported',
    data: { scope, disclosed: isOpened, purpose: clear(purpose) },
  });
  const asOf = clock.now();
  const lines = exportLedger(
    { eventStore },
    { ledgerId, scope, asOf, onGap, ...(isOpened ? { disclosing: keyRing } : {}) },
  );
  return { outcome: 'export', lines, accessId, asOf };
};
