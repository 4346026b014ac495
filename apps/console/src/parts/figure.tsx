import type { ReactNode } from 'react';
import { languageTags, useLanguage } from '../language/language';
import './figure.css';

type FigureProps = Readonly<{
  value: number;
  /** What it is of: the share stands beside it. */
  of?: number;
  /** What can be done with it: usually a link to the cases behind it. */
  children?: (written: string) => ReactNode;
}>;

/** A number as the reader's language writes it, in digits of one width so that columns can be compared. */
export const Figure = ({ value, of, children }: FigureProps) => {
  const tag = languageTags[useLanguage()];
  const written = new Intl.NumberFormat(tag).format(value);
  const share =
    of === undefined || of === 0
      ? null
      : new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(value / of);
  return (
    <span className="figure unbroken">
      {children === undefined ? written : children(written)}
      {share === null ? null : <span className="quiet"> ({share})</span>}
    </span>
  );
};
