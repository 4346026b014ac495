import { VerdictMark } from '../../audit/verdict-mark';
import { useText } from '../../language/language';
import { ColumnHeads } from '../../parts/column-heads';
import { auditVerificationMessages } from './audit-verification.messages';
import type { VerificationRun } from './verification-runs';

type RunProps = Readonly<{ run: VerificationRun }>;

/** What does not hold: the first of it by rule, with what was expected and what was found. */
const Findings = ({ run }: RunProps) => {
  const say = useText(auditVerificationMessages);
  const { findings = [], findingsTotal = 0 } = run.result ?? {};
  if (findings.length === 0) return null;
  return (
    <div className="findings" tabIndex={0} role="group" aria-label={say('findings', { n: findingsTotal })}>
      <table>
        <caption>{say('findings', { n: findingsTotal })}</caption>
        <ColumnHeads columns={['place', 'rule', 'expected', 'found'] as const} word={say} />
        <tbody>
          {findings.map(({ stream, revision, line, rule, expected, found }, at) => (
            <tr key={at}>
              <th scope="row">
                <code>{stream ?? line ?? say('ledger')}</code> {revision === undefined ? null : `#${revision}`}
              </th>
              <td>
                <code>{rule}</code>
              </td>
              <td>
                <code className="digest">{expected}</code>
              </td>
              <td>
                <code className="digest">{found}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How far a verification is, or what it found out. */
export const RunResult = ({ run }: RunProps) => {
  const say = useText(auditVerificationMessages);
  const { state, events, eventsInAll, eventsPerSecond, secondsLeft, result } = run;
  if (state === 'waiting') return <p role="status">{say('waiting')}</p>;
  if (state === 'failed') return <p role="alert">{say('failed')}</p>;
  if (state === 'running')
    return (
      <p role="status" className="list-head">
        <progress
          aria-label={say('thisServer')}
          max={eventsInAll ?? undefined}
          value={eventsInAll === null ? undefined : events}
        />
        {say('running', {
          n: events,
          all: eventsInAll === null ? say('unknown') : String(eventsInAll),
          rate: eventsPerSecond === null ? say('unknown') : String(eventsPerSecond),
          left: secondsLeft === null ? say('unknown') : say('seconds', { n: secondsLeft }),
        })}
      </p>
    );
  if (result === null) return null;
  return (
    <div role="status">
      <p className="list-head">
        <VerdictMark verdict={result.verdict} />
        <span>{say('result', { events: result.events, streams: result.streams })}</span>
        {result.redactions === 0 ? null : <span>{say('redactions', { n: result.redactions })}</span>}
        {result.destroyedKeys === 0 ? null : <span>{say('destroyedKeys', { n: result.destroyedKeys })}</span>}
      </p>
      <p>
        {say('digest')} <code className="digest">{result.digest}</code>
      </p>
      <Findings run={run} />
    </div>
  );
};
