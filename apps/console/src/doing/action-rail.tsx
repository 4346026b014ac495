import { useQuery } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { failureOf } from '../contract/failure';
import type { FormName } from '../forms/form-part';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { useText } from '../language/language';
import { FailureNote, Loading } from '../parts/states';
import { commandWords } from '../words/command-words';
import { railMessages } from './doing.messages';
import { NotNow } from './not-now';
import { commandsQuery } from './offers.query';
import { sortedCommands, type FormOffered } from './sorted-commands';
import type { OnCase } from './use-offers';
import './doing.css';

// Forms are loaded when one is opened: most who read a case do nothing to it.
const CommandDrawer = lazy(() => import('./command-drawer').then((module) => ({ default: module.CommandDrawer })));

type ButtonsProps = Readonly<{
  commands: readonly FormOffered[];
  isPrimary?: boolean;
  onOpen: (command: FormName) => void;
}>;

const Buttons = ({ commands, isPrimary = false, onOpen }: ButtonsProps) => {
  const sayCommand = useText(commandWords);
  return (
    <div className="rail-buttons">
      {commands.map(({ command }) => (
        <button
          key={command}
          type="button"
          data-command={command}
          className={isPrimary ? 'plain-button primary-button' : 'plain-button'}
          onClick={() => onOpen(command)}
        >
          {sayCommand(command)}
        </button>
      ))}
    </div>
  );
};

const Offered = ({ on, onOpen }: Readonly<{ on: OnCase; onOpen: (command: FormName) => void }>) => {
  const say = useText(railMessages);
  const { data, error, refetch } = useQuery(commandsQuery(on.state.complaintNo));
  if (error !== null) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={3} />;
  const { primary, more, notNow } = sortedCommands(data.commands);
  return (
    <>
      {primary.length + more.length === 0 ? <p className="quiet">{say('none')}</p> : null}
      <Buttons commands={primary} isPrimary onOpen={onOpen} />
      {more.length === 0 ? null : (
        <details open={primary.length === 0}>
          <summary>{say('more', { n: more.length })}</summary>
          <Buttons commands={more} onOpen={onOpen} />
        </details>
      )}
      {notNow.length === 0 ? null : (
        <details>
          <summary>{say('notNow', { n: notNow.length })}</summary>
          <NotNow commands={notNow} />
        </details>
      )}
    </>
  );
};

/** What the reader can do to the case, as the service offers it to his role, unit and the state. In the past there is nothing to do. */
export const ActionRail = ({ on, isPast }: Readonly<{ on: OnCase; isPast: boolean }>) => {
  const say = useText(railMessages);
  const [command, setCommand] = useState<FormName | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const rail = useRef<HTMLElement>(null);
  const id = useId();
  useShortcuts([{ keys: 'a', title: say('toActions'), group: 'case', run: () => heading.current?.focus() }]);
  const close = (): void => {
    const button = rail.current?.querySelector<HTMLElement>(`[data-command="${command ?? ''}"]`);
    (button ?? heading.current)?.focus();
    setCommand(undefined);
  };
  return (
    <section ref={rail} className="panel action-rail not-printed" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say('title')}
      </h2>
      {isPast ? <p>{say('past')}</p> : <Offered on={on} onOpen={setCommand} />}
      {isPast || command === undefined ? null : (
        <Suspense fallback={<Loading rows={2} />}>
          {createPortal(<CommandDrawer key={command} command={command} on={on} onClose={close} />, document.body)}
        </Suspense>
      )}
    </section>
  );
};
