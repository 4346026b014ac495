import { readTyped, type Typed } from './complaint-number';

describe('what is typed into the search box', () => {
  it.each<[text: string, typed: Typed]>([
    ['20260305-0123456786', { kind: 'number', number: '20260305-0123456786' }],
    [' 20260305-oi23456786 ', { kind: 'number', number: '20260305-0123456786' }],
    ['20260305-0123456787', { kind: 'wrongNumber', number: '20260305-0123456787' }],
    ['20260306-0123456786', { kind: 'wrongNumber', number: '20260306-0123456786' }],
    ['20260305-012345678', { kind: 'words', words: '20260305-012345678' }],
    ['cfpb:1114245', { kind: 'reference', system: 'cfpb', id: '1114245' }],
    ['路灯 坏了', { kind: 'words', words: '路灯 坏了' }],
    ['note: call back', { kind: 'words', words: 'note: call back' }],
    ['  ', { kind: 'nothing' }],
  ])('%j', (text, typed) => {
    expect(readTyped(text)).toStrictEqual(typed);
  });
});
