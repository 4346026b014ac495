import { writtenNames } from './written-names';

describe('the names a writer has written', () => {
  it('tell what is surely not there while they are all there are', () => {
    const names = writtenNames(true, 2);
    expect(names.lack('a')).toBe(true);
    names.add('a');
    names.add('b');
    expect(['a', 'b', 'c'].map(names.lack)).toStrictEqual([false, false, true]);
  });

  it('tell nothing once they are too many to remember', () => {
    const names = writtenNames(true, 2);
    for (const name of ['a', 'b', 'c']) names.add(name);
    expect(['a', 'c', 'd'].map(names.lack)).toStrictEqual([false, false, false]);
    names.add('e');
    expect(names.lack('d')).toBe(false);
  });

  it('tell nothing of a generation that others wrote before', () => {
    expect(writtenNames(false, 2).lack('a')).toBe(false);
  });
});
