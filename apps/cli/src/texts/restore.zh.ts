import type { restoreEn } from './restore.en';

export const restoreZh: typeof restoreEn = {
  description: '把备份恢复为空数据目录的台账；已销毁的密钥仍然销毁，读模型重新建立',
  folder: '`redress backup` 写出的目录',
  verify: '先对照备份中的终点重新计算日志；不成立则不恢复',
  embeddedOnly: 'EventStoreDB 中的日志须用该服务器自带的工具恢复；此处只恢复内嵌台账。',
  noBackup: (folder) => `${folder} 中没有备份：其 log 目录中没有台账。`,
  ledgerThere: (folder) => `${folder} 中已有台账：恢复从不取代现有台账，请用 --data 指定另一目录。`,
  notRestored: '未恢复任何内容。',
  doesNotHold: (where, rule) => `备份不成立：${where}：${rule}。`,
  otherRing: '密钥环属于另一台账，与此日志不符。',
  ringKept: (folder) => `${folder} 中的密钥环保持原样。`,
  noRingInBackup: (folder) => `此备份中没有密钥环，${folder} 中也没有：个人信息保持加密，且无法写入。`,
  noMasterKey: (problem) =>
    `日志已恢复，密钥环已就位，但无法打开：${problem}。请放入主密钥，然后运行：redress rebuild --all`,
  noList: (file) =>
    `${file} 处没有销毁清单。若此备份之后曾销毁过密钥，请在任何人开始工作之前把清单放到该处；日志本身所述的销毁无论如何都会再次执行。`,
  building: '正在由日志建立读模型。',
  ledger: '台账',
  events: '事件',
  digest: '台账摘要',
  verified: '核验',
  verifiedWith: '完整，且与备份中的终点相符',
  verifiedAlone: '完整；备份中没有可对照的终点',
  notVerified: (heads) => `未核验；可运行 redress verify --all --expect ${heads}`,
  keyRing: '密钥环',
  restored: '台账已恢复。位置均为新的：保存过旧位置者须重新开始。',
};
