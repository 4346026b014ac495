import type { Language } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { SampleAct } from '../sample-act';
import { lampsCase } from './lamps-case';
import { courtCase, hammeringCase } from './side-cases';
import type { TourWords } from './tour-words';
import { englishTour } from './tour-words.en';
import { chineseTour } from './tour-words.zh';

const wordsIn: Readonly<Record<Language, TourWords>> = { en: englishTour, zh: chineseTour };

/** A story to look into, and the questions that it answers. */
export type TourStory = Readonly<{
  /** In order of recording, for a pack that is like the hotline's; two other cases come in between. */
  acts: readonly SampleAct[];
  /** The case that the story is about. */
  mainCase: number;
  moments: Readonly<{
    /** The day before the office closed the case. As it was: the photographs had come in. As it could be known then: they had not. */
    beforeClosing: Instant;
    /** Closed, and not disputed yet: nobody here knows of the photographs. */
    afterClosing: Instant;
    /** The story is over. The main case is disputed; of the other two, one is long overdue for its unit's signature and one was not accepted. */
    end: Instant;
  }>;
}>;

/**
 * The tour's fixed story: lamps are dark against a public promise, the office asks for photographs, overlooks them, closes the case for want of them, finds
 * them, and is disputed. It shows what as-of and known-at are for.
 */
export const tourStory = (language: Language): TourStory => {
  const words = wordsIn[language];
  const acts = [...lampsCase(1, words), ...hammeringCase(2, words), ...courtCase(3, words)];
  return {
    acts: acts.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)),
    mainCase: 1,
    moments: {
      beforeClosing: '2026-03-12T04:00:00.000Z',
      afterClosing: '2026-03-14T04:00:00.000Z',
      end: '2026-03-18T01:00:00.000Z',
    },
  };
};
