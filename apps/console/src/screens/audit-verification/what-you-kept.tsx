import { useState, type DragEvent } from 'react';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { FailureNote } from '../../parts/states';
import { auditVerificationMessages } from './audit-verification.messages';
import { RunResult } from './run-result';
import { useBegin } from './use-verification';
import { headsCharactersMax, isUnderWay, readDigest, type VerificationRun } from './verification-runs';

/** What came of a comparison, in a sentence. */
const Compared = ({ run }: Readonly<{ run: VerificationRun }>) => {
  const say = useText(auditVerificationMessages);
  const verdict = run.result?.verdict;
  const holds = verdict === 'holds' || verdict === 'holdsWithRedactions';
  return (
    <>
      {verdict === undefined ? null : (
        <p>
          <strong>{holds ? say(run.expected === 'digest' ? 'same' : 'grown') : say('differs')}</strong>
        </p>
      )}
      <RunResult run={run} />
    </>
  );
};

type WhatYouKeptProps = Readonly<{ runs: readonly VerificationRun[] }>;

/** What was put away earlier is held against the ledger: a heads file, dropped or chosen, or a digest that is pasted. */
export const WhatYouKept = ({ runs }: WhatYouKeptProps) => {
  const say = useText(auditVerificationMessages);
  const begin = useBegin();
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<'tooLarge' | 'wrongDigest'>();
  const compare = (expect: string): void => {
    setFault(undefined);
    begin.mutate(expect);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await file.text();
    if (text.length > headsCharactersMax) setFault('tooLarge');
    else compare(text);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const run = runs.find(({ id }) => id === begin.data?.id) ?? runs.find(({ expected }) => expected !== 'nothing');
  const digest = readDigest(pasted);
  return (
    <section
      className="panel"
      aria-labelledby="what-you-kept"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id="what-you-kept">{say('kept')}</h2>
      <p className="quiet">{say('keptAbout')}</p>
      <label className="kept-choice">
        {say('file')}
        <input type="file" accept=".ndjson,.jsonl,.txt" onChange={({ target }) => void take(target.files?.[0])} />
      </label>
      <form
        className="kept-choice"
        onSubmit={(event) => {
          event.preventDefault();
          if (digest === undefined) setFault('wrongDigest');
          else compare(digest);
        }}
      >
        <label>
          {say('paste')}
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={pasted}
            aria-invalid={fault === 'wrongDigest'}
            onChange={({ target }) => setPasted(target.value)}
          />
        </label>
        <button type="submit" className="plain-button" disabled={run !== undefined && isUnderWay(run)}>
          {say('compare')}
        </button>
      </form>
      {fault === undefined ? null : <p role="alert">{say(fault)}</p>}
      {begin.error === null ? null : <FailureNote failure={failureOf(begin.error)} />}
      {run === undefined ? null : <Compared run={run} />}
    </section>
  );
};
