import type { ExpectedRevision } from '@redress/kernel';
import { createStreamEnds, type StreamEnds } from './stream-ends';

/** An append that ends in success at this revision; gives what was known before it. */
const appended = (ends: StreamEnds, stream: string, end: ExpectedRevision | undefined) =>
  ends.inTurn(stream, (endBefore) => Promise.resolve({ result: endBefore, end, isWritten: true }));
const conflicted = (ends: StreamEnds, stream: string, end: ExpectedRevision) =>
  ends.inTurn(stream, (endBefore) => Promise.resolve({ result: endBefore, end, isWritten: false }));
const unanswered = (ends: StreamEnds, stream: string) =>
  expect(ends.inTurn(stream, () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');

describe('where a stream ends', () => {
  it('is not known of a stream that nobody looked at', async () => {
    expect(await appended(createStreamEnds(), 's', 0n)).toBeUndefined();
  });

  it('is known from an append, from a conflict and from a look', async () => {
    const ends = createStreamEnds();
    await appended(ends, 's', 2n);
    expect(await conflicted(ends, 's', 5n)).toBe(2n);
    expect(await appended(ends, 's', undefined)).toBe(5n);
    ends.looking('s').saw('noStream');
    expect(await appended(ends, 's', 0n)).toBe('noStream');
  });

  it('is not known of one stream by another', async () => {
    const ends = createStreamEnds();
    await appended(ends, 'a', 2n);
    expect(await appended(ends, 'b', 0n)).toBeUndefined();
  });

  it('is not told by a look that an append came into', async () => {
    const ends = createStreamEnds();
    const before = ends.looking('s');
    await appended(ends, 's', undefined);
    before.saw('noStream');
    expect(await appended(ends, 's', undefined)).toBeUndefined();

    const during = await ends.inTurn('s', () =>
      Promise.resolve({ result: ends.looking('s'), end: undefined, isWritten: true }),
    );
    during.saw(0n);
    expect(await appended(ends, 's', undefined)).toBeUndefined();
  });

  it('stays in doubt after an append without an answer, until one was written', async () => {
    const ends = createStreamEnds();
    await appended(ends, 's', 2n);
    await unanswered(ends, 's');
    ends.looking('s').saw(2n);
    expect(await conflicted(ends, 's', 3n)).toBeUndefined();
    expect(await appended(ends, 's', 4n)).toBeUndefined();
    expect(await appended(ends, 's', 5n)).toBe(4n);
  });

  it('is forgotten of the streams used longest ago, and an old look does not bring it back', async () => {
    const ends = createStreamEnds(2);
    const old = ends.looking('a');
    await appended(ends, 'a', 1n);
    await appended(ends, 'b', 1n);
    await appended(ends, 'c', 1n);
    old.saw('noStream');
    expect(await appended(ends, 'a', 2n)).toBeUndefined();
    expect(await appended(ends, 'c', 2n)).toBe(1n);
  });
});

describe('appends to one stream', () => {
  it('take turns in the order they came, past one that fails', async () => {
    const ends = createStreamEnds();
    const order: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const append = (name: string, work: Promise<void>) =>
      ends.inTurn('s', async () => {
        order.push(`${name} begins`);
        await work.finally(() => order.push(`${name} ends`));
        return { result: name, end: undefined, isWritten: true };
      });

    const first = append('first', held);
    const second = append('second', Promise.reject(new Error('fails')));
    const third = append('third', Promise.resolve());
    const other = ends.inTurn('other', () => Promise.resolve({ result: 'other', end: undefined, isWritten: true }));

    expect(await other).toBe('other');
    expect(order).toStrictEqual(['first begins']);
    release();
    expect(await first).toBe('first');
    await expect(second).rejects.toThrow('fails');
    expect(await third).toBe('third');
    expect(order).toStrictEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
