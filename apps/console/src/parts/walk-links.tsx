import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../language/language';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { rememberOpened, useNeighbours } from './list-walk';
import { walkMessages } from './walk-links.messages';

/** On a case: where it stands in the list that its reader came from, and the ways to its neighbours (console, Keys). */
export const WalkLinks = ({ no }: Readonly<{ no: string }>) => {
  const say = useText(walkMessages);
  const navigate = useNavigate();
  const neighbours = useNeighbours(no);
  useEffect(() => rememberOpened(no), [no]);
  const go = (number: string | undefined): void => {
    if (number !== undefined) void navigate({ to: '/cases/$no', params: { no: number }, search: {} });
  };
  const { previous, next, list, place } = neighbours ?? {};
  useShortcuts([
    ...(previous === undefined ? [] : [{ keys: '[', title: say('previous'), group: 'case', run: () => go(previous) }]),
    ...(next === undefined ? [] : [{ keys: ']', title: say('next'), group: 'case', run: () => go(next) }]),
  ]);
  if (list === undefined || place === undefined) return null;
  const total = list.hasMore ? say('atLeast', { total: list.numbers.length }) : String(list.numbers.length);
  return (
    <nav className="list-head not-printed" aria-label={list.title}>
      <Link to={list.href}>{say('place', { list: list.title, place, total })}</Link>
      {previous === undefined ? null : (
        <Link to="/cases/$no" params={{ no: previous }} search={{}} aria-keyshortcuts="[">
          ‹ {say('previous')}
        </Link>
      )}
      {next === undefined ? null : (
        <Link to="/cases/$no" params={{ no: next }} search={{}} aria-keyshortcuts="]">
          {say('next')} ›
        </Link>
      )}
    </nav>
  );
};
