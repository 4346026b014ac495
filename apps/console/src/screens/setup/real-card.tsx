import { useId, useState } from 'react';
import { useText } from '../../language/language';
import { useNow } from '../../parts/clock';
import { absoluteText } from '../../parts/instant-text';
import { setupMessages } from './setup.messages';
import type { Choice, Standing } from './setup.query';

const zones: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Something to read on one line, as the service takes it. */
const isName = (text: string): boolean => /^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,80}$/u.test(text);

type CardProps = Readonly<{
  proposed: NonNullable<Standing['proposed']>;
  signIn: Standing['signIn'];
  onChosen: (choice: Choice) => void;
}>;

export const RealCard = ({ proposed, signIn, onChosen }: CardProps) => {
  const say = useText(setupMessages);
  // What a sample is made of; the contract has it filled in.
  const unasked = { cases: proposed.cases, seed: proposed.seed };
  const [name, setName] = useState('');
  const [zone, setZone] = useState(proposed.zone);
  const [isSent, setSent] = useState(false);
  const now = useNow();
  const ids = { name: useId(), nameNote: useId(), zone: useId(), zoneNote: useId() };
  const isWrong = isSent && !isName(name);
  // The browser may know another set of zones than the service: the proposed one is always there.
  const offered = zones.includes(proposed.zone) ? zones : [proposed.zone, ...zones];
  return (
    <section className="panel setup-card" aria-labelledby="setup-real">
      <h2 id="setup-real">{say('realTitle')}</h2>
      <p>{say('realWhat')}</p>
      <form
        className="entries"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (isName(name)) onChosen({ ...unasked, kind: 'real', name: name.trim(), zone });
        }}
      >
        <div className="entry">
          <label htmlFor={ids.name}>{say('name')}</label>
          <input
            id={ids.name}
            value={name}
            autoComplete="off"
            aria-required="true"
            aria-invalid={isWrong}
            aria-describedby={ids.nameNote}
            onChange={({ target }) => setName(target.value)}
          />
          <span id={ids.nameNote} className={isWrong ? 'entry-fault' : 'quiet'} role={isWrong ? 'alert' : undefined}>
            {isWrong ? say('nameWrong') : say('nameTakes')}
          </span>
        </div>
        <div className="entry">
          <label htmlFor={ids.zone}>{say('zone')}</label>
          <select
            id={ids.zone}
            value={zone}
            aria-describedby={ids.zoneNote}
            onChange={({ target }) => setZone(target.value)}
          >
            {offered.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <span id={ids.zoneNote}>
            {say('zoneForever', { time: absoluteText(new Date(now).toISOString(), zone, 'minute') })}
          </span>
        </div>
        <p className="quiet">{signIn.includes('provider') ? say('signInByProvider') : say('signInByLink')}</p>
        <button type="submit" className="plain-button primary-button">
          {say('begin')}
        </button>
      </form>
    </section>
  );
};
