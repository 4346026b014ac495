import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../contract/openapi.generated';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import { OpenedTexts, openedNow, type Opened } from './opened-texts';
import { RevealDialog } from './reveal-dialog';
import { revealMessages } from './reveal.messages';
import '../doing.css';
import '../../forms/forms.css';

type RevealPanelProps = Readonly<{ no: string; masked: readonly components['schemas']['MaskedField'][] }>;

/** Texts of the case that its reader can open for a purpose: recorded first, open for a while, and kept nowhere. */
export const RevealPanel = ({ no, masked }: RevealPanelProps) => {
  const say = useText(revealMessages);
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const pointers = masked.flatMap(({ pointer, revealable }) => (revealable ? [pointer] : []));
  const hide = (): void => {
    setOpened(undefined);
    announce(say('closed'));
  };
  const toggle = { keys: 'r', title: say('toggle'), group: 'case', run: () => (opened ? hide() : setAsking(true)) };
  useShortcuts(pointers.length === 0 ? [] : [toggle]);
  if (pointers.length === 0) return null;
  return (
    <section className="panel reveal-panel not-printed" aria-label={say('title')}>
      {opened === undefined ? (
        <p className="slip-actions">
          <span>{say('masked', { n: pointers.length })}</span>
          <button type="button" className="plain-button" aria-keyshortcuts="r" onClick={() => setAsking(true)}>
            {say('open')}
          </button>
        </p>
      ) : (
        <OpenedTexts opened={opened} onClose={hide} />
      )}
      {isAsking ? (
        <RevealDialog
          no={no}
          pointers={pointers}
          onClose={() => setAsking(false)}
          onOpened={(revealed, purpose) => {
            setOpened(openedNow(revealed, purpose));
            setAsking(false);
            void client.invalidateQueries({ queryKey: ['case', no, 'access'] });
          }}
        />
      ) : null}
    </section>
  );
};
