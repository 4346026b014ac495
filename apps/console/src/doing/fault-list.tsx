import type { Draft } from '../forms/draft';
import { elementId } from '../forms/form-context';
import type { FormParts, PartName } from '../forms/form-part';
import { fieldsOn, type PointedField } from '../forms/pointer-path';
import { useText } from '../language/language';
import { fieldKey, fieldWords } from '../words/field-words';
import { doingMessages } from './doing.messages';

type FaultListProps = Readonly<{
  part: PartName;
  parts: FormParts;
  draft: Draft;
  /** In words, by the pointer of the field. */
  faults: ReadonlyMap<string, string>;
}>;

/** What has to be mended, each with a way to its field. */
export const FaultList = ({ part, parts, draft, faults }: FaultListProps) => {
  const say = useText(doingMessages);
  const sayField = useText(fieldWords);
  const wordsOf = ({ part: inPart, name, index }: PointedField): string => {
    const field = sayField(fieldKey(inPart, name));
    return index === undefined ? field : say('placed', { field, n: index + 1 });
  };
  // Fields of the same name stand in several parts: the part says which is meant.
  const nameOf = (pointer: string): string => {
    const [outer, inner] = fieldsOn(part, pointer, draft, parts).slice(-2);
    if (outer === undefined) return pointer;
    return inner === undefined ? wordsOf(outer) : say('within', { part: wordsOf(outer), field: wordsOf(inner) });
  };
  if (faults.size === 0) return null;
  return (
    <div className="form-fault" role="alert">
      <p>{say('faults', { n: faults.size })}</p>
      <ul>
        {[...faults].map(([pointer, fault]) => (
          <li key={pointer}>
            <button
              type="button"
              className="link-button"
              onClick={() => document.getElementById(elementId(pointer))?.focus()}
            >
              {nameOf(pointer)}
            </button>{' '}
            {fault}
          </li>
        ))}
      </ul>
    </div>
  );
};
