import { wordsToSearch } from './words-to-search';

describe('what a case is looked for by', () => {
  it.each([
    [{}, undefined],
    [{ subject: 'a' }, undefined],
    [{ subject: ' lamp out ', narrative: 'It is dark' }, 'lamp out'],
    [{ subject: '', narrative: '路灯坏了' }, '路灯坏了'],
    [{ narrative: '𠮷'.repeat(80) }, '𠮷'.repeat(60)],
  ])('%j is %j', (draft, words) => expect(wordsToSearch(draft)).toBe(words));
});
