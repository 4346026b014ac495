import { useId } from 'react';

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
