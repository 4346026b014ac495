import { permit, type Principal } from '@redress/access';
import { foldView } from '@redress/complaints/read-models';
import { addMilliseconds, clear, type Instant } from '@redress/kernel';
import { actorAs } from '../commands/command-as';
import { openerFor } from '../opener';
import { caseStreamOf, permittedLog, type CaseLog } from '../reads/case-log';
import { isRevealableAt } from '../reads/mask-document';
import type { ReadPorts } from '../reads/read-ports';
import { keptFromHim, refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { textAt } from '../reads/text-at';
import { isPurpose } from './purpose';

/** Fields opened at once. */
export const revealedFieldsMax = 50;

/** How long a client should show what was opened before it closes it again, in milliseconds. */
const shownMillisecondsMax = 300_000;

export type RevealAnswer =
  | Readonly<{
      outcome: 'revealed';
      /** By pointer; `unavailable` where the key is gone. */
      values: Readonly<Record<string, Readonly<{ text: string }> | Readonly<{ unavailable: true }>>>;
      /** The recording of this access: it stands in the access log under this id. */
      accessId: string;
      until: Instant;
    }>
  /** No purpose, too many fields, or pointers at which the case has no person's text. Nothing was opened. */
  | Readonly<{ outcome: 'invalid'; purpose: boolean; fields: readonly string[] }>
  | ReadRefusal;

const opened = async (ports: ReadPorts, { events }: CaseLog, fields: readonly string[]) => {
  const view = foldView(events, await openerFor(ports.keyRing)(events));
  return Object.fromEntries(
    fields.map((pointer) => {
      const text = view === undefined ? undefined : textAt(view, pointer);
      return [pointer, text !== undefined && 'text' in text ? { text: text.text } : ({ unavailable: true } as const)];
    }),
  );
};

/**
 * Opens text of a case for a purpose. Judged, recorded and opened are the very same events of the log, in this order: where the recording fails, nothing
 * is opened.
 * @throws AccessNotRecordedError, StoreUnavailableError
 */
export const revealFields = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
  { fields: asked, purpose }: Readonly<{ fields: readonly string[]; purpose: string }>,
): Promise<RevealAnswer> => {
  const log = await permittedLog(ports, principal, complaintId, 'see-case');
  if (log.outcome !== 'granted') return log;
  const fields = [...new Set(asked)];
  const wrong =
    fields.length > revealedFieldsMax ? fields : fields.filter((field) => textAt(log.view, field) === undefined);
  if (!isPurpose(purpose) || fields.length === 0 || wrong.length > 0)
    return { outcome: 'invalid', purpose: !isPurpose(purpose), fields: wrong };
  const about = { principal, complaintId, fields, purpose };
  const permission = permit(principal, 'reveal-text', log.facts);
  const isClosed = fields.some((field) => !isRevealableAt(field, log.reader));
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, about, permission);
  if (isClosed) return refusalOf(ports.accessRecorder, about, keptFromHim);
  const accessId = await ports.accessRecorder.opened(actorAs(principal, permission), {
    type: 'PersonalDataRevealed',
    data: { caseStream: caseStreamOf(log), fields, purpose: clear(purpose) },
  });
  const until = addMilliseconds(ports.clock.now(), shownMillisecondsMax);
  return { outcome: 'revealed', values: await opened(ports, log, fields), accessId, until };
};
