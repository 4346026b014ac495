import { useText } from '../../language/language';
import { FailureNote } from '../../parts/states';
import { setupMessages } from './setup.messages';
import type { SetUpEnd } from './setup.query';

export const SetUpFailed = ({ end }: Readonly<{ end: Exclude<SetUpEnd, { kind: 'done' }> }>) => {
  const say = useText(setupMessages);
  if (end.kind === 'failed' || (end.kind === 'problem' && end.status === 401))
    return (
      <div className="state-note is-failure" role="alert">
        <p>{end.kind === 'failed' ? say('failed') : say('keyRefused')}</p>
        {end.kind === 'failed' && end.correlationId !== undefined ? (
          <div className="state-facts">{end.correlationId}</div>
        ) : null}
      </div>
    );
  return <FailureNote failure={end} />;
};
