import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { readModelsMessages } from './admin-read-models.messages';

type Task = components['schemas']['ModelTask'];

const Digests = ({ digests: { live, rebuilt, isEqual } }: Readonly<{ digests: NonNullable<Task['digests']> }>) => {
  const say = useText(readModelsMessages);
  return (
    <>
      <div>{isEqual ? say('checkEqual') : say('checkUnequal')}</div>
      <dl className="state-facts">
        <dt>{say('digestLive')}</dt>
        <dd>{live}</dd>
        <dt>{say('digestRebuilt')}</dt>
        <dd>{rebuilt}</dd>
      </dl>
    </>
  );
};

/** What was ordered last of a model, and how far it is. */
export const ModelTask = ({ task }: Readonly<{ task: Task }>) => {
  const say = useText(readModelsMessages);
  const { kind, state, events, eventsPerSecond, digests, error } = task;
  switch (state) {
    case 'running':
      return (
        <div>
          {say(kind === 'rebuild' ? 'rebuildRunning' : 'checkRunning', { events })}
          {eventsPerSecond === null ? null : <span> ({say('rate', { rate: Math.round(eventsPerSecond) })})</span>}
        </div>
      );
    case 'failed':
      return <div>{say('taskFailed', { error: error ?? '-' })}</div>;
    case 'done':
      return digests === null ? <div>{say('rebuildDone')}</div> : <Digests digests={digests} />;
  }
};
