import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { failureOf } from '../../contract/failure';
import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { ColumnHeads } from '../../parts/column-heads';
import { Figure } from '../../parts/figure';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { readModelsMessages } from './admin-read-models.messages';
import { ModelTask } from './model-task';
import '../../parts/case-table.css';

type Model = components['schemas']['ModelStanding'];
type Order = Readonly<{ kind: 'rebuild' | 'check'; name: string }>;

/** How often it is asked how far a task is, as long as one goes on. */
const progressMilliseconds = 500;

const isRunning = ({ task }: Model): boolean => task?.state === 'running';

const modelsQuery = queryOptions({
  queryKey: ['admin read models'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/admin/read-models', { signal })),
  refetchInterval: ({ state }) => (state.data?.readModels.some(isRunning) === true ? progressMilliseconds : false),
});

const useOrder = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, name }: Order) => {
      const params = { path: { name } };
      return answerOf(
        kind === 'rebuild'
          ? contract.POST('/v1/admin/read-models/{name}/rebuild', { params })
          : contract.POST('/v1/admin/read-models/{name}/check', { params }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: modelsQuery.queryKey }),
  });
};

const ModelRow = ({ model, onOrder }: Readonly<{ model: Model; onOrder: (order: Order) => void }>) => {
  const say = useText(readModelsMessages);
  const { model: name, version, state, stoppedBy, documents, deadLetters, isAtHead, lagSeconds, task } = model;
  return (
    <tr>
      <th scope="row" data-label={say('model')}>
        {name} <span className="row-notes">{say('version', { version })}</span>
      </th>
      <td data-label={say('state')}>
        {say(state)} {stoppedBy === null ? null : say('stoppedBy', { name: stoppedBy })}
        <span className="row-notes">{isAtHead ? say('atHead') : say('behind', { seconds: lagSeconds })}</span>
      </td>
      <td data-label={say('documents')}>
        <Figure value={documents} />
      </td>
      <td data-label={say('deadLetters')}>
        <Figure value={deadLetters} />
      </td>
      <td data-label={say('order')}>
        <div className="state-actions">
          {(['rebuild', 'check'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="plain-button"
              disabled={isRunning(model)}
              onClick={() => onOrder({ kind, name })}
            >
              {say(kind, { model: name })}
            </button>
          ))}
        </div>
        {task === null ? null : <ModelTask task={task} />}
      </td>
    </tr>
  );
};

/** What the lists and figures are read from, how far each is, and its two orders. */
export const Screen = () => {
  const say = useText(readModelsMessages);
  const { data, error, refetch } = useQuery(modelsQuery);
  const order = useOrder();
  const refused = order.data === undefined || order.data.kind === 'answered' ? undefined : order.data;
  return (
    <div className="screen">
      <PageHeading title={say('title')} place="admin-read-models">
        {say('title')}
      </PageHeading>
      <p className="quiet">{say('what')}</p>
      {refused === undefined ? null : <FailureNote failure={refused} />}
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : (
        <table className="case-table">
          <caption className="for-readers">{say('title')}</caption>
          <ColumnHeads columns={['model', 'state', 'documents', 'deadLetters', 'order'] as const} word={say} />
          <tbody>
            {data.readModels.map((model) => (
              <ModelRow key={model.model} model={model} onOrder={(what) => order.mutate(what)} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};
