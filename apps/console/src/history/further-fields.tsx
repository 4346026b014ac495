import { useText } from '../language/language';
import { stateGroupWords, type StateGroup } from '../words/state-words';
import { StoredValue } from '../parts/stored-value';
import type { CaseState } from './case.query';
import { leavesOf } from './state-leaves';
import { isStateGroup } from './state-groups';
import { StateField } from './state-field';
import { stateMessages } from './state.messages';

/** Those that stand open above, or in a panel of their own. */
const shownElsewhere: ReadonlySet<StateGroup> = new Set([
  'status',
  'matterKind',
  'category',
  'unit',
  'handler',
  'channel',
  'receivedOn',
  'anonymity',
  'subject',
  'narrative',
  'demand',
  'deadlines',
  'complaintNo',
]);

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** All that the state holds beside its main fields, part by part: folded, and open on paper. */
export const FurtherFields = ({ state, isPrint }: Readonly<{ state: CaseState; isPrint: boolean }>) => {
  const say = useText(stateMessages);
  const sayGroup = useText(stateGroupWords);
  const groups = Object.entries(state).flatMap(([name, value]) =>
    isStateGroup(name) && !shownElsewhere.has(name) && !isEmpty(value) ? [{ name, leaves: leavesOf(value) }] : [],
  );
  return (
    <details className="further-fields" open={isPrint}>
      <summary>{say('further', { count: groups.length })}</summary>
      {groups.map(({ name, leaves }) => (
        <dl key={name} className="fields">
          {leaves.map(({ path, value }) => (
            <StateField
              key={path}
              name={path === '' ? sayGroup(name) : `${sayGroup(name)} ${path.slice(1).replaceAll('/', ' ')}`}
              field={`/${name}${path}`}
            >
              <StoredValue value={value} nothing={say('nothing')} />
            </StateField>
          ))}
        </dl>
      ))}
    </details>
  );
};
