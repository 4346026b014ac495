import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';
import { useText } from '../language/language';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { rememberList } from './list-walk';
import { walkMessages } from './walk-links.messages';

type CaseList = Readonly<{ title: string; numbers: readonly string[]; hasMore: boolean }>;

/** The link of each row, in their order. */
const linksIn = (table: HTMLTableElement | null): readonly HTMLElement[] =>
  table === null ? [] : Array.from(table.querySelectorAll<HTMLElement>('tbody th a'));

/** Makes a table of cases one that is walked: by `j` and `k` from row to row, and by `[` and `]` from case to case afterwards. @returns the table's ref */
export const useCaseList = ({ title, numbers, hasMore }: CaseList): RefObject<HTMLTableElement | null> => {
  const say = useText(walkMessages);
  const table = useRef<HTMLTableElement>(null);
  // Of the screen that is shown: the address itself is the next screen's for a moment before this one goes.
  const href = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).href });
  const all = numbers.join();
  useEffect(() => {
    if (all !== '') rememberList({ title, href, numbers: all.split(','), hasMore });
  }, [title, href, all, hasMore]);
  const step = (by: 1 | -1): void => {
    const links = linksIn(table.current);
    const at = links.findIndex((link) => link === document.activeElement);
    const to = at < 0 ? (by === 1 ? 0 : links.length - 1) : at + by;
    links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
  };
  useShortcuts(
    numbers.length === 0
      ? []
      : [
          { keys: 'j', title: say('down'), group: 'list', run: () => step(1) },
          { keys: 'k', title: say('up'), group: 'list', run: () => step(-1) },
        ],
  );
  return table;
};
