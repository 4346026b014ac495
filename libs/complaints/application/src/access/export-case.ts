import { fieldClasses, mayReveal, permit, permitAtOffice, type Principal } from '@redress/access';
import { wholeLedger } from '@redress/integrity';
import { clear, type Instant } from '@redress/kernel';
import { actorAs } from '../commands/command-as';
import { exportLedger, type ExportGap, type LedgerExport } from '../export-ledger';
import { openerFor } from '../opener';
import { caseStreamOf, permittedLog, type CaseLog } from '../reads/case-log';
import { isRevealableAt } from '../reads/mask-document';
import type { ReadPorts } from '../reads/read-ports';
import { keptFromHim, refusalOf, type ReadRefusal } from '../reads/read-refusal';
import { textAt } from '../reads/text-at';
import { disclosedPlace, disclosedPlaces } from './disclosed-places';
import { isPurpose } from './purpose';
import { revealedFieldsMax } from './reveal-fields';

/** Which texts go out open, so that they verify outside: JSON Pointers into the case, or all that the case ever said. */
export type Disclosure = 'everything' | readonly string[];

export type CaseExport = Readonly<{ purpose: string; reveal: Disclosure; onGap: (gap: ExportGap) => void }>;

export type ExportAnswer =
  | Readonly<{
      outcome: 'export';
      lines: AsyncGenerator<string, void, undefined>;
      accessId: string;
      asOf: Instant;
      /** What a file of it is called, without its ending. */
      name: string;
    }>
  /** No purpose, too many fields, or pointers at which the case has no person's text. Nothing was opened. */
  | Readonly<{ outcome: 'invalid'; purpose: boolean; fields: readonly string[] }>
  | ReadRefusal;

type ExportPorts = ReadPorts & Readonly<{ ledgerId: string }>;

/** Characters of a hash in a file's name. */
const shortHashCharacters = 8;

const wrongFieldsOf = ({ view }: CaseLog, reveal: Disclosure): readonly string[] => {
  if (reveal === 'everything') return [];
  return reveal.length > revealedFieldsMax ? reveal : reveal.filter((field) => textAt(view, field) === undefined);
};

const mayDisclose = (principal: Principal, { facts, reader }: CaseLog, reveal: Disclosure): boolean =>
  reveal === 'everything'
    ? fieldClasses.every((fieldClass) => mayReveal(principal, facts, fieldClass))
    : reveal.every((field) => isRevealableAt(field, reader));

const disclosingOf = async (
  { keyRing }: Pick<ReadPorts, 'keyRing'>,
  log: CaseLog,
  reveal: Disclosure,
): Promise<Pick<LedgerExport, 'disclosing' | 'isDisclosed'>> => {
  if (reveal === 'everything') return { disclosing: keyRing };
  if (reveal.length === 0) return {};
  const places = disclosedPlaces(log, await openerFor(keyRing)(log.events), reveal);
  return { disclosing: keyRing, isDisclosed: (place) => places.has(disclosedPlace(place)) };
};

/**
 * The evidence of one case, to be verified elsewhere. Recorded before the first line is given; a text goes out open only for who may reveal it.
 * @throws AccessNotRecordedError, StoreUnavailableError
 */
export const exportCase = async (
  ports: ExportPorts,
  principal: Principal,
  complaintId: string,
  { purpose, reveal, onGap }: CaseExport,
): Promise<ExportAnswer> => {
  const log = await permittedLog(ports, principal, complaintId, 'export-evidence');
  if (log.outcome !== 'granted') return log;
  const fields = wrongFieldsOf(log, reveal);
  if (!isPurpose(purpose) || fields.length > 0) return { outcome: 'invalid', purpose: !isPurpose(purpose), fields };
  const permission = permit(principal, 'export-evidence', log.facts);
  const revealing = permit(principal, 'reveal-text', log.facts);
  const about = { principal, complaintId, purpose, ...(reveal === 'everything' ? {} : { fields: reveal }) };
  const isOpened = reveal === 'everything' || reveal.length > 0;
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, about, permission);
  if (isOpened && revealing.outcome === 'refused') return refusalOf(ports.accessRecorder, about, revealing);
  if (!mayDisclose(principal, log, reveal)) return refusalOf(ports.accessRecorder, about, keptFromHim);
  const scope = caseStreamOf(log);
  const actor = actorAs(principal, permission);
  const exported = { type: 'RecordExported', data: { scope, disclosed: isOpened, purpose: clear(purpose) } } as const;
  const accessId = await (isOpened && reveal !== 'everything'
    ? ports.accessRecorder.opened(actor, exported, {
        type: 'PersonalDataRevealed',
        data: { caseStream: scope, fields: reveal, purpose: clear(purpose) },
      })
    : ports.accessRecorder.opened(actor, exported));
  const asOf = ports.clock.now();
  const disclosing = await disclosingOf(ports, log, reveal);
  const { eventStore, ledgerId } = ports;
  const lines = exportLedger({ eventStore }, { ledgerId, scope, asOf, onGap, ...disclosing });
  const head = log.events.at(-1)?.eh.slice(0, shortHashCharacters) ?? '';
  return { outcome: 'export', lines, accessId, asOf, name: `${log.view.complaintNo}-${head}` };
};

/**
 * The whole log, sealed as it is: for who may know of every case. Recorded before the first line is given.
 * @throws AccessNotRecordedError, StoreUnavailableError
 */
export const exportWholeLedger = async (
  { accessRecorder, eventStore, ledgerId, clock }: ExportPorts,
  principal: Principal,
  { purpose, onGap }: Pick<CaseExport, 'purpose' | 'onGap'>,
): Promise<ExportAnswer> => {
  const permission = permitAtOffice(principal, 'export-ledger');
  if (permission.outcome === 'refused') return refusalOf(accessRecorder, { principal, purpose }, permission);
  if (!isPurpose(purpose)) return { outcome: 'invalid', purpose: true, fields: [] };
  const accessId = await accessRecorder.opened(actorAs(principal, permission), {
    type: 'RecordExported',
    data: { scope: wholeLedger, disclosed: false, purpose: clear(purpose) },
  });
  const asOf = clock.now();
  const lines = exportLedger({ eventStore }, { ledgerId, scope: wholeLedger, asOf, onGap });
  return { outcome: 'export', lines, accessId, asOf, name: `ledger-${asOf.slice(0, 10)}` };
};
