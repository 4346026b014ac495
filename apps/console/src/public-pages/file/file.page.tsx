import { useState } from 'react';
import { answerOf, type Answer } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';
import { languageTags, useLanguage, useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { PublicFailure } from '../public-failure';
import { usePublicForm } from '../public-form';
import { useAskingBeforeLeaving } from '../use-asking-before-leaving';
import { WrittenField } from '../written-field';
import { Filed } from './filed';
import { fileMessages } from './file.messages';
import { bodyOf, emptyDraft, faultOf, isWritten, type Draft } from './filing';

type FiledAnswer = Answer<components['schemas']['PublicFiledAnswer']>;

/** Made when the page is opened: sent twice, it is filed once. What was changed after an answer is another filing. */
const useFiling = () => {
  const language = useLanguage();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isSending, setSending] = useState(false);
  const [answer, setAnswer] = useState<FiledAnswer>();
  const send = async (draft: Draft): Promise<void> => {
    setSending(true);
    const came = await answerOf(
      contract.POST('/v1/public/complaints', {
        body: bodyOf(draft, languageTags[language]),
        params: { header: { 'Idempotency-Key': key } },
      }),
    );
    // A refusal is remembered under its key; a lost answer has to be asked for under the same.
    if (came.kind === 'problem' && came.status < 500 && came.status !== 429) setKey(crypto.randomUUID());
    setAnswer(came);
    setSending(false);
  };
  return { send, isSending, answer };
};

export const Page = () => {
  const say = useText(fileMessages);
  const { kinds, limits } = usePublicForm();
  const { send, isSending, answer } = useFiling();
  const [draft, setDraft] = useState(emptyDraft);
  const [isTried, setTried] = useState(false);
  const fault = isTried ? faultOf(draft, limits.narrativeCharactersMax) : undefined;
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  useAskingBeforeLeaving(isWritten(draft) && answer?.kind !== 'answered');
  if (answer?.kind === 'answered') return <Filed filed={answer.data} />;
  return (
    <>
      <PageHeading title={say('title')} place="file">
        {say('title')}
      </PageHeading>
      <p>{say('anonymous')}</p>
      <form
        className="entries"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isSending && faultOf(draft, limits.narrativeCharactersMax) === undefined) void send(draft);
        }}
      >
        <div className="entry">
          <label htmlFor="kind">{say('kind')}</label>
          <select
            id="kind"
            value={draft.kind}
            onChange={({ target }) =>
              change({ kind: kinds.find(({ kind }) => kind === target.value)?.kind ?? draft.kind })
            }
          >
            {kinds.map(({ kind, label }) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <WrittenField
          label={say('narrative')}
          note={say('narrativeNote')}
          fault={fault === undefined ? undefined : say(fault)}
          value={draft.narrative}
          onChange={(narrative) => change({ narrative })}
          charactersMax={limits.narrativeCharactersMax}
          isNeeded
          isLong
        />
        <WrittenField label={say('place')} value={draft.place} onChange={(place) => change({ place })} />
        <WrittenField
          label={say('when')}
          note={say('whenNote')}
          type="date"
          value={draft.when}
          onChange={(when) => change({ when })}
        />
        <WrittenField label={say('about')} value={draft.about} onChange={(about) => change({ about })} />
        <WrittenField label={say('demand')} value={draft.demand} onChange={(demand) => change({ demand })} isLong />
        {answer === undefined ? null : <PublicFailure failure={answer} />}
        <button type="submit" className="plain-button primary-button" aria-disabled={isSending}>
          {say('send')}
        </button>
      </form>
    </>
  );
};
