import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { commandBodies } from '../../contract/command-forms.generated';
import { bodyOfDraft, faultsOfDraft, type Reading } from '../../forms/body-of-draft';
import { startDraft, type Draft, type DraftPart } from '../../forms/draft';
import { FormContext } from '../../forms/form-context';
import { FormFields } from '../../forms/form-fields';
import { formsMessages } from '../../forms/forms.messages';
import { refsOf } from '../../forms/pointer-path';
import { instantIn } from '../../forms/zoned-input';
import { useText } from '../../language/language';
import { useZone } from '../../parts/zone';
import { drafts } from '../drafts';
import { FaultList } from '../fault-list';
import { parts } from '../use-command-form';
import { useOffers } from '../use-offers';
import { BulkAnswer } from './bulk-answer';
import { bulkMessages } from './bulk.messages';
import type { BulkCase } from './send-to-each';
import { useBulk } from './use-bulk';
import '../doing.css';

/** What may be done to many cases at once, and nothing else (console, Worklists). */
export type BulkCommand = 'AssignComplaint' | 'LogCommunication';

/** To chase is to ask the department how far it is: the log has no other word for it. */
const startOf: Readonly<Record<BulkCommand, DraftPart>> = {
  AssignComplaint: {},
  LogCommunication: { direction: 'internal', counterparty: 'department', kind: 'inquiry', successful: 'notStated' },
};

type BulkFormProps = Readonly<{ command: BulkCommand; cases: number; isBusy: boolean; onSend: (body: Body) => void }>;
type Body = Readonly<Record<string, unknown>>;

const BulkForm = ({ command, cases, isBusy, onSend }: BulkFormProps) => {
  const say = useText(bulkMessages);
  const sayForms = useText(formsMessages);
  const zone = useZone();
  const part = commandBodies[command];
  const form = JSON.stringify(['bulk', command]);
  const [draft, setDraft] = useState<Draft>(
    () => drafts.draftOf(form) ?? { ...startDraft(part, parts), ...startOf[command] },
  );
  const [told, setTold] = useState<ReadonlyMap<string, string>>(new Map());
  const offers = useOffers(
    useMemo(() => refsOf(part, parts), [part]),
    undefined,
  );
  const send = (): void => {
    const reading: Reading = { parts, readInstant: (text) => instantIn(zone, text) };
    const faults = faultsOfDraft(part, draft, reading);
    setTold(new Map(faults.map(({ pointer, fault }) => [pointer, sayForms(fault)])));
    if (faults.length === 0 && !isBusy) onSend(bodyOfDraft(part, draft, reading));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FaultList part={part} parts={parts} draft={draft} faults={told} />
      <FormContext value={useMemo(() => ({ parts, faults: told, offers }), [told, offers])}>
        <FormFields
          part={part}
          pointer=""
          draft={draft}
          onChange={(next) => {
            drafts.keep(form, next);
            setDraft(next);
          }}
        />
      </FormContext>
      <button type="submit" className="plain-button primary-button" disabled={isBusy}>
        {say('send', { n: cases })}
      </button>
    </form>
  );
};

type BulkDialogProps = Readonly<{ command: BulkCommand; cases: readonly BulkCase[]; onClose: () => void }>;

/** One form for several cases, and the answer of each. */
export const BulkDialog = ({ command, cases, onClose }: BulkDialogProps) => {
  const say = useText(bulkMessages);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { isBusy, isSent, answered, sum, send, askAgain } = useBulk(command, cases);
  useEffect(() => dialog.current?.showModal(), []);
  const action = say(command === 'AssignComplaint' ? 'assign' : 'chase');
  const close = (): void => {
    if (sum !== undefined && sum.open.length === 0) drafts.drop(JSON.stringify(['bulk', command]));
    onClose();
  };
  return (
    <dialog ref={dialog} className="question-dialog" aria-labelledby={id} onClose={close}>
      <h2 id={id}>{say('title', { action, n: cases.length })}</h2>
      {isBusy ? <p role="status">{say('sending', { done: answered, all: cases.length })}</p> : null}
      {sum === undefined ? null : (
        <BulkAnswer sum={sum} onAskAgain={askAgain} onClose={() => dialog.current?.close()} />
      )}
      {isSent ? null : (
        <>
          <p className="quiet">{say('ordinary')}</p>
          <BulkForm command={command} cases={cases.length} isBusy={isBusy} onSend={send} />
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {say('close')}
          </button>
        </>
      )}
    </dialog>
  );
};
