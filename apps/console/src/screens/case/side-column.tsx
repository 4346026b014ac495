import { Link } from '@tanstack/react-router';
import { ActionRail } from '../../doing/action-rail';
import type { CasePoint } from '../../history/case-point';
import type { CaseEvent, CaseState } from '../../history/case.query';
import { DeadlineLanes } from '../../history/deadline-lanes';
import { useText } from '../../language/language';
import { AccessSummary } from './access-summary';
import { caseMessages } from './case.messages';
import { IntegrityBadge } from './integrity-badge';
import { LinkedCases } from './linked-cases';

type SideColumnProps = Readonly<{
  no: string;
  state: CaseState | undefined;
  events: readonly CaseEvent[];
  point: CasePoint;
}>;

/** What stands beside the state: what can be done, clocks, the chain, who looked, other cases. In the past there is nothing to do (console, Decisions 2). */
export const SideColumn = ({ no, state, events, point }: SideColumnProps) => {
  const say = useText(caseMessages);
  return (
    <div className="case-side">
      {state === undefined ? null : <ActionRail on={{ state, events }} isPast={point.kind !== 'now'} />}
      {state === undefined ? null : (
        <section className="panel" aria-labelledby="small-deadlines-heading">
          <h2 id="small-deadlines-heading">
            <Link to="/cases/$no" params={{ no }} search={(search) => ({ ...search, view: 'deadlines' })}>
              {say('deadlines')}
            </Link>
          </h2>
          <DeadlineLanes lanes={state.deadlines} asOf={state.past.asOf} isSmall />
        </section>
      )}
      <IntegrityBadge no={no} events={events.length} />
      <AccessSummary no={no} />
      {state === undefined ? null : <LinkedCases links={state.links} />}
    </div>
  );
};
