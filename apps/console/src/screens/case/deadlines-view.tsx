import type { CaseState } from '../../history/case.query';
import { DeadlineLanes } from '../../history/deadline-lanes';
import { DeadlineLegend } from '../../history/deadline-legend';
import { DeadlineTable } from '../../history/deadline-table';
import { useText } from '../../language/language';
import { caseMessages } from './case.messages';

/** Every deadline of the point: lanes to look at, and a table of the same facts. */
export const DeadlinesView = ({ no, state }: Readonly<{ no: string; state: CaseState }>) => {
  const say = useText(caseMessages);
  const { deadlines, past } = state;
  return (
    <section className="panel" aria-labelledby="deadlines-heading">
      <h2 id="deadlines-heading">{say('deadlines')}</h2>
      <DeadlineLegend />
      <DeadlineLanes lanes={deadlines} asOf={past.asOf} />
      <DeadlineTable no={no} lanes={deadlines} />
    </section>
  );
};
