import { defineMessages } from '../../language/messages';

export const caseMessages = defineMessages('case', {
  title: { zh: '案件 {number}', en: 'Case {number}' },
  noOwner: { zh: '尚未派办', en: 'not assigned' },
  receivedBy: { zh: '{date} {channel}收到', en: 'by {channel}, {date}' },
  filedLater: { zh: '那时还没有登记。', en: 'Not filed yet at that point.' },
  recordedLater: {
    zh: '那时这里还不知道本案：{instant} 才录入。',
    en: 'Not known here yet at that point: it was entered on {instant}.',
  },
  importedLater: {
    zh: '导入之前这里不知道本案：{instant} 才导入。',
    en: 'Not known here before the import of {instant}.',
  },
  views: { zh: '案件视图', en: 'Views of the case' },
  viewCase: { zh: '案件', en: 'Case' },
  viewCompare: { zh: '比较', en: 'Compare' },
  viewAccess: { zh: '查阅记录', en: 'Access' },
  deadlines: { zh: '时限', en: 'Deadlines' },
  parts: { zh: '显示部分', en: 'Part of the page' },
  partState: { zh: '状态', en: 'State' },
  partTimeline: { zh: '时间线', en: 'Timeline' },
  partSide: { zh: '时限与操作', en: 'Deadlines and actions' },
  links: { zh: '关联案件', en: 'Links' },
  noLinks: { zh: '没有关联案件。', en: 'No other case is tied to this one.' },
});
