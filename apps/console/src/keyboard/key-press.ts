/** What of a key event matters; real events fit. */
export type KeyEvent = Readonly<{
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  /** The code of each letter, wherever a layout or Alt has put its sign. */
  code: string;
  defaultPrevented: boolean;
}>;

/** Where the focus is, as far as it decides whether a letter is text or a shortcut. */
export type FocusPlace = 'text' | 'page';

/** While an input method composes, keys are its own: some browsers say so by the flag, others by the key's name. */
const isComposed = ({ isComposing, key }: KeyEvent): boolean =>
  isComposing || key === 'Process' || key === 'Unidentified';

const namedKeys: ReadonlySet<string> = new Set(['Escape', 'Enter', 'PageUp', 'PageDown', 'Home', 'End']);

const letterOf = ({ code, key }: KeyEvent): string => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;

/**
 * The stroke that a shortcut is looked up by: `g`, `Shift+n`, `?`, `Escape`, `Ctrl+Enter`; `undefined` where the event is no business of shortcuts.
 * Single letters are dead in fields, with modifiers of the browser, and while an input method composes (console, Everywhere).
 */
export const strokeOf = (event: KeyEvent, place: FocusPlace, mode: 'plain' | 'alt' | 'off'): string | undefined => {
  if (isComposed(event) || event.defaultPrevented) return undefined;
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return key === 'Enter' ? 'Ctrl+Enter' : undefined;
  if (namedKeys.has(key)) return altKey ? undefined : key;
  if (place === 'text' || mode === 'off' || altKey !== (mode === 'alt')) return undefined;
  const letter = altKey ? letterOf(event) : key;
  if (Array.from(letter).length !== 1) return undefined;
  return /^[a-z]$/i.test(letter) && shiftKey ? `Shift+${letter.toLowerCase()}` : letter.toLowerCase();
};
