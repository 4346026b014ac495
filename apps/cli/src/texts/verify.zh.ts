import { verificationRulesZh } from './verification-rules.zh';
import type { verifyEn } from './verify.en';

export const verifyZh: typeof verifyEn = {
  description: '重新计算哈希链，指出第一个不成立的事件；不需要服务器、网络或密钥',
  all: '整个台账',
  file: '`redress export` 写出的文件',
  heads: '把每个流的终点和台账摘要写入新文件',
  expect: '以前写下的终点文件（台账增长后仍须成立），或一个须完全相等的摘要',
  open: '同时打开每个加密字段；需要密钥环',
  chooseOne: '请指明核验对象：案件、--ref SYSTEM:ID、--all 或 --file EXPORT，四者选一。',
  headsExist: (path) => `${path} 已存在：写下的终点不会被覆盖，请另取文件名。`,
  cannotVerify: (reason) => `无法核验：${reason}`,
  keysMissing: (problem) => `--open 需要密钥环：${problem}`,
  unavailable: (fields, first) => `有 ${fields} 个加密字段无法打开，且没有事件说明其密钥已被销毁；第一个：${first}`,
  holds: { ledger: '台账成立。', case: '案件成立。', export: '导出文件成立。' },
  holdsLawfully: {
    ledger: '台账成立，其中有依法形成的空缺。',
    case: '案件成立，其中有依法形成的空缺。',
    export: '导出文件成立，其中有依法形成的空缺。',
  },
  doesNotHold: '不成立。',
  rules: verificationRulesZh,
  place: (stream, revision, line) =>
    [stream, revision === undefined ? '' : `修订号 ${revision}`, line === undefined ? '' : `第 ${line} 行`]
      .filter((part) => part !== '')
      .join('，'),
  labels: {
    place: '位置',
    rule: '规则',
    expected: '应为',
    found: '实为',
    ledger: '台账',
    asOf: '导出时间',
    events: '事件',
    compared: { bytes: '（逐字节比对）', values: '（按值比对：该存储不保留原字节）' },
    streams: '流',
    sealed: '加密字段',
    opened: (opened) => `打开 ${opened} 个，均与封存内容一致`,
    destroyedFields: (fields) => `${fields} 个的密钥已依法销毁`,
    disclosed: '已披露字段',
    destroyed: '依法销毁的密钥',
    redactions: '依法清空的事件',
    ledgerDigest: '台账摘要',
    digest: '摘要',
  },
  more: (count) => `共发现 ${count} 处；第一处之后：`,
  moreNotShown: (count) => `另有 ${count} 处（--json 最多列出一千处）`,
  headsWritten: (path) => `终点已写入 ${path}：请保存在能写台账的人无法改动之处。`,
  headsNotWritten: '未写终点文件：不成立的内容不能作为证明。',
};
