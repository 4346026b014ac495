import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useText } from '../../language/language';
import { CopyLink } from '../../parts/copy-link';
import { Figure } from '../../parts/figure';
import { PageHeading } from '../../parts/page-heading';
import { worklistCountsQuery } from '../../shell/worklist-counts';
import { NotFoundPage } from '../../shell/not-found-page';
import { queueNames, queueWords } from '../../words/contract-words';
import { FilterChips } from './filter-chips';
import { QueueRows } from './queue-rows';
import { queueMessages } from './queue.messages';
import type { QueueName } from './queue.query';
import '../../parts/case-table.css';

const Queue = ({ name }: Readonly<{ name: QueueName }>) => {
  const say = useText(queueMessages);
  const title = useText(queueWords)(name);
  const filters = useSearch({ from: '/queues/$name' });
  const { data: counts } = useQuery(worklistCountsQuery);
  const total = counts?.counts[name];
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={title} place={name}>
          {title} {total === undefined ? null : <Figure value={total} />}
        </PageHeading>
        <span className="quiet">{say('sorted')}</span>
        <CopyLink />
      </div>
      <FilterChips name={name} filters={filters} />
      <QueueRows key={JSON.stringify(filters)} name={name} title={title} filters={filters} />
    </div>
  );
};

export const Screen = () => {
  const { name } = useParams({ from: '/queues/$name' });
  const known = queueNames.find((one) => one === name);
  return known === undefined ? <NotFoundPage /> : <Queue key={known} name={known} />;
};
