import type { DeadlineKind } from '@redress/complaints/domain';
import type { RecordedComplaint } from '@redress/complaints/read-models';
import type { Words } from './lang';
import type { Telling } from './telling';
import { deadlineKindTerms } from './terms/deadline.terms';

/** What one case calls its deadlines and events by. `place`: which of several deadlines of its kind, from 1. */
export type SentenceNames = Readonly<{
  deadlines: Readonly<Record<string, Readonly<{ kind: DeadlineKind; place?: number }>>>;
  /** The revision of each event, by the event's id. */
  events: Readonly<Record<string, string>>;
}>;

/** How the sentences of one case are told: its deadlines and events have names. */
export type SentenceTelling = Telling &
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

/** The names that the events of one case give, of all that it has. */
export const sentenceNamesOf = (events: readonly RecordedComplaint[]): SentenceNames => {
  const set = events.flatMap(({ event }) => (event.type === 'DeadlineSet' ? [event.data] : []));
  const deadlines = set.map(({ deadlineId, kind }) => {
    const same = set.filter((other) => other.kind === kind);
    const place = same.findIndex((other) => other.deadlineId === deadlineId) + 1;
    return [deadlineId, same.length === 1 ? { kind } : { kind, place }] as const;
  });
  return {
    deadlines: Object.fromEntries(deadlines),
    events: Object.fromEntries(events.map(({ id, revision }) => [id, String(revision)])),
  };
};

/** A deadline or an event that the names do not have is told by its id. */
export const sentenceTelling = (telling: Telling, { deadlines, events }: SentenceNames): SentenceTelling => {
  const deadlineKind = (deadlineId: string): string => {
    const named = deadlines[deadlineId];
    if (named === undefined) return deadlineId;
    const name = telling.word(deadlineKindTerms, named.kind);
    return named.place === undefined ? name : `${name} ${named.place}`;
  };
  return {
    ...telling,
    deadlineKind,
    deadline: (deadlineId) => deadlineOf[telling.lang](deadlineKind(deadlineId)),
    event: (eventId) => (events[eventId] === undefined ? eventId : `#${events[eventId]}`),
  };
};
