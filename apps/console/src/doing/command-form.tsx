import { useMemo, useState, type KeyboardEvent } from 'react';
import { commandBodies, formParts } from '../contract/command-forms.generated';
import type { Failure } from '../contract/failure';
import { bodyOfDraft, faultsOfDraft, type Reading } from '../forms/body-of-draft';
import { startDraft } from '../forms/draft';
import { elementId, FormContext } from '../forms/form-context';
import { FormFields } from '../forms/form-fields';
import type { FormName, FormParts } from '../forms/form-part';
import { formsMessages } from '../forms/forms.messages';
import { instantIn } from '../forms/zoned-input';
import { useText } from '../language/language';
import { useZone } from '../parts/zone';
import { doingMessages } from './doing.messages';
import { RefusalPanel } from './refusal-panel';
import { useRequestKey } from './request-key';
import { sendCommand, type Recorded } from './send-command';

const parts: FormParts = formParts;

type CommandFormProps = Readonly<{
  command: FormName;
  id?: string;
  /** What its sender looks at. */
  revision?: string;
  onRecorded: (recorded: Recorded) => void;
}>;

type Standing =
  Readonly<{ kind: 'typing' | 'sending' | 'lost' | 'unknown' }> | Readonly<{ kind: 'refused'; failure: Failure }>;

/** The form of a command, made from what the contract says of its body. Nothing typed is lost to a refusal or to a lost answer. */
export const CommandForm = ({ command, id, revision, onRecorded }: CommandFormProps) => {
  const say = useText(doingMessages);
  const sayForms = useText(formsMessages);
  const zone = useZone();
  const part = commandBodies[command];
  const [draft, setDraft] = useState(() => startDraft(part, parts));
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [standing, setStanding] = useState<Standing>({ kind: 'typing' });
  const keyFor = useRequestKey();
  const setting = useMemo(() => ({ parts, faults }), [faults]);
  const isBusy = standing.kind === 'sending' || standing.kind === 'lost';

  const send = async (): Promise<void> => {
    if (isBusy) return;
    const reading: Reading = { parts, readInstant: (text) => instantIn(zone, text) };
    const found = faultsOfDraft(part, draft, reading);
    setFaults(new Map(found.map(({ pointer, fault }) => [pointer, sayForms(fault)])));
    const [first] = found;
    if (first !== undefined) {
      document.getElementById(elementId(first.pointer))?.focus();
      return;
    }
    setStanding({ kind: 'sending' });
    const body = bodyOfDraft(part, draft, reading);
    const sending = {
      command,
      body,
      ...(id === undefined ? {} : { id }),
      ...(revision === undefined ? {} : { revision }),
    };
    const answer = await sendCommand(sending, keyFor(body), () => setStanding({ kind: 'lost' }));
    if (answer.kind === 'answered') {
      onRecorded(answer.data);
      return;
    }
    if (answer.kind === 'problem') setFaults(new Map(answer.errors.map(({ pointer, detail }) => [pointer, detail])));
    setStanding(answer.kind === 'unreachable' ? { kind: 'unknown' } : { kind: 'refused', failure: answer });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // Enter alone ends a line and presses a button; it sends nothing by accident.
    if (event.target instanceof HTMLInputElement) event.preventDefault();
    if (event.ctrlKey || event.metaKey) void send();
  };

  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {standing.kind === 'refused' ? <RefusalPanel failure={standing.failure} /> : null}
      {faults.size === 0 ? null : (
        <p className="form-fault" role="alert">
          {say('faults', { n: faults.size })}
        </p>
      )}
      <FormContext value={setting}>
        <FormFields part={part} pointer="" draft={draft} onChange={setDraft} />
      </FormContext>
      {standing.kind === 'lost' || standing.kind === 'unknown' ? <p role="status">{say('lost')}</p> : null}
      <button type="submit" className="plain-button primary-button" disabled={isBusy}>
        {isBusy ? say('sending') : say(standing.kind === 'unknown' ? 'askAgain' : 'send')}
      </button>
    </form>
  );
};
