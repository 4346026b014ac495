import { lazy, Suspense, useRef } from 'react';
import { measuresOf, perOf, type Range, type TrendsAnswer } from '../../figures/figure-question';
import { figuresOf } from '../../figures/figure-series';
import { Loading } from '../../parts/states';
import type { TrendsSearch } from '../../routing/searches';
import { chartKindOf } from './chart-kind';
import { CrossTable } from './cross-table';
import { NoFigures } from './no-figures';
import type { TakenChart } from './trend-chart';
import { TrendExports } from './trend-exports';
import { TrendNotes } from './trend-notes';
import { TrendTable } from './trend-table';
import { useCaption } from './use-caption';

/** The picture is loaded when one is looked at: it is as large as everything else together. */
const TrendChart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }));

type ShownFiguresProps = Readonly<{ search: TrendsSearch; range: Range; answer: TrendsAnswer; today: string }>;

/** The figures of an answer: sentence, files, notes, picture and table. */
export const ShownFigures = ({ search, range, answer, today }: ShownFiguresProps) => {
  const caption = useCaption(search, range, answer);
  const chart = useRef<TakenChart>(null);
  const per = perOf(search);
  const figures = figuresOf(answer, { measures: measuresOf(search), per, range, today });
  const [down, across] = search.by ?? [];
  const kind = chartKindOf(figures, search.by?.length ?? 0, per !== undefined);
  const hasChart = figures.series.length > 0 && search.form !== 'table' && kind !== 'figure' && kind !== 'shaded';
  const otherGroups = answer.others?.groups ?? 0;
  return (
    <>
      <p className="trend-caption">{caption}</p>
      <TrendExports search={search} range={range} caption={caption} chart={hasChart ? chart : undefined} />
      <TrendNotes answer={answer} figures={figures} search={search} />
      {figures.series.length === 0 ? (
        <NoFigures search={search} />
      ) : (
        <>
          {hasChart ? (
            <Suspense fallback={<Loading />}>
              <TrendChart
                ref={chart}
                kind={kind}
                figures={figures}
                otherGroups={otherGroups}
                caption={caption}
                search={search}
                range={range}
              />
            </Suspense>
          ) : null}
          {kind === 'shaded' && down !== undefined && across !== undefined ? (
            <CrossTable figures={figures} dimensions={[down, across]} caption={caption} search={search} range={range} />
          ) : (
            <TrendTable figures={figures} otherGroups={otherGroups} caption={caption} search={search} range={range} />
          )}
        </>
      )}
    </>
  );
};
