/** One line that is drawn over itself while something long runs; parts that are not known are left out. */
export const progressEn = {
  line: (
    what: string,
    {
      done,
      perSecond,
      percent,
      left,
    }: Readonly<Record<'done' | 'perSecond', string> & { percent?: string; left?: string }>,
  ) =>
    [
      percent === undefined ? '' : `${percent}%`,
      `${done} ${what}`,
      `${perSecond}/s`,
      left === undefined ? '' : `${left} left`,
    ]
      .filter((part) => part !== '')
      .join('  '),
  kib: 'KiB',
  events: 'events',
};
