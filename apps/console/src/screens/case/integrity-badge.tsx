import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../contract/failure';
import { verificationQuery } from '../../history/case.query';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { FailureNote } from '../../parts/states';
import { IntegrityPanel } from './integrity-panel';
import { verdictOf, type Verdict } from './integrity-verdict';
import { integrityMessages } from './integrity.messages';
import './integrity.css';

/** A case of so many events is verified on opening; a longer one by key or button (console, Integrity badge). */
const verifiedAtOnceEventsMax = 2_000;

const shapes: Readonly<Record<Verdict['kind'], string>> = {
  holds: 'M1.5 8.5l2-2L6 9l6.5-7 2 2L6 13.5z',
  broken: 'M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z',
  failed: 'M7 2h2v8H7zM7 12h2v2H7z',
  unchecked: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3z',
  checking: 'M8 1a7 7 0 0 1 7 7h-2a5 5 0 0 0-5-5z',
};

const VerdictMark = ({ verdict }: Readonly<{ verdict: Verdict }>) => {
  const say = useText(integrityMessages);
  const words = (): string => {
    switch (verdict.kind) {
      case 'holds': {
        const { revision, redactions } = verdict;
        return redactions === 0 ? say('holds', { revision }) : say('redacted', { revision, count: redactions });
      }
      case 'broken': {
        const { revision } = verdict.finding;
        return revision === undefined ? say('brokenLog') : say('broken', { revision });
      }
      case 'failed':
      case 'unchecked':
      case 'checking':
        return say(verdict.kind);
    }
  };
  return (
    <span className={`verdict is-${verdict.kind}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={shapes[verdict.kind]} fill="currentColor" />
      </svg>
      {words()}
    </span>
  );
};

const useVerdict = (no: string, events: number) => {
  const query = useQuery({ ...verificationQuery(no), enabled: events <= verifiedAtOnceEventsMax });
  const { data, error, isFetching } = query;
  const verdict: Verdict = isFetching
    ? { kind: 'checking' }
    : error !== null
      ? { kind: 'failed' }
      : data === undefined
        ? { kind: 'unchecked' }
        : verdictOf(data);
  return { ...query, verdict };
};

/** Whether the chain of the case holds, as this server finds; what that shows and what it does not stands a key away. */
export const IntegrityBadge = ({ no, events }: Readonly<{ no: string; events: number }>) => {
  const say = useText(integrityMessages);
  const [isOpen, setOpen] = useState(false);
  const { verdict, data, error, isFetching, refetch } = useVerdict(no, events);
  const check = (): void => {
    setOpen(true);
    void refetch();
  };
  useShortcuts([{ keys: 'v', title: say('check'), group: 'case', run: check }]);
  return (
    <section className="panel" aria-labelledby="integrity-heading">
      <h2 id="integrity-heading">{say('title')}</h2>
      <p role="status" className="integrity-line">
        <VerdictMark verdict={verdict} />
      </p>
      {error === null ? null : <FailureNote failure={failureOf(error)} />}
      <div className="integrity-line not-printed">
        <button type="button" className="plain-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('panel')}
        </button>
        <button type="button" className="plain-button" aria-keyshortcuts="v" disabled={isFetching} onClick={check}>
          {say(data === undefined ? 'check' : 'checkAgain')} (v)
        </button>
      </div>
      {isOpen ? <IntegrityPanel no={no} verdict={verdict} digest={data?.digest} /> : null}
    </section>
  );
};
