import type { RecordedComplaint } from '@redress/complaints/read-models';
import type { Words } from '../texts/texts';
import { erasuresIn, type PersonalView } from './personal';
import type { Telling } from './telling';
import { deadlineKindTerms } from './terms/deadline.terms';

/** How one case is told: its deadlines and events have names, its personal text a look. */
export type CaseTelling = Telling &
  PersonalView &
  Readonly<{
    /** `resolve deadline`; with its number where the case has several of the kind. */
    deadline: (deadlineId: string) => string;
    /** `resolve`: the same in a list of deadlines. */
    deadlineKind: (deadlineId: string) => string;
    /** `#7`: the event with this id, as a reader finds it. */
    event: (eventId: string) => string;
  }>;

/** `2` of `escalation-2`: ids that are made of a kind and a number are told by the number. */
export const ordinalOf = (id: string): string => /^[a-zA-Z]+-(\d+)$/.exec(id)?.[1] ?? id;

const deadlineOf: Readonly<Record<keyof Words, (kind: string) => string>> = {
  en: (kind) => `${kind} deadline`,
  zh: (kind) => `${kind}期限`,
};

/** Kinds of all deadlines of a case by their ids, numbered where it has several of a kind. */
const deadlineKinds = (events: readonly RecordedComplaint[], { word }: Telling): ReadonlyMap<string, string> => {
  const set = events.flatMap(({ event }) => (event.type === 'DeadlineSet' ? [event.data] : []));
  return new Map(
    set.map(({ deadlineId, kind }) => {
      const same = set.filter((other) => other.kind === kind);
      const name = word(deadlineKindTerms, kind);
      const place = same.findIndex((other) => other.deadlineId === deadlineId) + 1;
      return [deadlineId, same.length === 1 ? name : `${name} ${place}`];
    }),
  );
};

export const createCaseTelling = (
  telling: Telling,
  events: readonly RecordedComplaint[],
  { isRevealed, hasKeyRing }: Pick<PersonalView, 'isRevealed' | 'hasKeyRing'>,
): CaseTelling => {
  const kinds = deadlineKinds(events, telling);
  const deadlineKind = (deadlineId: string): string => kinds.get(deadlineId) ?? deadlineId;
  const erasures = erasuresIn(events);
  const revisions = new Map(events.map(({ id, revision }) => [id, `#${revision}`]));
  return {
    ...telling,
    isRevealed,
    hasKeyRing,
    erasureOf: (kid) => erasures.get(kid),
    deadline: (deadlineId) => deadlineOf[telling.lang](deadlineKind(deadlineId)),
    deadlineKind,
    event: (eventId) => revisions.get(eventId) ?? eventId,
  };
};
