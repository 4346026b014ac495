import { createPendingSignIns, pendingSecondsMax } from './pending-sign-ins';

const now = 1_772_000_000;
const pending = (state: string) => ({ state, nonce: 'n', verifier: 'v', redirectUri: 'http://127.0.0.1/back' });

describe('a sign-in that is under way', () => {
  it('comes back once, by its own name', () => {
    const signIns = createPendingSignIns();
    const [one, other] = [signIns.keep(pending('one'), now), signIns.keep(pending('other'), now)];
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(signIns.take(one, now)).toStrictEqual(pending('one'));
    expect(signIns.take(one, now)).toBeUndefined();
    expect(signIns.take('other', now)).toBeUndefined();
    expect(signIns.take(other, now + pendingSecondsMax - 1)).toStrictEqual(pending('other'));
  });

  it('is forgotten when it takes too long, or too many others have begun since', () => {
    const signIns = createPendingSignIns();
    const late = signIns.keep(pending('late'), now);
    expect(signIns.take(late, now + pendingSecondsMax)).toBeUndefined();
    const names = Array.from({ length: 1_001 }, (_, index) => signIns.keep(pending(String(index)), now));
    expect(signIns.take(names[0] ?? '', now)).toBeUndefined();
    expect(signIns.take(names[1] ?? '', now)).toStrictEqual(pending('1'));
    expect(signIns.take(names[1_000] ?? '', now)).toStrictEqual(pending('1000'));
  });
});
