import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useText } from '../language/language';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { readTyped } from '../routing/complaint-number';
import { askFor } from '../screens/cases/searched-words';
import { shellMessages } from './shell.messages';

/** A number opens its case; a reference or words are asked for in a body, so that no address ever holds them. */
export const SearchBox = () => {
  const say = useText(shellMessages);
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const wrongId = useId();
  useShortcuts([{ keys: '/', title: say('searchSubmit'), group: 'go', run: () => field.current?.focus() }]);
  const search = (): void => {
    const typed = readTyped(text);
    setWrong(typed.kind === 'wrongNumber' ? typed.number : undefined);
    if (typed.kind === 'nothing' || typed.kind === 'wrongNumber') return;
    if (typed.kind === 'number') void navigate({ to: '/cases/$no', params: { no: typed.number }, search: {} });
    else {
      askFor(typed);
      void navigate({ to: '/cases', search: {} });
    }
    setText('');
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <input
        ref={field}
        type="search"
        value={text}
        maxLength={200}
        autoComplete="off"
        aria-label={say('search')}
        placeholder={say('search')}
        aria-keyshortcuts="/"
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : wrongId}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="plain-button">
        {say('searchSubmit')}
      </button>
      {wrong === undefined ? null : (
        <span id={wrongId} role="alert" className="search-wrong">
          {say('wrongNumber', { number: wrong })}
        </span>
      )}
    </form>
  );
};
