import { liveValue, type LiveValue } from '../store/live-value';

/** The one-time key of a sign-in link, as long as nobody has used it. */
const key: LiveValue<string | undefined> = liveValue<string | undefined>(undefined);

const fragmentStart = '#k=';

/** Takes the key out of the address before anything else can see it there: no history, no picture of the screen has it afterwards. */
const takeFromAddress = (): void => {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(fragmentStart)) return;
  window.history.replaceState(window.history.state, '', pathname + search);
  key.set(decodeURIComponent(hash.slice(fragmentStart.length)));
};

/** From the start of the page on; a second link opened in the same tab changes only the fragment. */
export const watchForSignInKey = (): void => {
  takeFromAddress();
  window.addEventListener('hashchange', takeFromAddress);
};

export const signInKey: Pick<LiveValue<string | undefined>, 'get' | 'subscribe'> = key;

/** The key, for whoever uses it: there is none after that. */
export const spendSignInKey = (): string | undefined => {
  const taken = key.get();
  key.set(undefined);
  return taken;
};
