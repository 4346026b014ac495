import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../language/language';
import { listenToKeys, useShortcuts } from '../keyboard/use-shortcuts';
import type { Shortcut } from '../keyboard/shortcuts';
import { isBuilt } from '../routing/screens';
import { landingOf } from '../routing/landing-page';
import { rolesInUse, useSession } from '../session/session';
import { KeySheet } from './key-sheet';
import { entriesFor } from './navigation';
import { goMessages } from './go-shortcuts.messages';

const places = [
  { keys: 'g c', to: '/cases', title: 'cases' },
  { keys: 'g a', to: '/audit/events', title: 'audit' },
  { keys: 'g t', to: '/trends', title: 'trends' },
  { keys: 'g v', to: '/audit/verification', title: 'verification' },
] as const;

/** `g` and a letter go somewhere; only where the reader may go and there is a screen. */
export const GoShortcuts = () => {
  const say = useText(goMessages);
  const navigate = useNavigate();
  const session = useSession();
  const entries = entriesFor(session, isBuilt);
  useEffect(() => listenToKeys(document), []);
  const work: Shortcut = {
    keys: 'g w',
    title: say('work'),
    group: 'go',
    run: () => void navigate({ href: landingOf(rolesInUse(session)) }),
  };
  useShortcuts([
    work,
    ...places
      .filter(({ to }) => entries.some((entry) => entry.to === to))
      .map(({ keys, to, title }): Shortcut => ({
        keys,
        title: say(title),
        group: 'go',
        run: () => void navigate({ to }),
      })),
  ]);
  return <KeySheet />;
};
