import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { Instant } from '../../parts/instant';
import {
  publicFindingWords,
  publicMeasureWords,
  publicOutcomeWords,
  trackingStageWords,
  waitingForWords,
} from '../../words/tracking-words';
import { Debts } from '../debts';
import { trackMessages } from './track.messages';

type Tracking = components['schemas']['TrackingAnswer'];

const Found = ({ finding, outcome }: Pick<Tracking, 'finding' | 'outcome'>) => {
  const say = useText(trackMessages);
  const sayFinding = useText(publicFindingWords);
  const sayOutcome = useText(publicOutcomeWords);
  if (finding === null && outcome === null) return null;
  return (
    <section>
      <h2>{say('found')}</h2>
      {finding === null ? null : <p>{sayFinding(finding)}</p>}
      {outcome === null ? null : <p>{sayOutcome(outcome)}</p>}
    </section>
  );
};

const Done = ({ done }: Pick<Tracking, 'done'>) => {
  const say = useText(trackMessages);
  const sayStage = useText(trackingStageWords);
  const sayMeasure = useText(publicMeasureWords);
  return (
    <section>
      <h2>{say('done')}</h2>
      <ol className="public-steps">
        {done.map((step, place) => (
          <li key={place}>
            {step.what === 'stage' ? sayStage(step.stage) : sayMeasure(step.kind)}: <Instant at={step.at} isAbsolute />
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Where it stands, what that means, who is being waited for, what was found and done, and what is still owed: an end never stands alone. */
export const TrackedComplaint = ({ tracking }: Readonly<{ tracking: Tracking }>) => {
  const say = useText(trackMessages);
  const sayStage = useText(trackingStageWords);
  const sayWaiting = useText(waitingForWords);
  const { complaintNo, stage, meaning, waitingFor, nextDate, finding, outcome, done, owed, receivedOn } = tracking;
  return (
    <>
      <p>
        <span className="unbroken">{complaintNo}</span> · {say('received')}{' '}
        <span className="unbroken">{receivedOn}</span>
      </p>
      <section>
        <h2>{sayStage(stage)}</h2>
        <p>
          {meaning} {sayWaiting(waitingFor)}
        </p>
        {nextDate === null ? null : (
          <p>
            {say('nextDate')}: <Instant at={nextDate} withWeekday />
          </p>
        )}
      </section>
      <Found finding={finding} outcome={outcome} />
      <Done done={done} />
      <section>
        <h2>{say('owed')}</h2>
        {owed.length === 0 ? <p>{say('nothingOwed')}</p> : <Debts owed={owed} />}
      </section>
    </>
  );
};
