import type { diffEn } from './diff.en';

export const diffZh: typeof diffEn = {
  description: '并列比较案件的两个时点；X 和 Y 为修订号或时刻',
  from: '修订号（7）或时刻；只给日期时指该日在台账时区结束之时',
  to: '同上',
  fromKnownAt: '--from 以该时刻所能知道的为限',
  toKnownAt: '--to 以该时刻所能知道的为限',
  whichPoints: (example) => `比较哪两个时点？请给出 --from X 和 --to Y，例如：${example}`,
  knownNeedsInstant: (option) => `${option} 须与时刻同用：修订号已说明当时记录了什么`,
  left: '前',
  right: '后',
  field: '字段',
  notFiledThere: '尚未登记',
  same: '案件状态没有差别。',
  neither: '两个时点案件均未登记。',
  between: '差别的由来',
  gone: '仅见于前者',
};
