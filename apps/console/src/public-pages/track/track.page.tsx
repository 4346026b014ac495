import { useState } from 'react';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import { PageHeading } from '../../parts/page-heading';
import { readTyped } from '../../routing/complaint-number';
import { PublicFailure } from '../public-failure';
import { WrittenField } from '../written-field';
import { OwnActs } from './own-acts';
import { TrackedComplaint } from './tracked-complaint';
import { trackMessages } from './track.messages';
import type { Tracked } from './use-public-act';
import { useTracking } from './use-tracking';

/** A character mistaken is told before anything is asked; whether there is such a complaint, nobody learns without its code. */
const numberFaultOf = (number: string): 'missing' | 'numberWrong' | undefined => {
  const { kind } = readTyped(number);
  if (kind === 'nothing') return 'missing';
  return kind === 'number' ? undefined : 'numberWrong';
};

const LookUp = ({ onLook }: Readonly<{ onLook: (tracked: Tracked) => void }>) => {
  const say = useText(trackMessages);
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const fault = numberFaultOf(number);
  return (
    <form
      className="entries"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const typed = readTyped(number);
        if (typed.kind === 'number' && code.trim() !== '')
          onLook({ complaintNo: typed.number, trackingCode: code.trim().toUpperCase() });
      }}
    >
      <WrittenField
        label={say('number')}
        note={say('numberNote')}
        value={number}
        onChange={setNumber}
        fault={isTried && fault !== undefined ? say(fault) : undefined}
        isNeeded
      />
      <WrittenField
        label={say('code')}
        value={code}
        onChange={setCode}
        fault={isTried && code.trim() === '' ? say('missing') : undefined}
        isNeeded
      />
      <button type="submit" className="plain-button primary-button">
        {say('look')}
      </button>
    </form>
  );
};

export const Page = () => {
  const say = useText(trackMessages);
  const { tracked, found, look, forget } = useTracking();
  const heading = (
    <PageHeading title={say('title')} place={found?.kind === 'answered' ? 'tracked' : 'track'}>
      {say('title')}
    </PageHeading>
  );
  if (found?.kind !== 'answered' || tracked === undefined)
    return (
      <>
        {heading}
        <p>{say('intro')}</p>
        <LookUp onLook={(what) => void look(what)} />
        {found === undefined || found.kind === 'answered' ? null : <PublicFailure failure={found} />}
      </>
    );
  return (
    <>
      {heading}
      <TrackedComplaint tracking={found.data} />
      <OwnActs
        key={found.data.stage}
        rights={found.data.rights}
        tracked={tracked}
        onDone={() => void look(tracked).then(() => announce(say('sent')))}
      />
      <p className="not-printed">
        <button type="button" className="plain-button" onClick={forget}>
          {say('another')}
        </button>
      </p>
    </>
  );
};
