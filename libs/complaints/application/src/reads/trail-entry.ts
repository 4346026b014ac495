import type { ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';
import { personalPartsOf, withoutPersonalText } from '@redress/complaints/event-schema';
import { eventSentence, sentenceNamesOf, type EventSentence, type SentenceNames } from '@redress/complaints/messages';
import {
  kindOfEvent,
  provenanceOf,
  type EventKind,
  type FieldChange,
  type Moment,
} from '@redress/complaints/read-models';
import { millisecondsOf, type ActorKind, type Instant, type Origin, type Recorded } from '@redress/kernel';
import type { CaseLog } from './case-log';

type RecordedEvent = Recorded<ComplaintEvent>;

/** What a reader should not miss about an event. */
export type TrailBadge =
  /** Entered after it happened. */
  | Readonly<{ badge: 'late'; milliseconds: number }>
  | Readonly<{ badge: 'imported' }>
  /** Fields that an import policy supplied, or an act that is proved but not dated. */
  | Readonly<{ badge: 'assumed'; fields: readonly string[] }>
  | Readonly<{ badge: 'correctedBy'; revision: string }>
  /** The law had the key of its text destroyed. */
  | Readonly<{ badge: 'erased' }>
  | Readonly<{ badge: 'suggestion' }>;

/** Where an event stands and of what sort it is: enough to draw a whole history. Revisions are decimal. */
export type TrailOutline = Readonly<{
  stream: string;
  revision: string;
  id: string;
  type: ComplaintEventType;
  kind: EventKind;
  occurredAt: Instant;
  precision: Moment['precision'];
  recordedAt: Instant;
  origin: Origin;
  badges: readonly TrailBadge[];
}>;

/** An event as an auditor reads it. `causedBy` and `causes` are revisions of the same case. */
export type TrailEntry = TrailOutline &
  Readonly<{
    complaintId: string;
    complaintNo: string;
    actor: Readonly<{ kind: ActorKind; id: string }>;
    role: string | null;
    unit: string | null;
    onBehalfOf: string | null;
    policy: string | null;
    causedBy: string | null;
    causes: readonly string[];
    sentence: EventSentence;
    /** The chain's hash of the event, hex: what a reader compares with the log. */
    eh: string;
    /** Where it was asked for: what the event changed in the case, with each person's text as the reader may see it. */
    changes?: readonly FieldChange[];
  }>;

/** What of a case its entries are made with. */
type TrailContext = Readonly<{
  log: CaseLog;
  names: SentenceNames;
  correctedBy: ReadonlyMap<string, string>;
  /** The first revision of each command's events, and the further ones. */
  acts: ReadonlyMap<string, readonly string[]>;
}>;

export const trailContextOf = (log: CaseLog): TrailContext => {
  const { events } = log;
  const corrections = events.flatMap(({ event, revision }) =>
    event.type === 'RecordCorrected' ? [[event.data.targetEventId, String(revision)] as const] : [],
  );
  const acts = Map.groupBy(events, ({ commandId }) => commandId);
  return {
    log,
    names: sentenceNamesOf(events),
    correctedBy: new Map(corrections),
    acts: new Map([...acts].map(([command, its]) => [command, its.map(({ revision }) => String(revision))])),
  };
};

const assumedIn = (event: ComplaintEvent): readonly string[] => {
  const { assumed = [], precision } = provenanceOf(event);
  return precision === 'notAfter' ? [...assumed, 'occurredAt'] : assumed;
};

const badgesOf = ({ event, id, origin, occurredAt, recordedAt }: RecordedEvent, context: TrailContext) => {
  const { correctedBy, log } = context;
  const correction = correctedBy.get(id);
  const assumed = assumedIn(event);
  const badges: TrailBadge[] = [];
  if (origin === 'late')
    badges.push({ badge: 'late', milliseconds: millisecondsOf(recordedAt) - millisecondsOf(occurredAt) });
  if (origin === 'import') badges.push({ badge: 'imported' });
  if (assumed.length > 0) badges.push({ badge: 'assumed', fields: assumed });
  if (correction !== undefined) badges.push({ badge: 'correctedBy', revision: correction });
  if (isErased(event, log)) badges.push({ badge: 'erased' });
  if (event.type === 'TriageAssessed' && event.data.source === 'ai') badges.push({ badge: 'suggestion' });
  return badges;
};

const isErased = (event: ComplaintEvent, { view }: CaseLog): boolean =>
  view.erasures.length > 0 &&
  personalPartsOf(event).some(
    ({ value }) => value.kind === 'sealed' && view.erasures.some(({ kid }) => kid === value.box.$sealed.kid),
  );

export const outlineOf = (recorded: RecordedEvent, context: TrailContext): TrailOutline => {
  const { stream, revision, id, event, occurredAt, recordedAt, origin } = recorded;
  return {
    stream,
    revision: String(revision),
    id,
    type: event.type,
    kind: kindOfEvent[event.type],
    occurredAt,
    precision: provenanceOf(event).precision ?? 'exact',
    recordedAt,
    origin,
    badges: badgesOf(recorded, context),
  };
};

export const trailEntryOf = (recorded: RecordedEvent, context: TrailContext): TrailEntry => {
  const { event, actor, revision, policy, eh, commandId } = recorded;
  const { log, names, acts } = context;
  const { complaintId, complaintNo } = log.view;
  const [first, ...further] = acts.get(commandId) ?? [];
  const isFirst = first === String(revision);
  return {
    ...outlineOf(recorded, context),
    complaintId,
    complaintNo,
    actor: { kind: actor.kind, id: actor.id },
    role: actor.role ?? null,
    unit: actor.unit ?? null,
    onBehalfOf: actor.onBehalfOf ?? null,
    policy: policy ?? null,
    causedBy: isFirst ? null : (first ?? null),
    causes: isFirst ? further : [],
    sentence: eventSentence(event.type, withoutPersonalText(event), names),
    eh,
  };
};
