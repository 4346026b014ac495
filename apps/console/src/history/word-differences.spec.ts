import fc from 'fast-check';
import { wordDifferences } from './word-differences';

describe('differences by words', () => {
  it('keep what is the same, and name what came and what went', () => {
    expect(wordDifferences('The lamp is out', 'The lamp was out again', 'en')).toStrictEqual([
      { kind: 'same', text: 'The lamp ' },
      { kind: 'gone', text: 'is' },
      { kind: 'new', text: 'was' },
      { kind: 'same', text: ' out' },
      { kind: 'new', text: ' again' },
    ]);
  });

  it('know the words of Chinese', () => {
    const runs = wordDifferences('路灯坏了', '路灯又坏了', 'zh-CN') ?? [];
    expect(runs.filter(({ kind }) => kind === 'new').map(({ text }) => text)).toStrictEqual(['又']);
  });

  it('give back both texts, whatever these are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const runs = wordDifferences(before, after, 'en') ?? [];
        const without = (kind: string): string =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });

  it('leave what is too long to be shown whole', () =>
    expect(wordDifferences('word '.repeat(2_000), 'word', 'en')).toBeUndefined());
});
