import { liveValue, type LiveValue } from '../store/live-value';

/** How far what is on the screen goes, and whether the service can be reached. */
export type Standing = Readonly<{
  /** Recorded time of the last event in the newest answer; `undefined` where none was told yet. */
  dataAt: string | undefined;
  /** Seconds that the read models are behind the log. */
  lagSeconds: number | undefined;
  reach: 'reached' | 'away' | 'offline';
  /** Since when it is away or offline, by this machine's clock, in milliseconds since 1970. */
  since: number | undefined;
  /** Milliseconds that the service's clock is ahead of this machine's. */
  clockAhead: number;
  /** Nobody is signed in any more, as the last answer said. */
  isSessionOver: boolean;
}>;

export const freshStanding: Standing = {
  dataAt: undefined,
  lagSeconds: undefined,
  reach: 'reached',
  since: undefined,
  clockAhead: 0,
  isSessionOver: false,
};

const storeAway: ReadonlySet<number> = new Set([502, 503, 504]);
/** `Date` counts whole seconds; less than that is no difference. */
const clockGrainMilliseconds = 1_500;

const aheadBy = (date: string | null, now: number, before: number): number => {
  if (date === null) return before;
  const ahead = Date.parse(date) - now;
  return Math.abs(ahead) < clockGrainMilliseconds ? 0 : ahead;
};

/** What an answer tells of the service. */
export const afterAnswer = (
  standing: Standing,
  response: Pick<Response, 'status' | 'headers'>,
  now: number,
): Standing => {
  const { headers, status } = response;
  const lag = headers.get('redress-lag');
  const isAway = storeAway.has(status);
  return {
    dataAt: headers.get('redress-data-at') ?? standing.dataAt,
    lagSeconds: lag === null ? standing.lagSeconds : Number(lag),
    reach: isAway ? 'away' : 'reached',
    since: isAway ? (standing.since ?? now) : undefined,
    clockAhead: aheadBy(headers.get('date'), now, standing.clockAhead),
    isSessionOver: status === 401 || (standing.isSessionOver && !(status >= 200 && status < 300)),
  };
};

/** What no answer tells. */
export const afterSilence = (standing: Standing, isOnline: boolean, now: number): Standing => ({
  ...standing,
  reach: isOnline ? 'away' : 'offline',
  since: standing.since ?? now,
});

export const standing: LiveValue<Standing> = liveValue(freshStanding);
