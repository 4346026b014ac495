import { useRef } from 'react';
import { useText } from '../language/language';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { goMessages } from './go-shortcuts.messages';
import { ShortcutTable } from './shortcut-table';

/** `?`: everything that can be pressed on the screen as it is now. */
export const KeySheet = () => {
  const say = useText(goMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  useShortcuts([{ keys: '?', title: say('sheet'), group: 'go', run: () => dialog.current?.showModal() }]);
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="key-sheet-title">
      <h2 id="key-sheet-title">{say('title')}</h2>
      <ShortcutTable />
      <form method="dialog">
        <button type="submit" className="plain-button">
          {say('close')}
        </button>
      </form>
    </dialog>
  );
};
