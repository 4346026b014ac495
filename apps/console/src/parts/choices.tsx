import { useId, useState } from 'react';
import './choices.css';

type ChoiceProps<T extends string> = Readonly<{
  name: string;
  value: T;
  choices: readonly T[];
  word: (choice: T) => string;
  onChoose: (choice: T) => void;
}>;

/** One of a few, by name. */
export const Choice = <T extends string>({ name, value, choices, word, onChoose }: ChoiceProps<T>) => (
  <label className="choice">
    <span>{name}</span>
    <select
      value={value}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {word(choice)}
        </option>
      ))}
    </select>
  </label>
);

type OptionalChoiceProps<T extends string> = Omit<ChoiceProps<T>, 'value' | 'onChoose'> &
  Readonly<{ any: string; value: T | undefined; onChoose: (choice: T | undefined) => void }>;

/** One of a few, or none of them. */
export const OptionalChoice = <T extends string>({
  any,
  value,
  choices,
  word,
  onChoose,
  name,
}: OptionalChoiceProps<T>) => (
  <Choice<T | ''>
    name={name}
    value={value ?? ''}
    choices={['', ...choices]}
    word={(one) => (one === '' ? any : word(one))}
    onChoose={(one) => onChoose(one === '' ? undefined : one)}
  />
);

type DayProps = Readonly<{ name: string; value: string; onChoose: (date: string | undefined) => void }>;

/** A civil date, or none. */
export const Day = ({ name, value, onChoose }: DayProps) => {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      />
    </span>
  );
};

type CodeFieldProps = Readonly<{
  name: string;
  value: string | undefined;
  /** What is typed as the address takes it; `undefined` where it does not. */
  read: (text: string) => string | undefined;
  /** Said where it does not. */
  wrong: string;
  onChoose: (code: string | undefined) => void;
}>;

const Typed = ({ name, value, read, wrong, onChoose }: CodeFieldProps) => {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const isWrong = text.trim() !== '' && read(text.trim()) === undefined;
  const take = (): void => {
    const code = read(text.trim());
    if (!isWrong && code !== value) onChoose(code);
  };
  return (
    <form
      className="choice"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
      />
      {isWrong ? (
        <span id={`${id}-wrong`} className="field-wrong">
          {wrong}
        </span>
      ) : null}
    </form>
  );
};

/** An id or a code that is typed, and taken on Enter or on leaving it. It follows the address. */
export const CodeField = (props: CodeFieldProps) => <Typed key={props.value ?? ''} {...props} />;
