import { Link } from '@tanstack/react-router';
import type { FieldDifference } from '../../history/case.query';
import { groupOf, isStateGroup } from '../../history/state-groups';
import { leavesOf, type Leaf } from '../../history/state-leaves';
import { wordDifferences, type WordRun } from '../../history/word-differences';
import { languageTags, useLanguage, useText } from '../../language/language';
import { StoredText } from '../../parts/stored-text';
import { isShownText, StoredValue, type JsonValue } from '../../parts/stored-value';
import { stateGroupWords } from '../../words/state-words';
import { compareMessages } from './compare.messages';

const textOf = (value: JsonValue): string | undefined => {
  if (typeof value === 'string') return value;
  return isShownText(value) && 'text' in value ? value.text : undefined;
};

/** Of a side, the words that it has, those that it has alone underlined and + or struck and −. */
const Words = ({ runs, side }: Readonly<{ runs: readonly WordRun[]; side: 'gone' | 'new' }>) => {
  const say = useText(compareMessages);
  return runs
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ kind, text }, place) => {
      const Element = kind === 'gone' ? 'del' : kind === 'new' ? 'ins' : 'span';
      return (
        <Element key={place} aria-label={kind === 'same' ? undefined : say(kind === 'gone' ? 'gone' : 'come')}>
          <StoredText text={text} isWhole />
        </Element>
      );
    });
};

/** A part of the state that came or went whole: its values one by one. */
const Whole = ({ value }: Readonly<{ value: JsonValue }>) => {
  const say = useText(compareMessages);
  const leaves = leavesOf(value);
  return leaves.length === 0 || leaves.some(({ path }) => path === '') ? (
    <StoredValue value={value} nothing={say('nothing')} />
  ) : (
    <ul className="compare-leaves">
      {leaves.map(({ path, value: one }) => (
        <li key={path}>
          <span className="quiet compare-path">{path.slice(1).replaceAll('/', ' ')}</span>{' '}
          <StoredValue value={one} nothing={say('nothing')} />
        </li>
      ))}
    </ul>
  );
};

/** A text of so many characters is compared by words; a shorter value is read at a glance. */
const comparedByWordsCharacters = 40;

const Difference = ({ no, change }: Readonly<{ no: string; change: FieldDifference }>) => {
  const say = useText(compareMessages);
  const tag = languageTags[useLanguage()];
  const { pointer, before, after, setBy } = change;
  const [from, to] = [textOf(before), textOf(after)];
  const isLong = from !== undefined && to !== undefined && Math.max(from.length, to.length) > comparedByWordsCharacters;
  const runs = isLong ? wordDifferences(from, to, tag) : undefined;
  const value = (shown: JsonValue, side: 'gone' | 'new') =>
    runs === undefined ? <Whole value={shown} /> : <Words runs={runs} side={side} />;
  return (
    <tr>
      <FieldName pointer={pointer} />
      <td className="compare-before">{value(before, 'gone')}</td>
      <td>
        {setBy === null ? null : (
          <Link
            to="/cases/$no/events/$revision"
            params={{ no, revision: setBy }}
            className="unbroken"
            aria-label={say('event', { revision: setBy })}
          >
            #{setBy}
          </Link>
        )}
      </td>
      <td className="compare-after">{value(after, 'new')}</td>
    </tr>
  );
};

const FieldName = ({ pointer }: Readonly<{ pointer: string }>) => {
  const sayGroup = useText(stateGroupWords);
  const group = groupOf(pointer);
  const rest = pointer.slice(group.length + 2).replaceAll('/', ' ');
  return (
    <th scope="row" data-pointer={pointer}>
      {isStateGroup(group) ? sayGroup(group) : group} <span className="quiet compare-path">{rest}</span>
    </th>
  );
};

const Same = ({ leaf: { path, value } }: Readonly<{ leaf: Leaf }>) => {
  const say = useText(compareMessages);
  return (
    <tr className="quiet">
      <FieldName pointer={path} />
      <td colSpan={3}>
        <StoredValue value={value} nothing={say('nothing')} /> ({say('equal')})
      </td>
    </tr>
  );
};

type CompareTableProps = Readonly<{
  no: string;
  sides: Readonly<{ a: string; b: string }>;
  changes: readonly FieldDifference[];
  equal: readonly Leaf[];
}>;

/** Field by field: A, the event between, B. */
export const CompareTable = ({ no, sides, changes, equal }: CompareTableProps) => {
  const say = useText(compareMessages);
  return (
    <div className="compare-table" tabIndex={0} role="group" aria-label={say('title')}>
      <table>
        <caption className="for-readers">{say('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('field')}</th>
            <th scope="col">{sides.a}</th>
            <th scope="col">{say('setBy')}</th>
            <th scope="col">{sides.b}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Difference key={change.pointer} no={no} change={change} />
          ))}
          {equal.map((leaf) => (
            <Same key={leaf.path} leaf={leaf} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
