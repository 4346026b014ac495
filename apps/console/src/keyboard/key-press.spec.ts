import { strokeOf, type FocusPlace, type KeyEvent } from './key-press';

const press = (key: string, more: Partial<KeyEvent> = {}): KeyEvent => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

describe('a key', () => {
  it.each<
    [what: string, event: KeyEvent, place: FocusPlace, mode: 'plain' | 'alt' | 'off', stroke: string | undefined]
  >([
    ['letter', press('j'), 'page', 'plain', 'j'],
    ['capital', press('N', { shiftKey: true }), 'page', 'plain', 'Shift+n'],
    ['letter with caps lock', press('J'), 'page', 'plain', 'j'],
    ['sign', press('?', { shiftKey: true }), 'page', 'plain', '?'],
    ['letter in a field', press('j'), 'text', 'plain', undefined],
    ['letter while an input method composes', press('j', { isComposing: true }), 'page', 'plain', undefined],
    ['key that an input method took', press('Process'), 'page', 'plain', undefined],
    ['Enter that ends a composition', press('Enter', { isComposing: true, ctrlKey: true }), 'text', 'plain', undefined],
    ['letter that something has dealt with', press('j', { defaultPrevented: true }), 'page', 'plain', undefined],
    ['letter of the browser', press('f', { ctrlKey: true }), 'page', 'plain', undefined],
    ['letter of the system', press('c', { metaKey: true }), 'page', 'plain', undefined],
    ['Escape in a field', press('Escape'), 'text', 'plain', 'Escape'],
    ['Ctrl and Enter in a field', press('Enter', { ctrlKey: true }), 'text', 'plain', 'Ctrl+Enter'],
    ['modifier alone', press('Shift', { shiftKey: true }), 'page', 'plain', undefined],
    ['letter where they are off', press('j'), 'page', 'off', undefined],
    ['Escape where letters are off', press('Escape'), 'page', 'off', 'Escape'],
    ['letter where Alt is asked for', press('j'), 'page', 'alt', undefined],
    ['letter with Alt, whatever sign Alt makes of it', press('∆', { altKey: true, code: 'KeyJ' }), 'page', 'alt', 'j'],
    ['letter with Alt where it is not asked for', press('j', { altKey: true }), 'page', 'plain', undefined],
  ])('%s', (_what, event, place, mode, stroke) => {
    expect(strokeOf(event, place, mode)).toBe(stroke);
  });
});
