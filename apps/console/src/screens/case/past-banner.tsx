import { languageTags, useLanguage, useText } from '../../language/language';
import type { Say } from '../../language/words';
import { absoluteText, weekdayText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import { knownAtOf, now, type CasePoint } from '../../history/case-point';
import { pointMessages } from './point.messages';
import { useCasePoint } from './use-case-point';

type PointKey = keyof typeof pointMessages.entries;
type PastPoint = Exclude<CasePoint, { kind: 'now' }>;

/** What a point in the past shows, in a sentence. */
const sentenceOf = (say: Say<PointKey>, point: PastPoint, zone: string, tag: string): string => {
  if (point.kind === 'revision') return say('bannerAfter', { revision: point.revision });
  const at = { weekday: weekdayText(point.at, zone, tag), instant: absoluteText(point.at, zone, 'minute') };
  const known = knownAtOf(point);
  return known === undefined
    ? say('bannerWas', at)
    : say('bannerKnown', { ...at, known: absoluteText(known, zone, 'minute') });
};

/** The past cannot be mistaken for the present: it says so, and offers nothing but the way back (console, Decisions 2). */
export const PastBanner = ({ point }: Readonly<{ point: PastPoint }>) => {
  const say = useText(pointMessages);
  const zone = useZone();
  const tag = languageTags[useLanguage()];
  const { go } = useCasePoint();
  return (
    <div className="past-banner">
      <p role="status">{sentenceOf(say, point, zone, tag)}</p>
      <button
        type="button"
        className="plain-button not-printed"
        aria-keyshortcuts="0"
        onClick={() => go(now, { isJump: true })}
      >
        {say('backToNow')} (0)
      </button>
    </div>
  );
};

/** The point in few words: of the window's title. */
export const usePointTitle = (point: CasePoint): string => {
  const say = useText(pointMessages);
  const zone = useZone();
  if (point.kind === 'now') return say('now');
  if (point.kind === 'revision') return say('titleAfter', { revision: point.revision });
  const at = { instant: absoluteText(point.at, zone, 'minute') };
  return point.known === undefined ? say('titleWas', at) : say('titleKnown', at);
};
