import type { sampleEn } from './sample.en';

export const sampleZh: typeof sampleEn = {
  description: '用普通命令登记并办理一座虚构城市的虚构案件；只能用于作为样例建立的台账',
  cases: (most) => `案件数，最多 ${most}`,
  seed: '种子数不同，城市不同；种子数相同，案件相同',
  until: '样例的最后时刻',
  performing: '个动作',
  refused: (caseNumber, step, reason) => `案件 ${caseNumber}，${step}：被拒绝：${reason}`,
  said: (filed, acts, events) => `登记案件 ${filed} 件；${acts} 个动作产生事件 ${events} 条。`,
  nothingNew: (acts) => `没有新增：全部 ${acts} 个动作此前已在台账中。`,
  asOf: (until) => `这座城市停在 ${until}：请按该时刻查询统计（--as-of ${until}）。`,
  interrupted: (acts) => `已按要求在 ${acts} 个动作后停止。再次运行同一命令即可继续。`,
  labels: {
    cases: '案件',
    acts: '动作',
    events: '写入事件',
    repeated: '此前已有',
    refused: '拒绝',
    from: '起始',
    until: '截止',
    seconds: '秒',
  },
};
