import { VerdictMark } from '../../audit/verdict-mark';
import { useText } from '../../language/language';
import { ColumnHeads } from '../../parts/column-heads';
import { Instant } from '../../parts/instant';
import { auditVerificationMessages } from './audit-verification.messages';
import type { VerificationRun } from './verification-runs';
import '../../parts/case-table.css';

const columns = ['when', 'scope', 'against', 'outcome', 'digest', 'by'] as const;

const Row = ({ run }: Readonly<{ run: VerificationRun }>) => {
  const say = useText(auditVerificationMessages);
  const { askedAt, endedAt, scope, expected, result, state, by } = run;
  return (
    <tr>
      <th scope="row" data-label={say('when')}>
        <Instant at={endedAt ?? askedAt} isDetailed />
      </th>
      <td data-label={say('scope')}>{scope === 'ledger' ? say('ledger') : <code>{scope}</code>}</td>
      <td data-label={say('against')}>{expected === 'heads' ? say('headsFile') : say(expected)}</td>
      <td data-label={say('outcome')}>
        {result === null ? say(state === 'failed' ? 'failed' : 'waiting') : <VerdictMark verdict={result.verdict} />}
      </td>
      <td data-label={say('digest')}>{result === null ? '-' : <code className="digest">{result.digest}</code>}</td>
      <td data-label={say('by')}>
        <bdi>{by}</bdi>
      </td>
    </tr>
  );
};

/** Runs of this process, the newest first: what has to last is kept elsewhere. */
export const RunsTable = ({ runs }: Readonly<{ runs: readonly VerificationRun[] }>) => {
  const say = useText(auditVerificationMessages);
  return (
    <section aria-labelledby="earlier-runs">
      <h2 id="earlier-runs">{say('earlier')}</h2>
      {runs.length === 0 ? <p className="quiet">{say('none')}</p> : null}
      {runs.length === 0 ? null : (
        <table className="case-table">
          <caption className="for-readers">{say('earlier')}</caption>
          <ColumnHeads columns={columns} word={say} />
          <tbody>
            {runs.map((run) => (
              <Row key={run.id} run={run} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
