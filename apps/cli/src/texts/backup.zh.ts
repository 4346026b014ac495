import type { backupEn } from './backup.en';

export const backupZh: typeof backupEn = {
  description: '把日志与密钥环分开复制到新目录，并附各流终点以备日后证明；台账使用中亦可进行',
  folder: '空目录或尚不存在的目录',
  notEmpty: (folder) => `${folder} 不是空目录：备份从不覆盖另一份备份。`,
  log: '日志与终点',
  logNote:
    '这是一份 Redress 日志的副本，附各流的终点。两者可以一同传送。\n' +
    '其中的个人信息均已加密：没有密钥环和主密钥，任何人都无法阅读。请将后两者另行保存。\n' +
    '核验方法：用 redress restore 恢复，之后用 redress verify --all --expect heads.ndjson。\n',
  keys: '密钥环',
  keysNote: (masterKeyFile, destroyedFile) =>
    '这是 Redress 台账密钥环的副本。请与其所属的日志分开保存。\n' +
    `密钥均已包裹：没有主密钥（当时为 ${masterKeyFile}）则无法打开任何内容，而该文件不在任何备份之中，请保存在第三处。\n` +
    `销毁清单（当时为 ${destroyedFile}）同样不在任何备份之中：它必须比所有备份都长久，以免恢复时使已销毁的密钥复活。\n`,
  events: '事件',
  digest: '台账摘要',
  masterKey: '主密钥',
  masterKeyElsewhere: (file) => `本备份不含 ${file}。没有它什么都打不开，请另存一份，且不与上述两者放在一处。`,
  destroyedElsewhere: (file) =>
    `也不含销毁清单 ${file}。请在备份之外另行保存其最新版本：它防止恢复时使已销毁的密钥复活。`,
  keysNotCopied: (problem) => `本备份不含密钥环：${problem}`,
  remoteLog: '日志在 EventStoreDB 中，须先用该服务器自带的工具备份，再运行本命令：密钥环的副本必须更新。',
  doesNotVerify: (where) => `副本不成立，台账本身也不成立：${where}。详情请运行 redress verify --all。`,
};
