import { defineMessages } from '../language/messages';

export const publicShellMessages = defineMessages('public-shell', {
  brand: { zh: '投诉服务', en: 'Complaints' },
  language: { zh: '语言', en: 'Language' },
  pages: { zh: '页面', en: 'Pages' },
  file: { zh: '提出投诉', en: 'File a complaint' },
  track: { zh: '查询进度', en: 'Track a complaint' },
  optional: { zh: '{label}（选填）', en: '{label} (optional)' },
  characters: { zh: '{characters, number} / {max, number} 字', en: '{characters, number} of {max, number} characters' },
  office: { zh: '联系我们', en: 'How else to reach us' },
  telephone: { zh: '电话', en: 'Telephone' },
  address: { zh: '地址', en: 'Address' },
  notTold: { zh: '办公室没有在这里写明电话和地址。', en: 'The office has not stated its telephone and address here.' },
  times: { zh: '时间按 {zone} 计算。', en: 'Times are those of {zone}.' },
  noTracking: {
    zh: '本页不跟踪您，除您提交的内容外不保存任何信息。',
    en: 'These pages do not track you, and keep nothing but what you send.',
  },
  notFoundTitle: { zh: '未找到', en: 'Not found' },
  notFound: { zh: '这里没有内容。', en: 'There is nothing here.' },
});
