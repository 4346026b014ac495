export { eventSentence, sayEvent, type EventSentence } from './event-sentence';
export type { DataOf } from './event-data';
export { langs, type Lang, type Words } from './lang';
export {
  ordinalOf,
  sentenceNamesOf,
  sentenceTelling,
  type SentenceNames,
  type SentenceTelling,
} from './sentence-names';
export { sentenceOf } from './sentences/event-sentences';
export { createTelling, type Telling } from './telling';
export * from './terms/actor.terms';
export * from './terms/deadline.terms';
export * from './terms/desk.terms';
export * from './terms/filing.terms';
export * from './terms/handling.terms';
export { termOf, type Terms } from './terms/terms';
export { localTime, spanOf, type SpanWidth } from './times';
