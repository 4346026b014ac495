import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Draft } from '../forms/draft';
import { elementId, FormContext } from '../forms/form-context';
import { FormFields } from '../forms/form-fields';
import type { FormName } from '../forms/form-part';
import { formsMessages } from '../forms/forms.messages';
import { refsOf } from '../forms/pointer-path';
import { useText } from '../language/language';
import { ConflictDialog } from './conflict-dialog';
import { doingMessages } from './doing.messages';
import { FaultList } from './fault-list';
import { PreviewNote } from './preview-note';
import { RefusalPanel } from './refusal-panel';
import type { Recorded } from './send-command';
import { parts, useCommandForm } from './use-command-form';
import { useOffers, type OnCase } from './use-offers';
import type { Standing } from './use-sending';
import './doing.css';

type CommandFormProps = Readonly<{
  command: FormName;
  /** The case that it is about, as its sender looks at it. */
  on?: OnCase;
  onRecorded: (recorded: Recorded) => void;
  onTyped?: (draft: Draft) => void;
  /** Somebody wants to see the case as it is now. */
  onLook?: () => void;
  onDiscarded?: () => void;
}>;

const SendLine = ({ standing, isBusy }: Readonly<{ standing: Standing; isBusy: boolean }>) => {
  const say = useText(doingMessages);
  return (
    <>
      {standing.kind === 'lost' || standing.kind === 'unknown' ? <p role="status">{say('lost')}</p> : null}
      <p className="slip-actions">
        <button type="submit" className="plain-button primary-button" disabled={isBusy}>
          {isBusy ? say('sending') : say(standing.kind === 'unknown' ? 'askAgain' : 'send')}
        </button>
        <span className="quiet">{say('sendKeys')}</span>
      </p>
    </>
  );
};

/** The form of a command, made from what the contract says of its body. Nothing typed is lost to a refusal, a lost answer or a conflict. */
export const CommandForm = ({ command, on, onRecorded, onTyped, onLook, onDiscarded }: CommandFormProps) => {
  const sayForms = useText(formsMessages);
  const [told, setTold] = useState<ReadonlyMap<string, string>>(new Map());
  const [seen, setSeen] = useState(on?.state.revision);
  const form = useCommandForm(command, on?.state.complaintNo, onRecorded, (errors) =>
    setTold(new Map(errors.map(({ pointer, detail }) => [pointer, detail]))),
  );
  const { part, draft, standing, isBusy, sending } = form;
  const offers = useOffers(
    useMemo(() => refsOf(part, parts), [part]),
    on,
  );
  const setting = useMemo(() => ({ parts, faults: told, offers }), [told, offers]);

  const send = (revision = seen): void => {
    setTold(new Map(form.faults.map(({ pointer, fault }) => [pointer, sayForms(fault)])));
    const [first] = form.faults;
    if (first === undefined) void form.send(revision);
    else document.getElementById(elementId(first.pointer))?.focus();
  };
  const change = (next: Draft): void => {
    form.change(next);
    onTyped?.(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // Enter alone ends a line and presses a button; it sends nothing by accident.
    if (event.target instanceof HTMLInputElement) event.preventDefault();
    if (event.ctrlKey || event.metaKey) send();
  };
  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {standing.kind === 'refused' ? <RefusalPanel failure={standing.failure} /> : null}
      <FaultList part={part} parts={parts} draft={draft} faults={told} />
      <FormContext value={setting}>
        <FormFields part={part} pointer="" draft={draft} onChange={change} />
      </FormContext>
      <PreviewNote sending={isBusy ? undefined : sending} />
      <SendLine standing={standing} isBusy={isBusy} />
      {standing.kind === 'conflict' && on !== undefined && seen !== undefined ? (
        <ConflictDialog
          no={on.state.complaintNo}
          command={command}
          seen={seen}
          actual={standing.actual}
          onLook={(revision) => {
            setSeen(revision);
            form.goOn();
            onLook?.();
          }}
          onSend={(revision) => {
            setSeen(revision);
            send(revision);
          }}
          onDiscard={() => {
            form.discard();
            form.goOn();
            onDiscarded?.();
          }}
        />
      ) : null}
    </form>
  );
};
