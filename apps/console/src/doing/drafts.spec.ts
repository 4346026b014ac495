import { createDrafts } from './drafts';

const draftsOf = () => {
  const sizes: number[] = [];
  let made = 0;
  const drafts = createDrafts(
    () => `key-${String((made += 1))}`,
    (size) => sizes.push(size),
  );
  return { drafts, sizes };
};

describe('what is typed', () => {
  it('stays with its form until it is sent or thrown away', () => {
    const { drafts, sizes } = draftsOf();
    drafts.keep('a', { text: 'one' });
    drafts.keep('b', { text: 'two' });
    expect(drafts.draftOf('a')).toStrictEqual({ text: 'one' });
    drafts.drop('a');
    expect(drafts.draftOf('a')).toBeUndefined();
    expect(drafts.draftOf('b')).toStrictEqual({ text: 'two' });
    expect(sizes).toStrictEqual([1, 2, 1]);
  });

  it('is sent with one key as long as the body is the same', () => {
    const { drafts } = draftsOf();
    const first = drafts.keyFor('a', { text: 'one' }, { text: 'one' });
    drafts.keep('a', { text: 'other' });
    drafts.keep('a', { text: 'one' });
    expect(drafts.keyFor('a', { text: 'one' }, { text: 'one' })).toBe(first);
    expect(drafts.keyFor('a', { text: 'two' }, { text: 'two' })).not.toBe(first);
  });

  it('gets a new key once it was recorded', () => {
    const { drafts } = draftsOf();
    const first = drafts.keyFor('a', {}, {});
    drafts.drop('a');
    expect(drafts.keyFor('a', {}, {})).not.toBe(first);
  });
});
