import { failureOf } from '../../contract/failure';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { FailureNote } from '../../parts/states';
import { auditVerificationMessages } from './audit-verification.messages';
import { RunResult } from './run-result';
import { useBegin } from './use-verification';
import { isUnderWay, type VerificationRun } from './verification-runs';

/** The service recomputes its own chain, with progress: what it shows and what it does not is said beside it. */
export const ThisServer = ({ runs }: Readonly<{ runs: readonly VerificationRun[] }>) => {
  const say = useText(auditVerificationMessages);
  const begin = useBegin();
  const own = runs.find(({ expected, scope }) => expected === 'nothing' && scope === 'ledger');
  const isBusy = begin.isPending || (own !== undefined && isUnderWay(own));
  const start = (): void => {
    if (!isBusy) begin.mutate(undefined);
  };
  useShortcuts([{ keys: 'v', title: say('check'), group: 'list', run: start }]);
  return (
    <section className="panel" aria-labelledby="this-server">
      <h2 id="this-server">{say('thisServer')}</h2>
      <p className="quiet">{say('thisServerAbout')}</p>
      <button
        type="button"
        className="plain-button primary-button"
        disabled={isBusy}
        aria-keyshortcuts="v"
        onClick={start}
      >
        {say('check')}
      </button>
      {begin.error === null ? null : <FailureNote failure={failureOf(begin.error)} onRetry={start} />}
      {own === undefined ? null : <RunResult run={own} />}
    </section>
  );
};
