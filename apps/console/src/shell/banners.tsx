import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { standing } from '../contract/standing';
import { useText } from '../language/language';
import { absoluteText } from '../parts/instant-text';
import { useZone } from '../parts/zone';
import { useNow } from '../parts/clock';
import { sessionQuery, useSession } from '../session/session';
import { useExtendSession } from '../session/session-changes';
import { useLiveValue } from '../store/live-value';
import { lagSecondsBanner } from './data-line';
import { dataLineMessages } from './data-line.messages';

const secondsOfMinute = 60;

/** So long before a session ends its holder is asked whether he stays (console, Administration, sign-in, first start). */
const warnMilliseconds = 120_000;

const SessionEnds = () => {
  const say = useText(dataLineMessages);
  const zone = useZone();
  const now = useNow();
  const { by, expiresAt, endsAt } = useSession();
  const { mutate, isPending } = useExtendSession();
  const { isSessionOver } = useLiveValue(standing);
  if (by !== 'session' || expiresAt === null || isSessionOver || Date.parse(expiresAt) - now > warnMilliseconds)
    return null;
  return (
    <p className="banner is-warning">
      {say('sessionEnds', { instant: absoluteText(expiresAt, zone, 'minute') })}{' '}
      {expiresAt === endsAt ? null : (
        <button type="button" className="plain-button" disabled={isPending} onClick={() => mutate()}>
          {say('stay')}
        </button>
      )}
    </p>
  );
};

/** Whoever comes back from signing in elsewhere is let on without asking. */
const useComeBack = (isSessionOver: boolean): (() => void) => {
  const client = useQueryClient();
  const look = useCallback(() => void client.refetchQueries({ queryKey: sessionQuery.queryKey }), [client]);
  useEffect(() => {
    if (!isSessionOver) return undefined;
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isSessionOver, look]);
  return look;
};

/** What the reader has to know before he trusts or types anything: behind, away, offline, signed out (console, states). */
export const Banners = () => {
  const say = useText(dataLineMessages);
  const zone = useZone();
  const { dataAt, lagSeconds = 0, reach, since, isSessionOver } = useLiveValue(standing);
  const look = useComeBack(isSessionOver);
  const time = (milliseconds: number): string => absoluteText(new Date(milliseconds).toISOString(), zone, 'minute');
  return (
    <div className="banners" role="region" aria-live="polite">
      {isSessionOver ? (
        <p className="banner is-danger">
          {say('sessionOver')}{' '}
          <a href="/sign-in" target="_blank" rel="noopener">
            {say('signInAgain')}
          </a>{' '}
          <button type="button" className="plain-button" onClick={look}>
            {say('signedIn')}
          </button>
        </p>
      ) : null}
      <SessionEnds />
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
