import { liveValue, type LiveValue } from '../store/live-value';

/** One shortcut while its part is on the screen. `keys`: one stroke, or two after each other: `g w`. */
export type Shortcut = Readonly<{
  keys: string;
  /** What it does, for the sheet, in the reader's language. */
  title: string;
  /** The heading that it stands under on the sheet. */
  group: string;
  run: () => void;
}>;

export type ShortcutBoard = Readonly<{
  /** All that can be pressed now, in the order in which they came. */
  shown: LiveValue<readonly Shortcut[]>;
  /** @returns what takes them away again */
  add: (shortcuts: readonly Shortcut[]) => () => void;
  /** @param now milliseconds. @returns whether the stroke was a shortcut, or the beginning of one */
  press: (stroke: string, now: number) => boolean;
}>;

/** How long the first of two strokes waits for the second. */
const secondStrokeMilliseconds = 1_500;

export const createShortcutBoard = (): ShortcutBoard => {
  const shown = liveValue<readonly Shortcut[]>([]);
  let first: Readonly<{ stroke: string; at: number }> | undefined;
  // The part that came last is the one in front.
  const find = (keys: string): Shortcut | undefined => shown.get().findLast((shortcut) => shortcut.keys === keys);
  return {
    shown,
    add: (shortcuts) => {
      shown.set([...shown.get(), ...shortcuts]);
      return () => shown.set(shown.get().filter((shortcut) => !shortcuts.includes(shortcut)));
    },
    press: (stroke, now) => {
      const begun = first !== undefined && now - first.at <= secondStrokeMilliseconds ? `${first.stroke} ` : '';
      first = undefined;
      const found = (begun === '' ? undefined : find(begun + stroke)) ?? find(stroke);
      if (found !== undefined) {
        found.run();
        return true;
      }
      if (!shown.get().some(({ keys }) => keys.startsWith(`${stroke} `))) return false;
      first = { stroke, at: now };
      return true;
    },
  };
};
