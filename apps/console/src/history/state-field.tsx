import { Link } from '@tanstack/react-router';
import { createContext, useContext, type ReactNode } from 'react';
import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import type { Messages } from '../language/messages';
import { StoredValue } from '../parts/stored-value';
import { isWithin, setterOf, type SetBy } from './state-origin';
import { stateMessages } from './state.messages';

/** What was before, of a field that the event at the point changed. */
export type ChangedField = components['schemas']['FieldChange'];

/** What the fields of a panel are told beside their values. */
export type StateOrigin = Readonly<{ no: string; setBy: SetBy; changes: readonly ChangedField[] }>;

export const OriginContext = createContext<StateOrigin | undefined>(undefined);

/** Of a field in the page: what a jump link goes to. */
export const fieldAnchor = (field: string): string => `field${field.replaceAll('/', '-')}`;

const noWords: Messages<string> = { namespace: 'none', entries: {} };

/** What a changed field said before. */
const Before = ({ change, words }: Readonly<{ change: ChangedField; words: Messages<string> }>) => {
  const say = useText(stateMessages);
  const sayWord = useText(words);
  const { before } = change;
  const isWord = typeof before === 'string' && Object.hasOwn(words.entries, before);
  return (
    <span className="field-before">
      <span className="quiet">{say('was')}</span>{' '}
      <s>{isWord ? sayWord(before) : <StoredValue value={before} nothing={say('nothing')} />}</s>
    </span>
  );
};

type StateFieldProps = Readonly<{
  name: string;
  field: string;
  /** What its values are called, where they are words of the contract. */
  words?: Messages<string> | undefined;
  children: ReactNode;
}>;

/** A field of the state: its value, the event that set it, and, where the event at the point changed it, what it was (console, Changed fields). */
export const StateField = ({ name, field, words = noWords, children }: StateFieldProps) => {
  const say = useText(stateMessages);
  const origin = useContext(OriginContext);
  const change = origin?.changes.find(({ path }) => path === field);
  const isChanged = origin?.changes.some(({ path }) => isWithin(path, field)) === true;
  const setter = origin === undefined ? undefined : setterOf(origin.setBy, field);
  return (
    <>
      <dt id={fieldAnchor(field)} tabIndex={-1} className={isChanged ? 'is-changed' : undefined}>
        {isChanged ? (
          <span role="img" aria-label={say('changed')}>
            ◆{' '}
          </span>
        ) : null}
        {name}
      </dt>
      <dd className={isChanged ? 'state-value is-changed' : 'state-value'}>
        <span className="field-value">
          {children}
          {change === undefined ? null : <Before change={change} words={words} />}
        </span>
        {origin === undefined || setter === undefined ? null : (
          <Link
            to="/cases/$no/events/$revision"
            params={{ no: origin.no, revision: setter }}
            className="unbroken field-setter"
            aria-label={say('setBy', { field: name, revision: setter })}
          >
            #{setter}
          </Link>
        )}
      </dd>
    </>
  );
};
