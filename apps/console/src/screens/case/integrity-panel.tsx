import { Link } from '@tanstack/react-router';
import { Fact } from '../../history/event-facts';
import { useText } from '../../language/language';
import type { Verdict } from './integrity-verdict';
import { integrityMessages } from './integrity.messages';

type Broken = Extract<Verdict, { kind: 'broken' }>;

/** Which event does not hold, by which rule, and how it shows. */
const BrokenAt = ({ no, finding }: Readonly<{ no: string }> & Pick<Broken, 'finding'>) => {
  const say = useText(integrityMessages);
  const { revision, rule, expected, found } = finding;
  return (
    <dl className="fields">
      {revision === undefined ? null : (
        <Fact name={say('event')}>
          <Link to="/cases/$no/events/$revision" params={{ no, revision }}>
            #{revision}
          </Link>
        </Fact>
      )}
      <Fact name={say('rule')}>
        <code>{rule}</code>
      </Fact>
      <Fact name={say('expected')}>
        <code className="event-hash">{expected}</code>
      </Fact>
      <Fact name={say('found')}>
        <code className="event-hash">{found}</code>
      </Fact>
    </dl>
  );
};

type IntegrityPanelProps = Readonly<{ no: string; verdict: Verdict; digest: string | undefined }>;

/** Both sides of it: what a chain that holds shows, and what no server can show of itself. */
export const IntegrityPanel = ({ no, verdict, digest }: IntegrityPanelProps) => {
  const say = useText(integrityMessages);
  return (
    <div className="integrity-panel">
      {verdict.kind === 'broken' ? <BrokenAt no={no} finding={verdict.finding} /> : null}
      {verdict.kind === 'holds' ? (
        <dl className="fields">
          <Fact name={say('head')}>
            <code className="event-hash">{verdict.eh}</code>
          </Fact>
          {digest === undefined ? null : (
            <Fact name={say('digest')}>
              <code className="event-hash">{digest}</code>
            </Fact>
          )}
        </dl>
      ) : null}
      {verdict.kind === 'holds' || verdict.kind === 'broken' ? (
        <>
          <h3>{say('shows')}</h3>
          <p>{say(verdict.kind === 'holds' ? 'showsChain' : 'showsNothing')}</p>
        </>
      ) : null}
      <h3>{say('showsNot')}</h3>
      <ul>
        <li>{say('notCut')}</li>
        <li>{say('notTrue')}</li>
        <li>
          {say('notOwn')} <code className="unbroken">redress export {no} --out case.ndjson</code>{' '}
          <code className="unbroken">redress verify --file case.ndjson</code>
        </li>
      </ul>
    </div>
  );
};
