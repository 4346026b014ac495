import { queryOptions, useQuery } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { failureOf } from '../../contract/failure';
import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { Instant } from '../../parts/instant';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { adminStatusMessages } from './admin-status.messages';

type Status = components['schemas']['ServiceStatusAnswer'];

const statusQuery = queryOptions({
  queryKey: ['admin status'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/admin/status', { signal })),
});

const Checks = ({ checks }: Pick<Status, 'checks'>) => {
  const say = useText(adminStatusMessages);
  return (
    <table className="panel">
      <caption className="for-readers">{say('checks')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('part')}</th>
          <th scope="col">{say('standing')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ name, isReady, detail }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {isReady ? say('fine') : say('notFine')}
              <div className="quiet">{detail}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Facts = ({ status }: Readonly<{ status: Status }>) => {
  const say = useText(adminStatusMessages);
  const { ledger, eventStore, readStore, keyRing, dataAt, lagSeconds, position, node, contract: version } = status;
  const facts = [
    ['ledger', ledger.id],
    ['zone', ledger.zone],
    ['eventStore', say('durability', eventStore)],
    ['readStore', say('durability', readStore)],
    ['keyRing', say(keyRing)],
    ['dataAt', dataAt === null ? say('noData') : <Instant key="at" at={dataAt} isDetailed />],
    ['lag', say('seconds', { seconds: lagSeconds })],
    ['position', position ?? say('noData')],
    ['node', node],
    ['contract', version],
  ] as const;
  return (
    <table className="panel">
      <caption className="for-readers">{say('facts')}</caption>
      <tbody>
        {facts.map(([name, value]) => (
          <tr key={name}>
            <th scope="row" className="unbroken">
              {say(name)}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Where an administrator lands: whether the service is fit, and how its stores are kept. Nothing of any case. */
export const Screen = () => {
  const say = useText(adminStatusMessages);
  const { data, error, dataUpdatedAt, refetch } = useQuery(statusQuery);
  return (
    <div className="screen">
      <PageHeading title={say('title')} place="admin-status">
        {say('title')}
      </PageHeading>
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <p>
            <strong>{data.isReady ? say('ready') : say('notReady')}</strong>{' '}
            <span className="quiet">
              {say('asOf')} <Instant at={new Date(dataUpdatedAt).toISOString()} />
            </span>{' '}
            <button type="button" className="plain-button not-printed" onClick={() => void refetch()}>
              {say('again')}
            </button>
          </p>
          <Checks checks={data.checks} />
          <Facts status={data} />
        </>
      )}
    </div>
  );
};
