import type { JsonObject, SealedBox, SealedPlace } from '@redress/kernel';
import type { Broken } from './read-data';
import type { PlacedEvent } from './read-event';
import { committedPointerOf, sealedFieldsOf } from './sealed-fields';
import type { UnopenedField } from './lawful-gaps';

/** What opening one box came to. `keyMissing`: the ring has no such key. `broken`: how it does not hold. */
export type SealOutcome =
  | Readonly<{ outcome: 'holds' }>
  | Readonly<{ outcome: 'keyMissing' }>
  | Readonly<{ outcome: 'broken'; reason: string }>;

/** Opens a box at its place and checks its commitment. The keys of a page of events are fetched before its events are pushed (`kidsOf`). */
export type OpenSealed = (box: SealedBox, place: SealedPlace, committedPointer: string) => SealOutcome;

/** Opens every sealed field of an event; the first that does not hold. */
export const checkSeals = (
  { stream, revision, id, type }: PlacedEvent,
  data: JsonObject,
  open: OpenSealed,
  report: Readonly<{ opened: () => void; unopened: (field: UnopenedField) => void }>,
): Broken | undefined => {
  let broken: Broken | undefined;
  for (const { pointer, box } of sealedFieldsOf(data)) {
    if (box === undefined) {
      broken ??= { rule: 'seal-malformed', expected: `a sealed value at ${pointer}`, found: 'another form' };
      continue;
    }
    const result = open(box, { stream, id, type, pointer }, committedPointerOf(type, data, pointer));
    switch (result.outcome) {
      case 'holds':
        report.opened();
        break;
      case 'keyMissing':
        report.unopened({ stream, revision, pointer, kid: box.$sealed.kid });
        break;
      case 'broken':
        broken ??= { rule: 'seal-broken', expected: `a sealed value that holds at ${pointer}`, found: result.reason };
        break;
    }
  }
  return broken;
};
