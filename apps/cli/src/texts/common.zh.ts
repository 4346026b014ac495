import { helpTitleZh, parserSentenceZh } from './commander.zh';
import type { commonEn } from './common.en';

export const commonZh: typeof commonEn = {
  program: '事件溯源的投诉台账：当时知道什么、作了什么决定、依据是什么。',
  data: '数据目录（REDRESS_DATA；默认 ./redress-data）',
  keys: '密钥环目录（REDRESS_KEYS；默认 <data>.keys）',
  zone: 'IANA 时区（REDRESS_ZONE）；台账建立时即固定',
  lang: 'en 或 zh；未给出时按环境语言',
  json: '在标准输出给出一个 JSON 文档，序列则为 NDJSON',
  example: (lines) => `\n示例：\n${lines.map((line) => `  ${line}\n`).join('')}`,
  help: '查看用法',
  helpTitle: helpTitleZh,
  parserSentence: parserSentenceZh,
  seeHelp: '（加 --help 查看用法）',
};
