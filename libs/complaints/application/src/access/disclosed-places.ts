import { personalPartsOf } from '@redress/complaints/event-schema';
import { foldView } from '@redress/complaints/read-models';
import type { Open } from '@redress/kernel';
import type { CaseLog } from '../reads/case-log';
import { textAt } from '../reads/text-at';

/** As `disclosedPlaces` names a field of an event. */
export const disclosedPlace = ({ revision, pointer }: Readonly<{ revision: bigint; pointer: string }>): string =>
  `${revision} ${pointer}`;

/**
 * Where in the events of a case the texts stand that its present state has at these places: in the last event that says the same words. A text whose key is
 * gone stands nowhere.
 */
export const disclosedPlaces = ({ events }: CaseLog, open: Open, pointers: readonly string[]): ReadonlySet<string> => {
  const view = foldView(events, open);
  const places = pointers.flatMap((pointer) => {
    const text = view === undefined ? undefined : textAt(view, pointer);
    if (text === undefined || !('text' in text)) return [];
    const saying = events
      .map((recorded) => ({
        recorded,
        parts: personalPartsOf(recorded.event).filter(({ value }) => open(value) === text.text),
      }))
      .findLast(({ parts }) => parts.length > 0);
    return (saying?.parts ?? []).map((part) =>
      disclosedPlace({ revision: saying?.recorded.revision ?? 0n, pointer: part.pointer }),
    );
  });
  return new Set(places);
};
