import { useText } from '../language/language';
import { useZone } from '../parts/zone';
import { optionKey, optionWords } from '../words/option-words';
import { charactersIn } from './body-of-draft';
import type { Draft } from './draft';
import { elementId, useForm, type Offer } from './form-context';
import type { FieldName, Kind } from './form-part';
import { formsMessages } from './forms.messages';

/** More of them than this are a list to choose from, not buttons beside each other (console, Forms). */
export const radiosMax = 5;

export type SingleKind = Exclude<Kind, { is: 'part' | 'either' | 'list' }>;

type ValueProps = Readonly<{
  kind: SingleKind;
  name: FieldName;
  pointer: string;
  draft: Draft;
  isRequired: boolean;
  offer: Offer | undefined;
  onChange: (draft: Draft) => void;
}>;

type Option = Readonly<{ value: string | boolean; text: string }>;
type ChoiceProps = ValueProps & Readonly<{ options: readonly Option[] }>;

const Radios = ({ pointer, draft, options, isRequired, onChange }: ChoiceProps) => {
  const say = useText(formsMessages);
  const id = elementId(pointer);
  const all = isRequired ? options : [{ value: undefined, text: say('leaveOut') }, ...options];
  return (
    <span className="form-radios">
      {all.map(({ value, text }, index) => (
        <label key={text} className="choice">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={draft === value}
            onChange={() => onChange(value)}
          />
          {text}
        </label>
      ))}
    </span>
  );
};

const Select = ({ pointer, draft, options, isRequired, onChange }: ChoiceProps) => {
  const say = useText(formsMessages);
  const { faults } = useForm();
  return (
    <select
      id={elementId(pointer)}
      value={typeof draft === 'string' ? draft : ''}
      aria-invalid={faults.has(pointer)}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">{say(isRequired ? 'choose' : 'leaveOut')}</option>
      {options.map(({ value, text }) => (
        <option key={text} value={String(value)}>
          {text}
        </option>
      ))}
    </select>
  );
};

const Area = ({ pointer, draft, onChange, max }: ValueProps & Readonly<{ max: number }>) => {
  const say = useText(formsMessages);
  const { faults } = useForm();
  const text = typeof draft === 'string' ? draft : '';
  const id = elementId(pointer);
  return (
    <>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-invalid={faults.has(pointer)}
        aria-describedby={`${id}-count`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-count`} className="quiet form-count">
        {say('counter', { n: charactersIn(text), max })}
      </span>
    </>
  );
};

const inputTypes = { line: 'text', number: 'text', date: 'date', instant: 'datetime-local' } as const;

const Line = ({ type, pointer, draft, onChange, offer }: ValueProps & Readonly<{ type: keyof typeof inputTypes }>) => {
  const say = useText(formsMessages);
  const zone = useZone();
  const { faults } = useForm();
  const id = elementId(pointer);
  return (
    <>
      <input
        id={id}
        type={inputTypes[type]}
        list={offer === undefined ? undefined : `${id}-offer`}
        value={typeof draft === 'string' ? draft : ''}
        inputMode={type === 'number' ? 'numeric' : undefined}
        autoComplete="off"
        aria-invalid={faults.has(pointer)}
        onChange={({ target }) => onChange(target.value)}
      />
      {offer === undefined ? null : (
        <datalist id={`${id}-offer`}>
          {offer.choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </datalist>
      )}
      {type === 'instant' ? <span className="quiet"> {say('inZone', { zone })}</span> : null}
    </>
  );
};

/** One single value, as its kind is typed or chosen. */
export const ValueField = (props: ValueProps) => {
  const say = useText(formsMessages);
  const sayOption = useText(optionWords);
  const { kind, name } = props;
  if (kind.is === 'choice') {
    const options = kind.of.map((value) => ({ value, text: sayOption(optionKey(name, value)) }));
    return options.length <= radiosMax ? (
      <Radios {...props} options={options} />
    ) : (
      <Select {...props} options={options} />
    );
  }
  if (kind.is === 'yesNo')
    return (
      <Radios
        {...props}
        options={[
          { value: true, text: say('holds') },
          { value: false, text: say('fails') },
        ]}
      />
    );
  if (props.offer?.isOpen === false) return <Select {...props} options={props.offer.choices} />;
  return kind.is === 'area' ? <Area {...props} max={kind.max} /> : <Line {...props} type={kind.is} />;
};
