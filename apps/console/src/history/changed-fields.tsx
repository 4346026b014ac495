import { useText } from '../language/language';
import { stateGroupWords } from '../words/state-words';
import { fieldAnchor, type ChangedField } from './state-field';
import { groupOf, isStateGroup } from './state-groups';
import { isWithin } from './state-origin';
import { stateMessages } from './state.messages';

type ChangedFieldsProps = Readonly<{
  /** Of the fields that stand open in the panel, by pointer. */
  names: ReadonlyMap<string, string>;
  changes: readonly ChangedField[];
}>;

type Jump = Readonly<{ anchor: string; name: string }>;

/** What the event at the point changed, on top of the state, with ways to it. */
export const ChangedFields = ({ names, changes }: ChangedFieldsProps) => {
  const say = useText(stateMessages);
  const sayGroup = useText(stateGroupWords);
  if (changes.length === 0) return null;
  const jumpOf = ({ path }: ChangedField): Jump => {
    const own = [...names].find(([field]) => isWithin(path, field));
    if (own !== undefined) return { anchor: fieldAnchor(own[0]), name: own[1] };
    const group = groupOf(path);
    return { anchor: fieldAnchor(`/${group}`), name: isStateGroup(group) ? sayGroup(group) : group };
  };
  const jumps = new Map(changes.map(jumpOf).map((jump) => [jump.anchor, jump]));
  const jump = (anchor: string): void => {
    const field = document.getElementById(anchor);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  };
  return (
    <p className="changed-fields">
      <span>{say('changedHere', { count: jumps.size })}</span>
      {[...jumps.values()].map(({ anchor, name }) => (
        <button key={anchor} type="button" className="plain-button" onClick={() => jump(anchor)}>
          {name}
        </button>
      ))}
    </p>
  );
};
