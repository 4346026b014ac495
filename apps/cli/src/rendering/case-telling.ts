import { sentenceNamesOf, sentenceTelling, type SentenceTelling, type Telling } from '@redress/complaints/messages';
import type { RecordedComplaint } from '@redress/complaints/read-models';
import { erasuresIn, type PersonalView } from './personal';

/** How one case is told: its deadlines and events have names, its personal text a look. */
export type CaseTelling = SentenceTelling & PersonalView;

export const createCaseTelling = (
  telling: Telling,
  events: readonly RecordedComplaint[],
  { isRevealed, hasKeyRing }: Pick<PersonalView, 'isRevealed' | 'hasKeyRing'>,
): CaseTelling => {
  const erasures = erasuresIn(events);
  return {
    ...sentenceTelling(telling, sentenceNamesOf(events)),
    isRevealed,
    hasKeyRing,
    erasureOf: (kid) => erasures.get(kid),
  };
};
