import { parseRevision, type JsonObject } from '@redress/kernel';
import { isList } from '../json-shapes';
import type { PlacedEvent } from './read-event';

export type EventPlace = Readonly<{ stream: string; revision: bigint }>;

/** A sealed field whose key was not there. */
export type UnopenedField = EventPlace & Readonly<{ pointer: string; kid: string }>;

/** What is missing from a ledger, and the events of the same stream that name it: only then is it lawful (ledger-format, The verifier). */
export type LawfulGaps<P extends EventPlace> = Readonly<{
  /** An event whose data hold: what it names is lawful from now on. */
  name: (event: PlacedEvent, data: JsonObject) => void;
  blanked: (place: P) => void;
  unopened: (field: UnopenedField) => void;
  finish: () => Readonly<{
    redactions: readonly EventPlace[];
    /** Blanked events that nothing names, in the order they came. */
    unnamed: readonly P[];
    /** Keys that SubjectKeyDestroyed events name. */
    destroyedKeys: number;
    destroyedFields: number;
    unavailable: readonly UnopenedField[];
  }>;
}>;

/** The revision in its own stream that ContentRedacted {target: [stream, revision, ...]} names. */
const targetOf = ({ stream }: PlacedEvent, data: JsonObject): bigint | undefined => {
  const target = data['target'];
  const [targetStream, targetRevision] = isList(target) ? target : [];
  if (targetStream !== stream || typeof targetRevision !== 'string') return undefined;
  return parseRevision(targetRevision);
};

export const followGaps = <P extends EventPlace>(): LawfulGaps<P> => {
  const blanks = new Map<string, P>();
  const redactions: EventPlace[] = [];
  const destroyed = new Set<string>();
  const unopened: UnopenedField[] = [];
  const keyOf = (stream: string, what: bigint | string): string => `${stream} ${what}`;

  return {
    name: (event, data) => {
      const { stream } = event;
      if (event.type === 'ContentRedacted') {
        const named = targetOf(event, data);
        // Only what came before is known to be blank yet.
        if (named !== undefined && blanks.delete(keyOf(stream, named))) redactions.push({ stream, revision: named });
      } else if (event.type === 'SubjectKeyDestroyed') {
        const kid = data['kid'];
        if (typeof kid === 'string') destroyed.add(keyOf(stream, kid));
      }
    },
    blanked: (place) => blanks.set(keyOf(place.stream, place.revision), place),
    unopened: (field) => unopened.push(field),
    finish: () => {
      const unavailable = unopened.filter(({ stream, kid }) => !destroyed.has(keyOf(stream, kid)));
      return {
        redactions,
        unnamed: [...blanks.values()],
        destroyedKeys: destroyed.size,
        destroyedFields: unopened.length - unavailable.length,
        unavailable,
      };
    },
  };
};
