import type { refusalsEn } from './refusals.en';

export const refusalsZh: typeof refusalsEn = {
  keyRingMissing: '缺少密钥环，任何内容都无法加密',
  clockBehind: (now, previous) => `时钟显示 ${now}，而案件上次写入时间为 ${previous}：请校正时钟`,
  tooManyConflicts: (attempts) => `其他人持续写入该案件，判定 ${attempts} 次均未成功：请重试`,
  staleRevision: (expected, actual) => `案件已有变化：预期修订号 ${expected}，实际为 ${actual}`,
};
