import { useEffect, useId, useRef, useState } from 'react';
import type { Failure } from '../../contract/failure';
import { useText } from '../../language/language';
import { FailureNote } from '../../parts/states';
import { purposes, purposeWords } from '../../words/purpose-words';
import { revealMessages } from './reveal.messages';
import { revealTexts, type Revealed } from './reveal-text';
import { useFieldName } from './use-field-name';

/** Short enough to be read in a log, and within what the contract takes. */
const sentenceCharactersMax = 150;

type Asked = Readonly<{ fields: readonly string[]; purpose: string; sentence: string }>;

const nothing: Asked = { fields: [], purpose: '', sentence: '' };

type ChangeProps = Readonly<{ asked: Asked; onChange: (asked: Asked) => void }>;

const Fields = ({ pointers, asked, onChange }: ChangeProps & Readonly<{ pointers: readonly string[] }>) => {
  const say = useText(revealMessages);
  const nameOf = useFieldName();
  return (
    <fieldset className="form-field">
      <legend className="form-label">{say('fields')}</legend>
      <span className="form-radios">
        {pointers.map((pointer) => (
          <label key={pointer} className="choice">
            <input
              type="checkbox"
              checked={asked.fields.includes(pointer)}
              onChange={({ target }) =>
                onChange({
                  ...asked,
                  fields: target.checked ? [...asked.fields, pointer] : asked.fields.filter((one) => one !== pointer),
                })
              }
            />
            {nameOf(pointer)}
          </label>
        ))}
      </span>
    </fieldset>
  );
};

const Why = ({ asked, onChange }: ChangeProps) => {
  const say = useText(revealMessages);
  const sayPurpose = useText(purposeWords);
  const id = useId();
  return (
    <>
      <div className="form-field">
        <label className="form-label" htmlFor={`${id}-purpose`}>
          {say('purpose')}
        </label>
        <select
          id={`${id}-purpose`}
          value={asked.purpose}
          onChange={({ target }) => onChange({ ...asked, purpose: target.value })}
        >
          <option value="">{say('choose')}</option>
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {sayPurpose(purpose)}
            </option>
          ))}
        </select>
      </div>
      <div className="form-field">
        <label className="form-label" htmlFor={`${id}-sentence`}>
          {say('sentence')}
        </label>
        <input
          id={`${id}-sentence`}
          type="text"
          autoComplete="off"
          maxLength={sentenceCharactersMax}
          value={asked.sentence}
          onChange={({ target }) => onChange({ ...asked, sentence: target.value })}
        />
      </div>
    </>
  );
};

type Told = Failure | 'incomplete' | undefined;

const ToldNote = ({ told }: Readonly<{ told: Told }>) => {
  const say = useText(revealMessages);
  if (told === undefined) return null;
  if (told === 'incomplete')
    return (
      <p className="form-fault" role="alert">
        {say('incomplete')}
      </p>
    );
  return (
    <FailureNote failure={told}>
      {told.kind === 'unreachable' || told.status === 503 ? <p>{say('notRecorded')}</p> : null}
    </FailureNote>
  );
};

type RevealDialogProps = Readonly<{
  no: string;
  pointers: readonly string[];
  onOpened: (revealed: Revealed, purpose: string) => void;
  onClose: () => void;
}>;

/** Which texts, what for, and who will see that: asked before anything opens. */
export const RevealDialog = ({ no, pointers, onOpened, onClose }: RevealDialogProps) => {
  const say = useText(revealMessages);
  const sayPurpose = useText(purposeWords);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(nothing);
  const [told, setTold] = useState<Told>(undefined);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (next: Asked): void => {
    setAsked(next);
    setTold(undefined);
  };
  const submit = async (): Promise<void> => {
    const purpose = purposes.find((one) => one === asked.purpose);
    const sentence = asked.sentence.trim();
    if (purpose === undefined || sentence === '' || asked.fields.length === 0) {
      setTold('incomplete');
      return;
    }
    setBusy(true);
    const words = say('said', { purpose: sayPurpose(purpose), sentence });
    const answer = await revealTexts(no, asked.fields, words);
    setBusy(false);
    if (answer.kind === 'answered') onOpened(answer.data, words);
    else setTold(answer);
  };
  return (
    <dialog ref={dialog} className="question-dialog" aria-labelledby={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void submit();
        }}
      >
        <h2 id={title}>{say('title')}</h2>
        <ToldNote told={told} />
        <Fields pointers={pointers} asked={asked} onChange={change} />
        <Why asked={asked} onChange={change} />
        <p>{say('who')}</p>
        <p className="slip-actions">
          <button type="submit" className="plain-button primary-button" disabled={isBusy}>
            {say('submit')}
          </button>
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {say('cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
};
