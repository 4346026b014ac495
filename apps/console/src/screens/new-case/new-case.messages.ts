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
  duplicates: { zh: '是否已经登记过？', en: 'Already filed?' },
  duplicatesHow: {
    zh: '按标题（没有标题时按陈述开头）查找您可以查看的案件；每次查找都会记录。',
    en: 'Looks for the subject, or how the story begins, among the cases that you may open; each search is recorded.',
  },
  noDuplicates: { zh: '没有找到类似的案件。', en: 'Nothing alike was found.' },
  dates: { zh: '时限', en: 'Dates' },
  date: { zh: '{kind}：{due} 前', en: '{kind}: by {due}' },
});
