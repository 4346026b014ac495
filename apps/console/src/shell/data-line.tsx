import { standing } from '../contract/standing';
import { useText } from '../language/language';
import { useLiveState } from '../live/use-live';
import { useNow } from '../parts/clock';
import { absoluteText, zoneText } from '../parts/instant-text';
import { useZone } from '../parts/zone';
import { useLiveValue } from '../store/live-value';
import { dataLineMessages } from './data-line.messages';

/** From here on the top line says how far behind the read models are, and from here on a banner does (console, states). */
const lagSecondsNoted = 2;
export const lagSecondsBanner = 60;

/** Zone, how far the data go, and whether changes are followed: in sight on every screen. */
export const DataLine = () => {
  const say = useText(dataLineMessages);
  const zone = useZone();
  const { dataAt, lagSeconds } = useLiveValue(standing);
  const state = useLiveState();
  const now = new Date(useNow()).toISOString();
  return (
    <p className="data-line">
      <span className="unbroken">{zoneText(zone, now)}</span>
      <span>
        {dataAt === undefined ? say('noData') : say('dataTo', { instant: absoluteText(dataAt, zone, 'second') })}
      </span>
      {lagSeconds === undefined || lagSeconds < lagSecondsNoted ? null : (
        <span className="clock-warning">{say('behindBy', { seconds: Math.round(lagSeconds) })}</span>
      )}
      <span className={`live-mark is-${state}`}>{say(state)}</span>
    </p>
  );
};
