import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../contract/openapi.generated';
import { CommandForm } from '../../doing/command-form';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { newCaseMessages } from './new-case.messages';
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
  const title = say(filed === undefined ? 'title' : 'filed');
  return (
    <div className="screen">
      <PageHeading title={title} place={title}>
        {title}
      </PageHeading>
      {filed === undefined ? (
        <CommandForm
          command="FileComplaint"
          onRecorded={(recorded) => {
            if ('trackingCode' in recorded) setFiled(recorded);
          }}
        />
      ) : (
        <FiledSlip filed={filed} onAnother={() => setFiled(undefined)} />
      )}
    </div>
  );
};
