import type { Dimension } from '../../figures/figure-question';
import type { Figures } from '../../figures/figure-series';

/** Cases that do not say their value of a dimension, of all that the figures count. Undefined where all say it, or where it cannot be told. */
export const notStatedOf = (
  { series, others, total, isDays }: Pick<Figures, 'series' | 'others' | 'total' | 'isDays'>,
  dimension: Dimension,
): Readonly<{ n: number; all: number; share: number }> | undefined => {
  const silent = series.filter(({ group }) => group[dimension] === 'notStated');
  const n = silent.reduce((sum, one) => sum + one.total.n, 0);
  // The others of two dimensions may hold more of them; days count no cases but those that have an end.
  const isWhole =
    others.length === 0 ||
    Object.keys(series[0]?.group ?? {}).every((field) => field === dimension || field === 'categoryScheme');
  return n === 0 || isDays || !isWhole ? undefined : { n, all: total.n, share: n / total.n };
};
