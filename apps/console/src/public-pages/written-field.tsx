import { useId } from 'react';
import { useText } from '../language/language';
import { publicShellMessages } from './public-shell.messages';

type FieldProps = Readonly<{
  label: string;
  note?: string;
  value: string;
  onChange: (value: string) => void;
  /** Characters at most: told from four fifths on. */
  charactersMax?: number;
  isNeeded?: boolean;
  /** What is wrong with it, once somebody has tried to send it. */
  fault?: string | undefined;
  isLong?: boolean;
  type?: 'text' | 'date';
}>;

const toldFrom = 0.8;

/** A field with its label above it, in plain words; what is wrong stands below. */
export const WrittenField = (props: FieldProps) => {
  const { label, note, value, onChange, charactersMax, isNeeded = false, fault, isLong = false, type = 'text' } = props;
  const say = useText(publicShellMessages);
  const [id, noteId] = [useId(), useId()];
  const characters = Array.from(value).length;
  const isCounted = charactersMax !== undefined && characters > charactersMax * toldFrom;
  const given = {
    id,
    value,
    'aria-required': isNeeded,
    'aria-invalid': fault !== undefined,
    'aria-describedby': noteId,
    autoComplete: 'off',
  };
  return (
    <div className="entry">
      <label htmlFor={id}>{isNeeded ? label : say('optional', { label })}</label>
      {isLong ? (
        <textarea {...given} rows={6} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...given} type={type} onChange={({ target }) => onChange(target.value)} />
      )}
      <span id={noteId} className={fault === undefined ? 'quiet' : 'entry-fault'}>
        {fault ?? note ?? ''}
        {isCounted ? ` ${say('characters', { characters, max: charactersMax })}` : ''}
      </span>
    </div>
  );
};
