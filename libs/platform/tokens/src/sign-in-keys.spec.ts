import { createSignInKeys, signInKeySeconds, type SignInGrant } from './sign-in-keys';

const grant: SignInGrant = { issuer: 'local', subject: 'clerk-1', role: 'operator', grantedBy: 'local:admin' };
const now = 1_772_000_000;

const made = (keys: ReturnType<typeof createSignInKeys>, at: number) => {
  const one = keys.make(grant, at);
  if (one === undefined) throw new Error('No key was made');
  return one;
};

describe('a sign-in key', () => {
  it('lets in once, and says afterwards that it was used', () => {
    const keys = createSignInKeys();
    const { key, until } = made(keys, now);
    expect(until).toBe(now + signInKeySeconds);
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(keys.take(key, now + 1)).toStrictEqual({ outcome: 'taken', grant });
    expect(keys.take(key, now + 2)).toStrictEqual({ outcome: 'used', role: 'operator' });
  });

  it('is as if it had never been once its time is over, used or not', () => {
    const keys = createSignInKeys();
    const [used, unused] = [made(keys, now), made(keys, now)];
    keys.take(used.key, now);
    expect(keys.take(unused.key, unused.until - 1)).toMatchObject({ outcome: 'taken' });
    const late = made(keys, now);
    for (const { key } of [used, late]) expect(keys.take(key, late.until)).toStrictEqual({ outcome: 'unknown' });
  });

  it('is of one process, and no other text is taken for it', () => {
    const { key } = made(createSignInKeys(), now);
    const other = createSignInKeys();
    for (const text of [key, '', `${key}=`, key.toLowerCase()])
      expect(other.take(text, now)).toStrictEqual({ outcome: 'unknown' });
  });

  it('is not made while too many wait, and is again when they are too old', () => {
    const keys = createSignInKeys();
    let waiting = 0;
    while (keys.make(grant, now) !== undefined && waiting < 5_000) waiting += 1;
    expect(waiting).toBe(1_000);
    expect(keys.make(grant, now + signInKeySeconds)).toBeDefined();
  });
});
