import type { Dimension } from '../../figures/figure-question';
import { useText } from '../../language/language';
import { filedAndClosed, trendDimensions, trendMeasures, type TrendsSearch } from '../../routing/searches';
import { dimensionWords, measureWords } from '../../words/figure-words';
import { Choice } from '../../parts/choices';
import { trendsMessages } from './trends.messages';

const withNone = ['none', ...trendDimensions] as const;

/** What of the address is chosen anew. */
export type Changed = { [K in keyof TrendsSearch]?: TrendsSearch[K] | undefined };

export type PartProps = Readonly<{ search: TrendsSearch; choose: (changed: Changed) => void }>;

/** What is counted, and by what it is told apart. */
export const WhatChoices = ({ search, choose }: PartProps) => {
  const say = useText(trendsMessages);
  const sayMeasure = useText(measureWords);
  const sayDimension = useText(dimensionWords);
  const [first, second] = search.by ?? [];
  const isPair = search.measure === filedAndClosed;
  const dimensionWord = (one: 'none' | Dimension): string => (one === 'none' ? say('nothing') : sayDimension(one));
  const chooseBy = (a: 'none' | Dimension, b: 'none' | Dimension): void => {
    const by = [...new Set([a, b])].filter((one) => one !== 'none');
    choose({ by: by.length === 0 ? undefined : by });
  };
  return (
    <>
      <Choice
        name={say('measure')}
        value={search.measure ?? 'filed'}
        choices={[filedAndClosed, ...trendMeasures]}
        word={(one) => (one === filedAndClosed ? say('filedAndClosed') : sayMeasure(one))}
        onChoose={(measure) => choose({ measure })}
      />
      {isPair ? null : (
        <Choice
          name={say('by')}
          value={first ?? 'none'}
          choices={withNone}
          word={dimensionWord}
          onChoose={(one) => chooseBy(one, second ?? 'none')}
        />
      )}
      {isPair || first === undefined ? null : (
        <Choice
          name={say('and')}
          value={second ?? 'none'}
          choices={withNone}
          word={dimensionWord}
          onChoose={(one) => chooseBy(first, one)}
        />
      )}
    </>
  );
};
