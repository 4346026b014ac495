import { useQuery } from '@tanstack/react-query';
import { useParams, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { policyMessages } from './policy.messages';
import { policyQuery, type PolicyPack } from './policy.query';
import { useClauses, type Clause } from './use-clauses';
import './policy.css';

/** One clause, which an address with its id leads to. */
const ClauseText = ({ clause, isShown }: Readonly<{ clause: Clause; isShown: boolean }>) => {
  const { id, heading, says, codes = [] } = clause;
  return (
    <section id={id} className={`panel${isShown ? ' is-pointed-at' : ''}`} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {codes.length === 0 ? null : (
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      )}
      <code className="quiet">#{id}</code>
    </section>
  );
};

const Clauses = ({ pack }: Readonly<{ pack: PolicyPack }>) => {
  const say = useText(policyMessages);
  const clauses = useClauses()(pack);
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash === '') return;
    document.getElementById(hash)?.scrollIntoView();
    document.getElementById(`${hash}-heading`)?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <div className="policy">
      <nav className="not-printed" aria-label={say('contents')}>
        <ul>
          {clauses.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="policy-clauses">
        {clauses.map((clause) => (
          <ClauseText key={clause.id} clause={clause} isShown={clause.id === hash} />
        ))}
        <details>
          <summary>{say('raw')}</summary>
          <pre tabIndex={0}>{JSON.stringify(pack, null, 2)}</pre>
        </details>
      </div>
    </div>
  );
};

/** A policy version as it was published, each clause in both languages and with an address of its own. */
export const Screen = () => {
  const say = useText(policyMessages);
  const { pack, version } = useParams({ from: '/policies/$pack/$version' });
  const { data, error, isPending, refetch } = useQuery(policyQuery(pack, version));
  const title = say('title', { policy: `${pack}@${version}` });
  return (
    <div className="screen">
      <PageHeading title={title} place={`policy ${pack}@${version}`}>
        {title}
      </PageHeading>
      <p className="quiet">{say('about')}</p>
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : <Clauses pack={data} />}
    </div>
  );
};
