import { neighboursOf, type WalkedList } from './list-walk';

const list: WalkedList = { title: 'My cases', href: '/queues/my', numbers: ['a', 'b', 'c'], hasMore: false };

describe('the neighbours of a case', () => {
  it.each([
    ['a', { place: 1, previous: undefined, next: 'b' }],
    ['b', { place: 2, previous: 'a', next: 'c' }],
    ['c', { place: 3, previous: 'b', next: undefined }],
  ])('%s are those of the list as it was shown', (number, neighbours) => {
    expect(neighboursOf(list, number)).toStrictEqual({ list, ...neighbours });
  });

  it('are none where it is not of the list, or there is none', () => {
    expect(neighboursOf(list, 'x')).toBeUndefined();
    expect(neighboursOf(undefined, 'a')).toBeUndefined();
  });
});
