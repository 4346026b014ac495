import { defineMessages } from '../language/messages';

export const publicShellMessages = defineMessages('public-shell', {
  brand: { zh: '投诉服务', en: 'Complaints' },
  language: { zh: '语言', en: 'Language' },
  pages: { zh: '页面', en: 'Pages' },
  file: { zh: '提出投诉', en: 'File a complaint' },
  track: { zh: '查询进度', en: 'Track a complaint' },
  notFoundTitle: { zh: '未找到', en: 'Not found' },
  notFound: { zh: '这里没有内容。', en: 'There is nothing here.' },
});
