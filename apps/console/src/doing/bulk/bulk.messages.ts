import { defineMessages } from '../../language/messages';

export const bulkMessages = defineMessages('bulk', {
  chosen: { zh: '已选 {n, number} 件', en: '{n, number} chosen' },
  atMost: { zh: '最多 {max, number} 件', en: 'at most {max, number}' },
  assign: { zh: '派单', en: 'Dispatch' },
  chase: { zh: '催办', en: 'Chase' },
  clear: { zh: '取消选择', en: 'Choose none' },
  title: { zh: '{action}：{n, number} 件', en: '{action}: {n, plural, one {# case} other {# cases}}' },
  ordinary: {
    zh: '每件案件各提交一次普通操作，各有自己的规则和记录。',
    en: 'Each case gets an ordinary command of its own, with its own rules and record.',
  },
  send: { zh: '提交 {n, number} 件', en: 'Send to {n, plural, one {# case} other {# cases}}' },
  sending: { zh: '已答复 {done, number} / {all, number}', en: '{done, number} of {all, number} answered' },
  done: { zh: '完成 {n, number} 件', en: 'Done: {n, number}' },
  refused: { zh: '未获准许 {n, number} 件', en: 'Refused: {n, number}' },
  open: {
    zh: '{n, number} 件尚不知是否已记录；再次询问是安全的。',
    en: 'Not known whether recorded: {n, number}. Asking again is safe.',
  },
  askAgain: { zh: '再次询问', en: 'Ask again' },
  close: { zh: '关闭', en: 'Close' },
});
