import type { rebuildEn } from './rebuild.en';

export const rebuildZh: typeof rebuildEn = {
  description: '在现有读模型旁从头重建，然后切换',
  name: '读模型',
  all: '全部读模型',
  check: '重建并与现有读模型比较，不作任何改动',
  chooseOne: (names) => `请指明读模型：${names} 之一，或 --all。`,
  rebuilt: (models, events, seconds) => `${models}：已由 ${events} 条事件重建，用时 ${seconds} 秒。`,
  equal: (model) => `${model}：逐字节相同`,
  differs: (model) => `${model}：与日志所得不同`,
  live: '现有',
  fromLog: '重建',
  howToMend: (names) => `读模型中没有日志以外的内容：redress rebuild ${names}`,
  interrupted: '已按要求停止：读模型保持原样。',
};
