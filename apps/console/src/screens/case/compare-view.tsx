import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { failureOf } from '../../contract/failure';
import { diffQuery, type CaseEvent } from '../../history/case.query';
import { useText } from '../../language/language';
import { FailureNote, Loading } from '../../parts/states';
import { CompareTable } from './compare-table';
import { EventsBetween } from './events-between';
import { compareMessages } from './compare.messages';
import { comparisonOf, pointOfSide, presetsOf, withComparison, type Comparison } from './compared-points';
import { usePointTitle } from './past-banner';
import { useCasePoint } from './use-case-point';
import { useEqualFields } from './use-equal-fields';
import './compare.css';

type ComparisonChoiceProps = Readonly<{ events: readonly CaseEvent[]; comparison: Comparison }>;

/** Presets, and the other way round: all by the address. */
const ComparisonChoice = ({ events, comparison }: ComparisonChoiceProps) => {
  const say = useText(compareMessages);
  const { point } = useCasePoint();
  const navigate = useNavigate({ from: '/cases/$no' });
  const choose = (wanted: Comparison): void =>
    void navigate({ search: (search) => withComparison(search, wanted), resetScroll: false });
  return (
    <div className="compare-choice not-printed" role="group" aria-label={say('presets')}>
      {presetsOf(events, point).map(({ name, comparison: wanted }) => (
        <button key={name} type="button" className="plain-button" onClick={() => choose(wanted)}>
          {say(name)}
        </button>
      ))}
      <button type="button" className="plain-button" onClick={() => choose({ a: comparison.b, b: comparison.a })}>
        {say('swap')}
      </button>
    </div>
  );
};

/** Two points side by side: what differs, and the events that made it so. */
export const CompareView = ({ events }: Readonly<{ events: readonly CaseEvent[] }>) => {
  const say = useText(compareMessages);
  const { no, search, point } = useCasePoint();
  const [withEqual, setWithEqual] = useState(false);
  const comparison = comparisonOf(search, point, events.at(-1)?.revision ?? '0');
  const { data, error, refetch } = useQuery(diffQuery(no, comparison));
  const equal = useEqualFields(no, comparison, data?.changes, withEqual);
  const sides = {
    a: say('sideA', { point: usePointTitle(pointOfSide(comparison.a)) }),
    b: say('sideB', { point: usePointTitle(pointOfSide(comparison.b)) }),
  };
  return (
    <section className="panel compare" aria-labelledby="compare-heading">
      <h2 id="compare-heading">{say('title')}</h2>
      <ComparisonChoice events={events} comparison={comparison} />
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <p role="status" data-testid="compared" data-from={data.from} data-to={data.to}>
            {say('differ', { count: data.changes.length })}
          </p>
          <label className="choice not-printed">
            <input type="checkbox" checked={withEqual} onChange={() => setWithEqual(!withEqual)} />
            {say('showAll')}
          </label>
          <CompareTable no={no} sides={sides} changes={data.changes} equal={equal} />
          <EventsBetween no={no} entries={data.events} />
        </>
      )}
    </section>
  );
};
