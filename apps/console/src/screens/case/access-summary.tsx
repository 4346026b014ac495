import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { accessQuery } from '../../history/case.query';
import { useText } from '../../language/language';
import { FailureNote, Loading } from '../../parts/states';
import { accessMessages } from './access.messages';

/** How often the case was looked into, with the way to who did and why. */
export const AccessSummary = ({ no }: Readonly<{ no: string }>) => {
  const say = useText(accessMessages);
  const { data, error, hasNextPage } = useInfiniteQuery(accessQuery(no));
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const reveals = entries.filter(({ what }) => what === 'reveal').length;
  return (
    <section className="panel" aria-labelledby="access-heading">
      <h2 id="access-heading">{say('title')}</h2>
      {error === null ? null : <FailureNote failure={failureOf(error)} />}
      {data === undefined && error === null ? <Loading rows={1} /> : null}
      {data === undefined ? null : (
        <p>
          {hasNextPage ? say('atLeast', { count: entries.length }) : say('counted', { count: entries.length })}
          {reveals === 0 ? null : <>, {say('reveals', { count: reveals })}</>}
        </p>
      )}
      {entries.length === 0 ? null : (
        <Link to="/cases/$no" params={{ no }} search={{ view: 'access' }}>
          {say('all')}
        </Link>
      )}
    </section>
  );
};
