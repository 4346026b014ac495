import type { TrailEntry } from '@redress/complaints/application';
import { createTelling, sayEvent, type Lang } from '@redress/complaints/messages';
import { csvRecord, type CsvCell } from '@redress/formats';

/** Of a table of events. Times are of the ledger's zone and, beside it, in UTC. */
const columns = [
  'recorded',
  'happened',
  'zone',
  'number',
  'revision',
  'type',
  'kind',
  'sentence',
  'actorKind',
  'actor',
  'role',
  'unit',
  'onBehalfOf',
  'origin',
  'policy',
  'recordedAt',
  'occurredAt',
  'eh',
  'dataTo',
] as const;

/** A spreadsheet takes text that begins so for a formula. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** `dataTo`: how far the answer goes, as its header says. */
export type AuditTableTold = Readonly<{ lang: Lang; zone: string; dataTo: string }>;

/** Events as a table (RFC 4180), a page at a time, beginning with its header. */
export async function* auditCsv(
  pages: AsyncIterable<readonly TrailEntry[]>,
  { lang, zone, dataTo }: AuditTableTold,
): AsyncGenerator<string, void, undefined> {
  const telling = createTelling(lang, zone);
  const recordOf = (entry: TrailEntry): Readonly<Record<(typeof columns)[number], CsvCell>> => ({
    recorded: telling.instant(entry.recordedAt),
    happened: telling.moment({ at: entry.occurredAt, precision: entry.precision, zone: null }),
    zone,
    number: entry.complaintNo,
    revision: entry.revision,
    type: entry.type,
    kind: entry.kind,
    sentence: asText(sayEvent(entry.sentence, telling)),
    actorKind: entry.actor.kind,
    actor: asText(entry.actor.id),
    role: entry.role,
    unit: entry.unit === null ? null : asText(entry.unit),
    onBehalfOf: entry.onBehalfOf === null ? null : asText(entry.onBehalfOf),
    origin: entry.origin,
    policy: entry.policy,
    recordedAt: entry.recordedAt,
    occurredAt: entry.occurredAt,
    eh: entry.eh,
    dataTo,
  });
  yield csvRecord(columns);
  for await (const entries of pages)
    yield entries
      .map(recordOf)
      .map((record) => csvRecord(columns.map((column) => record[column])))
      .join('');
}
