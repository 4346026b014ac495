import { fill } from '../words/slots';
import { signs } from '../words/phrase-book';
import type { SampleCase } from './sample-case';
import { shares } from './shares';

const diaryDaysLeast = 12;
const diaryDaysMost = 45;

/** What somebody sends in who has kept a diary of it. */
const diary = (kase: SampleCase): readonly string[] => {
  const { random, say } = kase.penFor('diary');
  const { phrases, slots } = kase;
  const days = Math.floor(random.skewed(diaryDaysLeast, diaryDaysMost));
  return Array.from(
    { length: days },
    (_, day) =>
      `\n${fill(phrases.diaryDay, { ...slots, days: String(day + 1) })}${phrases.gap}${say(phrases.diaryEntries)}`,
  );
};

/** The complainant's own words; the same, however often they are asked for. */
export const narrativeOf = (kase: SampleCase): string => {
  const { random, say } = kase.penFor('narrative');
  const { phrases, strandWords, channel } = kase;
  const sentences = [
    ...(random.chance(0.6) ? [say(phrases.openings)] : []),
    say(strandWords.narratives),
    ...(random.chance(0.5) ? [say(phrases.asides)] : []),
    ...(random.chance(0.4) ? [say(phrases.closings)] : []),
  ];
  const told = sentences.join(phrases.gap);
  const sign = channel === 'app' && random.chance(shares.signedWithSigns) ? random.pick(signs) : '';
  return [told + sign, ...(random.chance(shares.longNarrative) ? diary(kase) : [])].join('');
};
