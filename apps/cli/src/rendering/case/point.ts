import type { Past, RecordedComplaint } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import type { Telling } from '@redress/complaints/messages';
import type { AskedInstant } from '../../arguments/instant-argument';
import type { Texts } from '../../texts/texts';

/** A point in the life of a case, as it was asked for: after a revision, or at instants. */
export type Point =
  | Readonly<{ kind: 'revision'; revision: bigint }>
  | Readonly<{ kind: 'instant'; at?: AskedInstant; knownAt?: AskedInstant }>;

export const pastOf = (point: Point): Past => {
  if (point.kind === 'revision') return { revision: point.revision };
  const { at, knownAt } = point;
  return { ...(at === undefined ? {} : { at: at.at }), ...(knownAt === undefined ? {} : { knownAt: knownAt.at }) };
};

/**
 * The instant that what was due is judged at: the one that was asked for; after a revision, when that event was recorded.
 * `events`: those of the case from its start.
 */
export const instantOfPoint = (point: Point, events: readonly RecordedComplaint[]): Instant | undefined => {
  if (point.kind === 'instant') return point.at?.at ?? point.knownAt?.at;
  return events.find(({ revision }) => revision === point.revision)?.recordedAt;
};

const sayInstant = ({ at, endOf }: AskedInstant, tell: Telling, texts: Texts): string =>
  endOf === undefined ? tell.instant(at) : texts.asOf.endOf(endOf);

/** `as it was at the end of 2026-03-04`. */
export const sayPoint = (point: Point, tell: Telling, { asOf, ...texts }: Texts): string => {
  if (point.kind === 'revision') return asOf.afterRevision(String(point.revision));
  const { at, knownAt } = point;
  const say = (asked: AskedInstant): string => sayInstant(asked, tell, { asOf, ...texts });
  if (at === undefined) return knownAt === undefined ? '' : asOf.knowableAt(say(knownAt));
  return knownAt === undefined ? asOf.wasAt(say(at)) : asOf.wasAtKnowableAt(say(at), say(knownAt));
};
