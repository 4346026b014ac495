import { complaintIdOf, purposeOf, type AccessLogEvent } from '@redress/complaints/domain';
import { assertNever, type ActorKind, type Instant, type Open, type Recorded } from '@redress/kernel';

/** What somebody did with what is recorded. */
export const accessKinds = ['reveal', 'evidence', 'search', 'export', 'print', 'refusal', 'furtherRefusals'] as const;
export type AccessKind = (typeof accessKinds)[number];

/**
 * One thing that somebody opened, took away or was refused. Text that he gave is opened, or it is not there: nothing sealed leaves here, and a complainant's
 * account is never told.
 */
export type AccessEntry = Readonly<{
  /** The same for all that was recorded at once. */
  accessId: string;
  stream: string;
  revision: bigint;
  at: Instant;
  who: Readonly<{ kind: ActorKind; id: string }>;
  /** Under which he did it; of a refusal all that he has, separated by commas. */
  role: string | null;
  unit: string | null;
  what: AccessKind;
  /** The case; `null` where it was none, or more than one. */
  complaintId: string | null;
  /** Which item of evidence. */
  evidenceId: string | null;
  /** JSON Pointers of the text that was opened, or was to be. */
  fields: readonly string[];
  /** `null` where none was given, or its key is gone. */
  purpose: string | null;
  /** How often, or of how many. */
  count: number;
  /** Of a refusal: what was asked for, and why not. */
  refused: Readonly<{ attempted: string; code: string }> | null;
  /** Of an export: whether text went with it. */
  disclosed: boolean | null;
  /** Which past was looked at. */
  asOf: Instant | null;
  knownAt: Instant | null;
}>;

const evidencePattern = /^\/evidence\/(0|[1-9]\d{0,5})(?:\/|$)/;

/** The item of evidence that a text belongs to: items are numbered from 1 in the order in which they came. */
const evidenceIdAt = (field: string): string | undefined => {
  const [, place] = evidencePattern.exec(field) ?? [];
  return place === undefined ? undefined : `evidence-${Number(place) + 1}`;
};

/** What an event of the access log is, in the words of its entries. */
export const accessKindsOf = (event: AccessLogEvent): readonly AccessKind[] => {
  switch (event.type) {
    case 'PersonalDataRevealed': {
      const items = event.data.fields.filter((field) => evidenceIdAt(field) !== undefined).length;
      return [
        ...(items < event.data.fields.length ? (['reveal'] as const) : []),
        ...(items > 0 ? (['evidence'] as const) : []),
      ];
    }
    case 'SearchRun':
      return ['search'];
    case 'RecordExported':
      return ['export'];
    case 'RecordPrinted':
      return ['print'];
    case 'AccessRefused':
      return ['refusal'];
    case 'FurtherAccessRefused':
      return ['furtherRefusals'];
    default:
      return assertNever(event);
  }
};

const caseOf = ({ data }: AccessLogEvent): string | null => {
  const stream = 'caseStream' in data ? data.caseStream : 'scope' in data ? data.scope : undefined;
  return stream?.startsWith('complaint-') === true ? complaintIdOf(stream) : null;
};

/** What every entry of one event says. */
const commonOf = ({ event, actor, stream, revision, recordedAt, commandId }: Recorded<AccessLogEvent>, open: Open) => {
  const purpose = purposeOf(event);
  const roles = 'roles' in event.data ? event.data.roles.join(',') : '';
  const { data } = event;
  return {
    accessId: commandId,
    stream,
    revision,
    at: recordedAt,
    who: { kind: actor.kind, id: actor.id },
    role: actor.role ?? (roles === '' ? null : roles),
    unit: actor.unit ?? null,
    complaintId: caseOf(event),
    evidenceId: null,
    fields: 'fields' in data ? (data.fields ?? []) : [],
    purpose: purpose === undefined ? null : (open(purpose) ?? null),
    count: 'times' in data ? data.times : 1,
    refused: 'attempted' in data ? { attempted: data.attempted, code: data.code } : null,
    disclosed: 'disclosed' in data ? data.disclosed : null,
    asOf: 'asOf' in data ? (data.asOf ?? null) : null,
    knownAt: 'knownAt' in data ? (data.knownAt ?? null) : null,
  };
};

/** An item of evidence that was opened is one entry, whatever of it was read; the rest that was opened with it is another. */
export const accessEntriesOf = (recorded: Recorded<AccessLogEvent>, open: Open): readonly AccessEntry[] => {
  const common = commonOf(recorded, open);
  const [kind = 'reveal'] = accessKindsOf(recorded.event);
  if (recorded.event.type !== 'PersonalDataRevealed') return [{ ...common, what: kind }];
  const byItem = Map.groupBy(common.fields, evidenceIdAt);
  return [...byItem].map(([evidenceId, fields]) =>
    evidenceId === undefined
      ? { ...common, what: 'reveal', fields }
      : { ...common, what: 'evidence', evidenceId, fields },
  );
};
