import { lineFeed, type TakeRecord } from './record';

/** One line as its only field, whatever stands in it: only LF ends a line, not U+2028 or U+0085, which are text. */
export const takeLine: TakeRecord = (window, isWhole) => {
  const end = window.indexOf(lineFeed);
  if (end === -1 && !isWhole) return { kind: 'more' };
  const length = end === -1 ? window.length : end + 1;
  return { kind: 'record', length, fields: [window.toString('utf8', 0, end === -1 ? length : end)] };
};
