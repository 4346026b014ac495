import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { auditVerificationMessages } from './audit-verification.messages';
import { RunsTable } from './runs-table';
import { ThisServer } from './this-server';
import { useRuns } from './use-verification';
import { WhatYouKept } from './what-you-kept';
import { Yourself } from './yourself';
import './audit-verification.css';

/** Three ways to know that the ledger holds: the service’s own word, what was put away earlier, and a machine of one’s own (console, Verification). */
export const Screen = () => {
  const say = useText(auditVerificationMessages);
  const { data, error, isPending, refetch } = useRuns();
  return (
    <div className="screen">
      <PageHeading title={say('title')} place="audit-verification">
        {say('title')}
      </PageHeading>
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <div className="verification">
            <ThisServer runs={data.runs} />
            <WhatYouKept runs={data.runs} />
            <Yourself />
          </div>
          <RunsTable runs={data.runs} />
        </>
      )}
    </div>
  );
};
