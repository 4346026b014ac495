import type { progressEn } from './progress.en';

export const progressZh: typeof progressEn = {
  line: (what, { done, perSecond, percent, left }) =>
    [
      percent === undefined ? '' : `${percent}%`,
      `${done} ${what}`,
      `每秒 ${perSecond}`,
      left === undefined ? '' : `剩余 ${left}`,
    ]
      .filter((part) => part !== '')
      .join('  '),
  kib: 'KiB',
  events: '条事件',
};
