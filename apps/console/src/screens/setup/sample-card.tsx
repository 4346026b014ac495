import { useId, useState } from 'react';
import { useText } from '../../language/language';
import { setupMessages } from './setup.messages';
import type { Choice, Standing } from './setup.query';

type CardProps = Readonly<{ proposed: NonNullable<Standing['proposed']>; onChosen: (choice: Choice) => void }>;

export const SampleCard = ({ proposed, onChosen }: CardProps) => {
  const say = useText(setupMessages);
  const ids = { cases: useId(), note: useId() };
  const [cases, setCases] = useState(String(proposed.cases));
  return (
    <section className="panel setup-card" aria-labelledby="setup-sample">
      <h2 id="setup-sample">{say('sampleTitle')}</h2>
      <p>{say('sampleWhat')}</p>
      <p className="quiet">{say('sampleApart')}</p>
      <form
        className="entries"
        onSubmit={(event) => {
          event.preventDefault();
          onChosen({ kind: 'sample', cases: Number(cases), seed: proposed.seed });
        }}
      >
        <div className="entry">
          <label htmlFor={ids.cases}>{say('cases')}</label>
          <input
            id={ids.cases}
            aria-describedby={ids.note}
            type="number"
            required
            min={1}
            max={proposed.casesMax}
            step={1}
            value={cases}
            onChange={({ target }) => setCases(target.value)}
          />
          <span id={ids.note} className="quiet">
            {say('casesTake', { max: proposed.casesMax })}
          </span>
        </div>
        <button type="submit" className="plain-button primary-button">
          {say('makeSample')}
        </button>
      </form>
    </section>
  );
};
