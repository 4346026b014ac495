import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../contract/openapi.generated';
import { CommandForm } from '../../doing/command-form';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { FiledDates } from './filed-dates';
import { LikelyDuplicates } from './likely-duplicates';
import { newCaseMessages } from './new-case.messages';
import { wordsToSearch } from './words-to-search';
import './new-case.css';

type Filed = components['schemas']['FiledAnswer'];

/** Number and code, once and large: to be read out, or printed. */
const FiledSlip = ({ filed, onAnother }: Readonly<{ filed: Filed; onAnother: () => void }>) => {
  const say = useText(newCaseMessages);
  return (
    <section className="panel filed-slip">
      <dl>
        <dt>{say('number')}</dt>
        <dd className="unbroken">{filed.complaintNo}</dd>
        <dt>{say('code')}</dt>
        <dd className="unbroken">{filed.trackingCode}</dd>
      </dl>
      <p>{say('codeOnce')}</p>
      <FiledDates no={filed.complaintNo} />
      <p className="slip-actions not-printed">
        <button type="button" className="plain-button primary-button" onClick={() => window.print()}>
          {say('print')}
        </button>
        <Link to="/cases/$no" params={{ no: filed.complaintNo }} search={{}}>
          {say('open')}
        </Link>
        <button type="button" className="plain-button" onClick={onAnother}>
          {say('another')}
        </button>
      </p>
    </section>
  );
};

/** Filing: what the complainant says, in his own words, in one column. */
export const Screen = () => {
  const say = useText(newCaseMessages);
  const [filed, setFiled] = useState<Filed | undefined>(undefined);
  const [words, setWords] = useState<string | undefined>(undefined);
  const title = say(filed === undefined ? 'title' : 'filed');
  return (
    <div className="screen">
      <PageHeading title={title} place={title}>
        {title}
      </PageHeading>
      {filed === undefined ? (
        <div className="filing">
          <CommandForm
            command="FileComplaint"
            onTyped={(draft) => setWords(wordsToSearch(draft))}
            onRecorded={(recorded) => {
              setWords(undefined);
              if ('trackingCode' in recorded) setFiled(recorded);
            }}
          />
          <LikelyDuplicates words={words} />
        </div>
      ) : (
        <FiledSlip filed={filed} onAnother={() => setFiled(undefined)} />
      )}
    </div>
  );
};
