import { useState } from 'react';
import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { PublicFailure } from '../public-failure';
import { usePublicForm } from '../public-form';
import { useAskingBeforeLeaving } from '../use-asking-before-leaving';
import { WrittenField } from '../written-field';
import { trackMessages } from './track.messages';
import { usePublicAct, type PublicAct, type Tracked } from './use-public-act';

type Ground = components['schemas']['PublicReopenBody']['ground'];
type Act = PublicAct['what'];

const labels = { supplement: 'answer', reopen: 'newFacts', dispute: 'statement' } as const;

const actOf = (what: Act, tracked: Tracked, text: string, ground: Ground): PublicAct => {
  switch (what) {
    case 'supplement':
      return { what, body: { ...tracked, answer: text } };
    case 'reopen':
      return { what, body: { ...tracked, ground, ...(text.trim() === '' ? {} : { newFacts: text }) } };
    case 'dispute':
      return { what, body: { ...tracked, statement: text } };
  }
};

type ActFormProps = Readonly<{ what: Act; tracked: Tracked; onDone: () => void }>;

/** What a complainant says to the office, in one field; to take a complaint up again takes a reason too. */
export const ActForm = ({ what, tracked, onDone }: ActFormProps) => {
  const say = useText(trackMessages);
  const { grounds, limits } = usePublicForm();
  const { send, failure } = usePublicAct(onDone);
  const [text, setText] = useState('');
  const [ground, setGround] = useState<Ground>(grounds[0]?.ground ?? 'recurrence');
  const [isTried, setTried] = useState(false);
  const isMissing = what !== 'reopen' && text.trim() === '';
  useAskingBeforeLeaving(text.trim() !== '');
  return (
    <form
      className="entries"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isMissing) void send(actOf(what, tracked, text, ground));
      }}
    >
      {what === 'reopen' ? (
        <div className="entry">
          <label htmlFor="ground">{say('ground')}</label>
          <select
            id="ground"
            value={ground}
            onChange={({ target }) => setGround(grounds.find((one) => one.ground === target.value)?.ground ?? ground)}
          >
            {grounds.map((one) => (
              <option key={one.ground} value={one.ground}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <WrittenField
        label={say(labels[what])}
        value={text}
        onChange={setText}
        charactersMax={what === 'supplement' ? limits.answerCharactersMax : limits.narrativeCharactersMax}
        isNeeded={what !== 'reopen'}
        fault={isTried && isMissing ? say('missing') : undefined}
        isLong
      />
      {failure === undefined ? null : <PublicFailure failure={failure} />}
      <button type="submit" className="plain-button primary-button">
        {say('send')}
      </button>
    </form>
  );
};
