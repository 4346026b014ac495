import { useQueries } from '@tanstack/react-query';
import { entriesQuery, pageEvents, type CaseEntry, type CaseEvent } from '../../history/case.query';

/** From so many on only the rows in sight are in the page (console, Budgets). */
export const plainEventsMax = 500;

/**
 * Sentences and facts of the events of the wanted pages, by revision: the outline comes first, what is read comes by page.
 * @param events all of the case, in the order of recording @param wanted places of events in it
 */
export const useEntries = (
  no: string,
  events: readonly CaseEvent[],
  wanted: readonly number[],
): ReadonlyMap<string, CaseEntry> => {
  const pages = [...new Set(wanted.map((place) => Math.floor(place / pageEvents)))];
  return useQueries({
    queries: pages.map((page) => entriesQuery(no, events[page * pageEvents - 1]?.revision)),
    combine: (results) =>
      new Map(results.flatMap(({ data }) => (data ?? []).map((entry) => [entry.revision, entry] as const))),
  });
};
