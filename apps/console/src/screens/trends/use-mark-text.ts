import { medianCasesMin, type Mark } from '../../figures/mark';
import { languageTags, useLanguage, useText } from '../../language/language';
import { trendsMessages } from './trends.messages';

/** A mark in words, and how it differs from the one that it is compared with. */
export const useMarkText = (isDays: boolean) => {
  const say = useText(trendsMessages);
  const tag = languageTags[useLanguage()];
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const figure = ({ n, median }: Pick<Mark, 'n' | 'median'>): string => {
    if (!isDays) return number.format(n);
    if (median !== null) return say('days', { n: median });
    return n > 0 && n < medianCasesMin ? say('withheld') : say('ofCases', { n });
  };
  const change = ({ n, median, previous }: Mark): string | undefined => {
    if (previous === undefined) return undefined;
    if (isDays) return previous.median === null || median === null ? undefined : say('was', { n: previous.median });
    if (previous.n === 0) return say('was', { n: 0 });
    return say('changed', { percent: percent.format((n - previous.n) / previous.n), n: previous.n });
  };
  return { figure, change };
};
