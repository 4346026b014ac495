import type { components } from '../../contract/openapi.generated';
import { RevealPanel } from '../../doing/reveal/reveal-panel';
import type { CaseEvent, CaseState } from '../../history/case.query';
import { StatePanel } from '../../history/state-panel';
import { useText } from '../../language/language';
import { absoluteText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import { AccessView } from './access-view';
import { CaseParts } from './case-parts';
import { caseMessages } from './case.messages';
import { CompareView } from './compare-view';
import { DeadlinesView } from './deadlines-view';
import { SideColumn } from './side-column';
import { Timeline } from './timeline';
import { useCasePoint } from './use-case-point';
import { useChangesAt } from './use-changes-at';

type StateAnswer = components['schemas']['StateAnswer'];
type NotFiled = Exclude<StateAnswer, CaseState>;

/** Before it was filed, or before anybody here knew of it. */
const NotFiledYet = ({ answer }: Readonly<{ answer: NotFiled }>) => {
  const say = useText(caseMessages);
  const zone = useZone();
  return <p className="panel">{say(answer.because, { instant: absoluteText(answer.recordedAt, zone, 'minute') })}</p>;
};

type CaseContentProps = Readonly<{
  answer: StateAnswer;
  events: readonly CaseEvent[];
  /** What is shown is of the point before, while that of the new one is on its way. */
  isOlder: boolean;
}>;

/** What the chosen view shows of the point. */
export const CaseContent = ({ answer, events, isOlder }: CaseContentProps) => {
  const { no, search, point } = useCasePoint();
  const changes = useChangesAt(no, events, point);
  const state = 'kind' in answer ? undefined : answer;
  const notFiled = 'kind' in answer ? <NotFiledYet answer={answer} /> : null;
  if (search.view === 'access') return <AccessView no={no} />;
  if (search.view === 'compare') return <CompareView events={events} />;
  const dimmed = isOlder ? 'is-older' : '';
  if (search.view === 'deadlines')
    return (
      <div className={dimmed} aria-busy={isOlder}>
        {state === undefined ? notFiled : <DeadlinesView no={no} state={state} />}
      </div>
    );
  return (
    <CaseParts
      timeline={<Timeline events={events} />}
      state={
        <div className={dimmed} aria-busy={isOlder}>
          {state === undefined || point.kind !== 'now' ? null : <RevealPanel no={no} masked={state.masked} />}
          {state === undefined ? notFiled : <StatePanel state={state} origin={{ no, setBy: state.setBy, changes }} />}
        </div>
      }
      side={<SideColumn no={no} state={state} events={events} point={point} />}
    />
  );
};
