import { useInfiniteQuery } from '@tanstack/react-query';
import { failureOf } from '../../contract/failure';
import { accessQuery, type CaseAccess } from '../../history/case.query';
import { useText } from '../../language/language';
import { ColumnHeads } from '../../parts/column-heads';
import { Instant } from '../../parts/instant';
import { absoluteText } from '../../parts/instant-text';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { StoredText } from '../../parts/stored-text';
import { useZone } from '../../parts/zone';
import { accessKindWords } from '../../words/access-words';
import { actorKindWords } from '../../words/event-words';
import { accessMessages } from './access.messages';

/** What somebody did, how often, and of which past. */
const What = ({ entry }: Readonly<{ entry: CaseAccess }>) => {
  const say = useText(accessMessages);
  const sayKind = useText(accessKindWords);
  const zone = useZone();
  const { what, count, refused, asOf } = entry;
  return (
    <>
      {sayKind(what)}
      {count === 1 ? null : <span className="quiet"> {say('times', { count })}</span>}
      {refused === null ? null : <div>{say('refusedAs', refused)}</div>}
      {asOf === null ? null : (
        <div className="quiet">{say('asOfPast', { instant: absoluteText(asOf, zone, 'minute') })}</div>
      )}
    </>
  );
};

const Who = ({ entry: { who, role, unit } }: Readonly<{ entry: CaseAccess }>) => {
  const say = useText(accessMessages);
  const sayKind = useText(actorKindWords);
  const named = role ?? sayKind(who.kind);
  return (
    <bdi>
      {unit === null ? say('by', { actor: who.id, role: named }) : say('byUnit', { actor: who.id, role: named, unit })}
    </bdi>
  );
};

const columns = ['when', 'who', 'what', 'fields', 'purpose'] as const;

const AccessTable = ({ entries }: Readonly<{ entries: readonly CaseAccess[] }>) => {
  const say = useText(accessMessages);
  return (
    <div className="lane-table" tabIndex={0} role="group" aria-label={say('title')}>
      <table>
        <caption className="for-readers">{say('title')}</caption>
        <ColumnHeads columns={columns} word={say} />
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.stream}${entry.revision}`}>
              <th scope="row">
                <Instant at={entry.at} />
              </th>
              <td>
                <Who entry={entry} />
              </td>
              <td>
                <What entry={entry} />
              </td>
              <td>
                {entry.fields.map((field) => (
                  <code key={field}>{field} </code>
                ))}
              </td>
              <td>
                {entry.purpose === null ? (
                  <span className="quiet">{say('noPurpose')}</span>
                ) : (
                  <StoredText text={entry.purpose} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Who has opened, exported, printed or been refused what of the case, and for what purpose. */
export const AccessView = ({ no }: Readonly<{ no: string }>) => {
  const say = useText(accessMessages);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(accessQuery(no));
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section className="panel" aria-labelledby="access-heading">
      <h2 id="access-heading">{say('title')}</h2>
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data !== undefined && entries.length === 0 && !hasNextPage ? <Empty why={say('none')} /> : null}
      {entries.length === 0 ? null : <AccessTable entries={entries} />}
      {hasNextPage ? (
        <button
          type="button"
          className="plain-button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {say('more')}
        </button>
      ) : null}
    </section>
  );
};
