import { useEffect, useRef } from 'react';
import { preferences } from '../preferences/preferences';
import { strokeOf, type FocusPlace } from './key-press';
import { createShortcutBoard, type Shortcut } from './shortcuts';

/** One board for the page. */
export const shortcutBoard = createShortcutBoard();

const textFields =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]):not([type=button]), textarea, select';

const placeOf = (target: EventTarget | null): FocusPlace =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(textFields)) ? 'text' : 'page';

/** Listens for the whole page. @returns what ends it */
export const listenToKeys = (page: Document): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    const stroke = strokeOf(event, placeOf(event.target), preferences.get().shortcuts);
    // A button under the focus has Enter for itself.
    const isItsOwn =
      stroke === 'Enter' && event.target instanceof Element && event.target.closest('a, button') !== null;
    if (stroke === undefined || isItsOwn) return;
    if (shortcutBoard.press(stroke, event.timeStamp)) event.preventDefault();
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
};

/** Shortcuts of a part, as long as it is on the screen. What they do may change with each rendering; what they are, only by their keys and titles. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const shape = JSON.stringify(shortcuts.map(({ keys, title, group }) => [keys, title, group]));
  useEffect(
    () =>
      shortcutBoard.add(
        latest.current.map(({ keys, title, group }) => ({
          keys,
          title,
          group,
          run: () => latest.current.find((shortcut) => shortcut.keys === keys)?.run(),
        })),
      ),
    [shape],
  );
};
