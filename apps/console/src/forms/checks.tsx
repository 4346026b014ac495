import { useText } from '../language/language';
import { itemsOf, type Draft } from './draft';
import { elementId, type Choice } from './form-context';
import { formsMessages } from './forms.messages';

type ChecksProps = Readonly<{
  options: readonly Choice[];
  pointer: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
}>;

/** Values that can be chosen beside each other. */
export const Checks = ({ options, pointer, draft, onChange }: ChecksProps) => {
  const say = useText(formsMessages);
  const chosen = itemsOf(draft);
  if (options.length === 0) return <span className="quiet">{say('noneHere')}</span>;
  return (
    <span className="form-radios">
      {options.map(({ value, text }, index) => (
        <label key={value} className="choice">
          <input
            id={index === 0 ? elementId(pointer) : undefined}
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          {text}
        </label>
      ))}
    </span>
  );
};
