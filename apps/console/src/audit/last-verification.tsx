import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../language/language';
import { Instant } from '../parts/instant';
import { verificationsQuery } from './audit.query';
import { lastVerificationMessages } from './last-verification.messages';
import { VerdictMark } from './verdict-mark';

/** What the last verification of the whole ledger found out, and the way to the next one. */
export const LastVerification = () => {
  const say = useText(lastVerificationMessages);
  const { data } = useQuery(verificationsQuery);
  if (data === undefined) return null;
  const run = data.runs.find(({ scope, state }) => scope === 'ledger' && state === 'done');
  return (
    <p className="panel list-head">
      {run?.result === undefined || run.result === null ? (
        <span>{say('none')}</span>
      ) : (
        <>
          <VerdictMark verdict={run.result.verdict} />
          <span>
            {say('checked', { n: run.result.events })} <Instant at={run.endedAt ?? run.askedAt} />
          </span>
          <code className="digest">{run.result.digest}</code>
        </>
      )}
      <Link to="/audit/verification">{say('more')}</Link>
    </p>
  );
};
