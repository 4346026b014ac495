import type { Failure } from '../contract/failure';
import { useText } from '../language/language';
import { FailureNote } from '../parts/states';
import { brokenMessages } from './broken-screen.messages';

const reload = (): void => window.location.reload();

/** @param failure absent where it is a fault of the console's own, or its files are of a version that is no longer there */
export const BrokenScreen = ({ failure }: Readonly<{ failure: Failure | undefined }>) => {
  const say = useText(brokenMessages);
  if (failure !== undefined) return <FailureNote failure={failure} onRetry={reload} />;
  return (
    <div className="state-note is-failure" role="alert">
      <p>{say('broken')}</p>
      <button type="button" className="plain-button" onClick={reload}>
        {say('reload')}
      </button>
    </div>
  );
};
