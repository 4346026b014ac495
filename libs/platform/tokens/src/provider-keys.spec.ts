import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createProviderKeys, providerKeyLimits, type ProviderKeys } from './provider-keys';

const start = 1_772_000_000_000;
const { freshMillisecondsMax, staleMillisecondsMax, pauseMilliseconds } = providerKeyLimits;
const token = { payload: '', signature: '' };

/** A provider that a test changes, and how often it was asked. */
const provider = async () => {
  const jwkOf = async (kid: string): Promise<JWK> => ({
    ...(await exportJWK((await generateKeyPair('ES256')).publicKey)),
    alg: 'ES256',
    kid,
  });
  const state = { keys: [await jwkOf('first')] as readonly unknown[], isAway: false, asked: 0 };
  const keys = createProviderKeys('https://issuer.example/jwks', providerKeyLimits, () => {
    state.asked += 1;
    return state.isAway ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve({ keys: state.keys });
  });
  return { state, keys, jwkOf };
};

const has = async (keys: ProviderKeys, now: number, kid: string): Promise<boolean> => {
  await keys.keyAt(now)({ alg: 'ES256', kid }, token);
  return true;
};

describe('the keys of a provider', () => {
  it('are fetched when the first is wanted, once for all who want one, and anew when they are old', async () => {
    const { state, keys } = await provider();
    await Promise.all([1, 2, 3].map(() => has(keys, start, 'first')));
    await has(keys, start + freshMillisecondsMax, 'first');
    expect(state.asked).toBe(1);
    await has(keys, start + freshMillisecondsMax + 1, 'first');
    expect(state.asked).toBe(2);
  });

  it('that are new are found once the pause is over, and those that were taken back are gone', async () => {
    const { state, keys, jwkOf } = await provider();
    await has(keys, start, 'first');
    state.keys = [await jwkOf('second')];
    await expect(has(keys, start + pauseMilliseconds - 1, 'second')).rejects.toThrow('no applicable key');
    expect(state.asked).toBe(1);
    expect(await has(keys, start + pauseMilliseconds, 'second')).toBe(true);
    await expect(has(keys, start + pauseMilliseconds + 1, 'first')).rejects.toThrow('no applicable key');
    // However many names are made up, it is asked once in a pause.
    expect(state.asked).toBe(2);
  });

  it('go on while it is away, but not for ever; keys that are not known cannot be had meanwhile', async () => {
    const { state, keys } = await provider();
    await has(keys, start, 'first');
    state.isAway = true;
    expect(await has(keys, start + staleMillisecondsMax, 'first')).toBe(true);
    await expect(has(keys, start + staleMillisecondsMax, 'second')).rejects.toMatchObject({ fault: 'unavailable' });
    await expect(has(keys, start + staleMillisecondsMax + 1, 'first')).rejects.toMatchObject({ fault: 'unavailable' });
    state.isAway = false;
    expect(await has(keys, start + staleMillisecondsMax + pauseMilliseconds, 'first')).toBe(true);
  });

  it('are said to be there or not by whoever looks, who asks no oftener than the pause allows', async () => {
    const { state, keys } = await provider();
    expect(await keys.look(start)).toStrictEqual({ state: 'there', keysOf: start });
    expect(await keys.look(start + 1)).toStrictEqual({ state: 'there', keysOf: start });
    expect(state.asked).toBe(1);
    state.isAway = true;
    const late = start + freshMillisecondsMax + 1;
    expect(await keys.look(late)).toStrictEqual({ state: 'away', keysOf: start });
    expect(await keys.look(late + pauseMilliseconds - 1)).toStrictEqual({ state: 'away', keysOf: start });
    expect(state.asked).toBe(2);
    expect(await keys.look(start + staleMillisecondsMax + 1)).toStrictEqual({ state: 'away', keysOf: undefined });
  });

  it('that are none are as good as not answered', async () => {
    const { state, keys } = await provider();
    state.keys = [];
    await expect(has(keys, start, 'first')).rejects.toThrow('no applicable key');
    const broken = createProviderKeys('https://issuer.example/jwks', providerKeyLimits, () => Promise.resolve('keys'));
    await expect(has(broken, start, 'first')).rejects.toMatchObject({ fault: 'unavailable' });
    expect(await broken.look(start)).toStrictEqual({ state: 'away', keysOf: undefined });
  });
});
