import { useEffect, useState } from 'react';
import { answerOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import { PageHeading } from '../../parts/page-heading';
import { Debts } from '../debts';
import { Rights } from '../rights';
import { fileMessages } from './file.messages';

type Schemas = components['schemas'];

/** A case that was filed this moment is there to be tracked a moment later. */
const [triesMax, waitMilliseconds] = [10, 500];

const useFirstTracking = (filed: Schemas['PublicFiledAnswer']): Schemas['TrackingAnswer'] | undefined => {
  const [tracking, setTracking] = useState<Schemas['TrackingAnswer']>();
  useEffect(() => {
    let timer: number | undefined;
    const ask = async (tries: number): Promise<void> => {
      const answer = await answerOf(contract.POST('/v1/public/tracking', { body: filed }));
      if (answer.kind === 'answered') setTracking(answer.data);
      else if (answer.kind === 'problem' && answer.status === 404 && tries < triesMax)
        timer = window.setTimeout(() => void ask(tries + 1), waitMilliseconds);
    };
    void ask(1);
    return () => window.clearTimeout(timer);
  }, [filed]);
  return tracking;
};

/** Number and code, once, to keep; and what comes next. */
export const Filed = ({ filed }: Readonly<{ filed: Schemas['PublicFiledAnswer'] }>) => {
  const say = useText(fileMessages);
  const tracking = useFirstTracking(filed);
  const { complaintNo, trackingCode } = filed;
  const copy = (): void => {
    const text = `${say('number')}: ${complaintNo}\n${say('code')}: ${trackingCode}\n`;
    void navigator.clipboard.writeText(text).then(() => announce(say('copied')));
  };
  return (
    <>
      <PageHeading title={say('filedTitle')} place="filed">
        {say('filedTitle')}
      </PageHeading>
      <p>{say('keep')}</p>
      <dl>
        <dt>{say('number')}</dt>
        <dd className="public-code">{complaintNo}</dd>
        <dt>{say('code')}</dt>
        <dd className="public-code">{trackingCode}</dd>
      </dl>
      <p className="state-actions not-printed">
        <button type="button" className="plain-button" onClick={copy}>
          {say('copy')}
        </button>
        <button type="button" className="plain-button" onClick={() => window.print()}>
          {say('print')}
        </button>
      </p>
      {tracking === undefined ? null : (
        <section>
          <h2>{say('next')}</h2>
          <p>{tracking.meaning}</p>
          <Debts owed={tracking.owed} />
          <Rights rights={tracking.rights} />
        </section>
      )}
      <p className="not-printed">
        <a href="/public/track">{say('toTrack')}</a>
      </p>
    </>
  );
};
