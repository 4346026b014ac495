import { useQueryClient } from '@tanstack/react-query';
import { standing } from '../contract/standing';
import { useText } from '../language/language';
import { absoluteText } from '../parts/instant-text';
import { useZone } from '../parts/zone';
import { sessionQuery } from '../session/session';
import { useLiveValue } from '../store/live-value';
import { lagSecondsBanner } from './data-line';
import { dataLineMessages } from './data-line.messages';

const secondsOfMinute = 60;

/** What the reader has to know before he trusts or types anything: behind, away, offline, signed out (console, states). */
export const Banners = () => {
  const say = useText(dataLineMessages);
  const zone = useZone();
  const client = useQueryClient();
  const { dataAt, lagSeconds = 0, reach, since, isSessionOver } = useLiveValue(standing);
  const time = (milliseconds: number): string => absoluteText(new Date(milliseconds).toISOString(), zone, 'minute');
  return (
    <div className="banners" role="region" aria-live="polite">
      {isSessionOver ? (
        <p className="banner is-danger">
          {say('sessionOver')}{' '}
          <a href="/sign-in" target="_blank" rel="noopener">
            {say('signInAgain')}
          </a>{' '}
          <button
            type="button"
            className="plain-button"
            onClick={() => void client.refetchQueries({ queryKey: sessionQuery.queryKey })}
          >
            {say('signedIn')}
          </button>
        </p>
      ) : null}
      {reach === 'reached' || since === undefined ? null : (
        <p className="banner is-danger">{say(reach, { instant: time(since) })}</p>
      )}
      {lagSeconds < lagSecondsBanner || dataAt === undefined ? null : (
        <p className="banner is-warning">
          {say('figuresTo', {
            instant: absoluteText(dataAt, zone, 'minute'),
            minutes: Math.floor(lagSeconds / secondsOfMinute),
          })}
        </p>
      )}
    </div>
  );
};
