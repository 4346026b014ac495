import type { RefObject } from 'react';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { measuresOf, type Range } from '../../figures/figure-question';
import { trendParameters } from '../../figures/figures.query';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import { saveFile } from '../../parts/save-file';
import type { TrendsSearch } from '../../routing/searches';
import { pngOf, svgWithText } from './taken-picture';
import type { TakenChart } from './trend-chart';
import { trendsMessages } from './trends.messages';

type TrendExportsProps = Readonly<{
  search: TrendsSearch;
  range: Range;
  caption: string;
  /** Absent where nothing is drawn. */
  chart: RefObject<TakenChart | null> | undefined;
}>;

/** The figures as a file: the contract's own CSV of the same question, and the picture with its caption as text. */
export const TrendExports = ({ search, range, caption, chart }: TrendExportsProps) => {
  const say = useText(trendsMessages);
  const name = ['trends', ...measuresOf(search), range.from, range.to].filter((part) => part !== undefined).join('-');
  const saveTable = async (): Promise<void> => {
    const text = await dataOf(
      contract.GET('/v1/trends', {
        params: { query: trendParameters(search, range) },
        headers: { Accept: 'text/csv' },
        parseAs: 'text',
      }),
    );
    saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv' }));
  };
  const savePicture = async (kind: 'svg' | 'png'): Promise<void> => {
    const taken = chart?.current?.take();
    if (taken === undefined) return;
    const svg = svgWithText(taken, caption);
    const file = kind === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : await pngOf(svg);
    saveFile(`${name}.${kind}`, file);
  };
  const copyLink = (): void => {
    void navigator.clipboard.writeText(window.location.href).then(() => announce(say('copied')));
  };
  return (
    <div className="list-head not-printed">
      <button type="button" className="plain-button" onClick={() => void saveTable()}>
        {say('csv')}
      </button>
      {chart === undefined
        ? null
        : (['svg', 'png'] as const).map((kind) => (
            <button key={kind} type="button" className="plain-button" onClick={() => void savePicture(kind)}>
              {say(kind)}
            </button>
          ))}
      <button type="button" className="plain-button" onClick={copyLink}>
        {say('copyLink')}
      </button>
    </div>
  );
};
