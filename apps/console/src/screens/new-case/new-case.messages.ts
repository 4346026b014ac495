import { defineMessages } from '../../language/messages';

export const newCaseMessages = defineMessages('new-case', {
  title: { zh: '登记投诉', en: 'File a complaint' },
  filed: { zh: '已登记', en: 'Filed' },
  number: { zh: '受理编号', en: 'Number' },
  code: { zh: '查询码', en: 'Tracking code' },
  codeOnce: {
    zh: '查询码只显示这一次：请念给投诉人，或打印。凭编号和查询码可查询进度。',
    en: 'The tracking code is shown this once: read it out or print it. Number and code together show how the case stands.',
  },
  print: { zh: '打印回执', en: 'Print the slip' },
  open: { zh: '打开案件', en: 'Open the case' },
  another: { zh: '再登记一件', en: 'File another' },
});
