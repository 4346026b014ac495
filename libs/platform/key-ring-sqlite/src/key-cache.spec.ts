import { createKeyCache } from './key-cache';

const key = (kid: string) => ({ kid, key: Uint8Array.of(1) });
const owner = (stream: string) => ({ subject: 'subject-1', stream });

describe('the cache of opened keys', () => {
  it('keeps the most recently used', () => {
    const cache = createKeyCache(2);
    cache.put(key('a'), owner('s-a'));
    cache.put(key('b'));
    expect(cache.get('a')).toEqual(key('a'));
    cache.put(key('c'));
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([key('a'), undefined, key('c')]);
    cache.put(key('d'));
    cache.put(key('e'));
    expect(cache.getFor('subject-1', 's-a')).toBeUndefined();
  });

  it('knows whose a key is once it was told, and forgets both together', () => {
    const cache = createKeyCache(10);
    cache.put(key('a'));
    expect(cache.getFor('subject-1', 's-a')).toBeUndefined();
    cache.put(key('a'), owner('s-a'));
    cache.put(key('a'));
    expect(cache.getFor('subject-1', 's-a')).toEqual(key('a'));
    cache.drop('a');
    expect([cache.get('a'), cache.getFor('subject-1', 's-a')]).toEqual([undefined, undefined]);
    cache.put(key('b'), owner('s-a'));
    cache.clear();
    expect([cache.get('b'), cache.getFor('subject-1', 's-a')]).toEqual([undefined, undefined]);
  });

  it('gives the newest key of an owner', () => {
    const cache = createKeyCache(10);
    cache.put(key('a'), owner('s-a'));
    cache.put(key('b'), owner('s-a'));
    expect(cache.getFor('subject-1', 's-a')).toEqual(key('b'));
    cache.drop('a');
    expect(cache.getFor('subject-1', 's-a')).toEqual(key('b'));
  });
});
