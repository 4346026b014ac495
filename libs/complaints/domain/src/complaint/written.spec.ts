import { clear, type Personal, type SealedBox } from '@redress/kernel';
import { isNamed, isWritten } from './written';

const box: SealedBox = { $sealed: { v: 1, kid: 'kid-1', iv: 'aa', ct: 'bb', tag: 'cc' }, c: '00' };
const place = { stream: 'complaint-1', id: 'event-1', type: 'NoteAdded', pointer: '/text' };

describe('whether something is written', () => {
  it.each<[string, Personal | undefined, boolean]>([
    ['a word', clear('x'), true],
    ['nothing', clear(''), false],
    ['spaces of any script', clear(' \t\n\u3000\u00a0'), false],
    ['sealed text', { kind: 'sealed', box, place }, true],
    ['erased text', { kind: 'erased' }, false],
    ['no text', undefined, false],
  ])('of a person’s text: %s', (_what, text, expected) => {
    expect(isWritten(text)).toBe(expected);
  });

  it.each<[string | undefined, boolean]>([
    ['unit-a', true],
    [' ', false],
    ['', false],
    [undefined, false],
  ])('of a name: %j', (name, expected) => {
    expect(isNamed(name)).toBe(expected);
  });
});
