import type { replayEn } from './replay.en';

export const replayZh: typeof replayEn = {
  description: '按顺序列出案件的每个事件：何人、何时发生、何时记录、改变了什么',
  to: '截至该修订号',
  whole: (events) => `共 ${events} 个事件`,
  part: (shown, events) => `${events} 个事件中的前 ${shown} 个`,
  period: (from, to, span) => `${from} 至 ${to}，历时 ${span}`,
  legend: '未另行注明的，均为发生时即时记录。',
  noChange: '未改变案件状态',
};
