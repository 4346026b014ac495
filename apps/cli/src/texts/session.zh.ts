import type { sessionEn } from './session.en';

export const sessionZh: typeof sessionEn = {
  noLedger: (folder) => `${folder} 中没有台账。导入一个文件即可建立：redress import FILE --format zh12345`,
  folderLocked: (folder, pid, since) =>
    `${folder} 已锁定：${pid === undefined ? '另一进程' : `进程 ${pid}（自 ${since ?? ''} 运行）`}正在写入。读取可以继续，不允许第二个写入者。`,
  folderNotWritable: (folder) => `${folder} 不可写入，而持有账本须能写入。只读命令仍可使用。`,
  notAFolder: (path) => `${path} 是文件，此处应为目录（--data、--keys）`,
  keyRingMissing: (problem) => `个人信息无法显示：${problem}`,
  commandsRefused: (problem) => `缺少密钥环，任何内容都无法加密，因此拒绝写入：${problem}`,
  rebuildNeedsKeys: (problem) => `缺少密钥环时重建读模型，会丢失用于查找案件的文字：${problem}`,
  readModelsBehind: (problem) => `读模型未能追上日志：${problem}`,
};
