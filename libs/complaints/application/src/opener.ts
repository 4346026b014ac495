import { personalPartsOf, type StorableEvent } from '@redress/complaints/event-schema';
import type { KeyRing, Open, OpenerSource, Personal } from '@redress/kernel';
import { openBox } from '@redress/privacy';

const kidsOf = (personal: Personal): readonly string[] =>
  personal.kind === 'sealed' ? [personal.box.$sealed.kid] : [];

/**
 * Opens what these keys open. A key that is gone, or a ring that is missing, leaves the text unavailable and everything else goes on.
 * A box that does not open under its own key has been tampered with: that throws.
 */
const openerWith = async (keyRing: KeyRing | undefined, kids: readonly string[]): Promise<Open> => {
  const keys = keyRing === undefined || kids.length === 0 ? undefined : await keyRing.open(kids);
  return (personal) => {
    switch (personal.kind) {
      case 'clear':
        return personal.value;
      case 'erased':
        return undefined;
      case 'sealed': {
        const key = keys?.get(personal.box.$sealed.kid);
        return key === undefined ? undefined : openBox(personal.box, personal.place, key.key).value;
      }
    }
  };
};

/** Fetches the keys that a page of events needs, so that opening is synchronous. */
export const openerFor =
  (keyRing: KeyRing | undefined): OpenerSource<StorableEvent> =>
  (page) =>
    openerWith(keyRing, [
      ...new Set(page.flatMap(({ event }) => personalPartsOf(event).flatMap(({ value }) => kidsOf(value)))),
    ]);
