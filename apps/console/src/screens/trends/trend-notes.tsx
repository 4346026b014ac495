import { measuresOf, type TrendsAnswer } from '../../figures/figure-question';
import type { Figures } from '../../figures/figure-series';
import { useText } from '../../language/language';
import type { TrendsSearch } from '../../routing/searches';
import { definitionWords, dimensionWords, measureWords } from '../../words/figure-words';
import { notStatedOf } from './not-stated';
import { trendsMessages } from './trends.messages';

type TrendNotesProps = Readonly<{ answer: TrendsAnswer; figures: Figures; search: TrendsSearch }>;

/** How many cases do not say what they are told apart by: a percentage with both its numbers (console, Honest gaps). */
const NotStated = ({ figures, search }: Omit<TrendNotesProps, 'answer'>) => {
  const say = useText(trendsMessages);
  const sayDimension = useText(dimensionWords);
  return (search.by ?? []).map((dimension) => {
    const share = notStatedOf(figures, dimension);
    return share === undefined ? null : (
      <li key={dimension}>{say('notStatedShare', { dimension: sayDimension(dimension), ...share })}</li>
    );
  });
};

/** What has to be said of these figures, each in a sentence. */
export const TrendNotes = ({ answer, figures, search }: TrendNotesProps) => {
  const say = useText(trendsMessages);
  const sayMeasure = useText(measureWords);
  const sayDefinition = useText(definitionWords);
  const { compared, remarks, undatedLeftOut } = answer;
  return (
    <>
      <ul className="trend-notes">
        {compared === undefined ? null : <li>{say('compared', { from: compared.first, to: compared.last })}</li>}
        <NotStated figures={figures} search={search} />
        {remarks.includes('groupsAsOfNow') ? <li>{say('asOfNow')}</li> : null}
        {remarks.includes('lateEntriesCount') ? <li>{say('lateCount')}</li> : null}
        {undatedLeftOut === 0 ? null : <li>{say('undated', { n: undatedLeftOut })}</li>}
      </ul>
      <details>
        <summary>{say('definition')}</summary>
        {measuresOf(search).map((measure) => (
          <p key={measure}>
            <strong>{sayMeasure(measure)}</strong> {sayDefinition(measure)}
          </p>
        ))}
        {compared === undefined ? null : (
          <p className="quiet">{say('denominator', { from: compared.first, to: compared.last })}</p>
        )}
        <p className="quiet">{say('smallNumbers')}</p>
      </details>
    </>
  );
};
