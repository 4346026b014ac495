import type { NoteCode, RefusalCode, StopCode } from '@redress/formats';
import type { importEn } from './import.en';

/** The formats speak English; what each code means is said in Chinese before it. */
const formatReasons: Readonly<Record<NoteCode | RefusalCode | StopCode, string>> = {
  'byte-order-mark': '文件以字节顺序标记开头',
  'last-column-missing': '记录缺少最后一列',
  'line-too-long': '记录超出单条记录的字节上限',
  'row-too-large': '加密后的文字超出单个事件的容量',
  'not-utf8': '字节不是 UTF-8',
  'nul-character': '单元格含有 NUL 字符，文件在此处已损坏',
  'lone-surrogate': '单元格含有不成对的代理码元',
  'invalid-json': '该行不是 JSON',
  'not-an-object': '该行是 JSON，但不是对象',
  'duplicate-key': '对象中同一个键出现两次',
  'unknown-column': '对象中有此格式没有的键',
  'missing-column': '对象缺少此格式的某一列',
  'not-text': '值不是文字',
  'invalid-quotes': 'CSV 记录的引号不成对',
  'column-count': 'CSV 记录的列数过多或过少',
  'missing-value': '该步骤必需的单元格为空',
  'invalid-id': '来源编号的写法不符合此格式',
  'invalid-date': '日期或时间的写法不符合此格式',
  'no-such-date': '该日期或时间并不存在',
  'date-out-of-range': '年份早于可信的最早年份',
  'unknown-value': '单元格的值不在封闭清单之内',
  contradiction: '同一行的两个单元格互相矛盾',
  'no-such-file': '没有此文件',
  'not-a-file': '这是目录，不是文件',
  'not-readable': '当前用户无权读取此文件',
  'empty-file': '文件为空',
  'wrong-encoding': '文字不是 UTF-8 编码',
  'wrong-format': '文件不是所声明的格式',
  'gzip-truncated': '.gz 文件中途截断，此前各行已读取',
  'gzip-damaged': '.gz 文件已损坏，此前各行已读取',
};
const reasonOf: ReadonlyMap<string, string> = new Map(Object.entries(formatReasons));

export const importZh: typeof importEn = {
  description: '把其他系统的文件变成其所能证明的命令；重复导入不会产生新案件',
  file: '源文件，.gz 或未压缩均可',
  format: (names) => `文件格式：${names}`,
  refusedOption: '把被拒绝的行和步骤写入此文件，每行一个 JSON 对象；原有文件改名保留',
  unknownFormat: (asked, names) => `没有 ${asked} 这种格式；可用格式：${names}。`,
  formatReason: (code, reason) => {
    const meant = reasonOf.get(code);
    return meant === undefined ? reason : `${meant}（${reason}）`;
  },
  looksLike: (name) => `此文件看起来是 --format ${name}。`,
  cannotRead: (file, reason) => `${file}：${reason}。`,
  cannotList: (path, reason) => `无法在 ${path} 中列出被拒绝的行：${reason}`,
  keptAside: (path, aside) => `${path} 已存在，现改名为 ${aside}。`,
  noted: (line, reason) => `提示，第 ${line} 行：${reason}。`,
  foreign: (reason) => `未导入任何内容：${reason}。`,
  stopped: (line, reason) => `读到第 ${line} 行停止：${reason}。此前各行已导入，其后内容未读取。`,
  refusedRow: (line, step, code, reason) =>
    `拒绝，第 ${line} 行${step === undefined ? '' : `，步骤 ${step}`}：${reason}［${code}］`,
  moreRefused: (count, path) =>
    path === undefined ? `另有 ${count} 条；用 --refused PATH 可全部列出。` : `另有 ${count} 条，全部列于 ${path}。`,
  reading: '行',
  catchingUp: '条事件进入读模型',
  said: ({ read, filed, updated, alreadyFiled, refused, events }) =>
    `共读取 ${read} 行：新立案 ${filed}，更新 ${updated}，此前已立案 ${alreadyFiled}，拒绝 ${refused}。写入事件 ${events} 条。`,
  took: (log, readModels) => `写入日志用时 ${log} 秒；读模型又过 ${readModels} 秒追上。`,
  interrupted: ({ read, events }, file) =>
    `已按要求在读取 ${read} 行后停止；相应的 ${events} 条事件已安全写入日志。再次运行同一命令即可继续导入 ${file} 的其余部分。`,
  failed: ({ read, events }) =>
    `导入无法继续。已完成 ${read} 行，相应的 ${events} 条事件已安全写入日志；再次运行同一命令即可继续。`,
  labels: {
    read: '读取行数',
    filed: '新立案',
    updated: '更新',
    alreadyFiled: '此前已立案',
    refused: '拒绝',
    events: '写入事件',
    seconds: '秒',
  },
};
