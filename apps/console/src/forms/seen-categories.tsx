import { useText } from '../language/language';
import { memberOf, type Draft } from './draft';
import { elementId, type Choice } from './form-context';
import { formsMessages } from './forms.messages';

type SeenCategoriesProps = Readonly<{
  choices: readonly Choice[];
  pointer: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
}>;

const isSame = ({ value, scheme }: Choice, draft: Draft): boolean =>
  memberOf(draft, 'code') === value && memberOf(draft, 'scheme') === scheme;

/** Categories of other cases: one is chosen, and its fields below are filled in. */
export const SeenCategories = ({ choices, pointer, draft, onChange }: SeenCategoriesProps) => {
  const say = useText(formsMessages);
  const chosen = choices.findIndex((choice) => isSame(choice, draft));
  if (choices.length === 0) return null;
  return (
    <select
      id={elementId(pointer)}
      aria-label={say('seenCategories')}
      value={chosen === -1 ? '' : String(chosen)}
      onChange={({ target }) => {
        const choice = target.value === '' ? undefined : choices[Number(target.value)];
        onChange(choice === undefined ? undefined : { scheme: choice.scheme, code: choice.value });
      }}
    >
      <option value="">{say('seenCategories')}</option>
      {choices.map(({ value, text, scheme }, index) => (
        <option key={`${scheme ?? ''} ${value}`} value={index}>
          {text}
        </option>
      ))}
    </select>
  );
};
