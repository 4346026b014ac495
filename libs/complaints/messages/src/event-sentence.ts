import type { ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';
import type { JsonObject, JsonValue } from '@redress/kernel';
import { sentenceTelling, type SentenceNames } from './sentence-names';
import { isEventType, sentenceOf } from './sentences/event-sentences';
import type { Telling } from './telling';

/**
 * A sentence that is not in any language yet: what happened, and the facts that the sentence of each language is made of. It holds no personal text.
 */
export type EventSentence = Readonly<{
  /** The type of the event: what the catalogue has the sentence under. */
  key: ComplaintEventType;
  params: SentenceNames & Readonly<{ data: JsonObject }>;
}>;

/** Only what the data mention: the rest of the case is no part of the sentence. */
const mentioned = <T>(names: Readonly<Record<string, T>>, words: ReadonlySet<string>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(names).filter(([name]) => words.has(name)));

function* wordsIn(value: JsonValue): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) yield* wordsIn(member);
}

/** `data`: of the event, with a mark in place of each person's text. */
export const eventSentence = (
  key: ComplaintEventType,
  data: JsonObject,
  { deadlines, events }: SentenceNames,
): EventSentence => {
  const words = new Set(wordsIn(data));
  return { key, params: { data, deadlines: mentioned(deadlines, words), events: mentioned(events, words) } };
};

/** The sentence in a language; one that this catalogue does not have, since it is older than whoever made it, is told by its key. */
export const sayEvent = ({ key, params }: EventSentence, telling: Telling): string => {
  if (!isEventType(key)) return key;
  // Whoever made the sentence had an event of this type in hand; no sentence looks at what stands in place of a person's text.
  const event = { type: key, data: params.data } as unknown as ComplaintEvent;
  return sentenceOf(event, sentenceTelling(telling, params));
};
