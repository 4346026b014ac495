import { defineMessages } from '../language/messages';

export const publicFailureMessages = defineMessages('public-failure', {
  tooOften: {
    zh: '请求太频繁。请在 {time}（{seconds, number} 秒后）再试。',
    en: 'Too many requests from here. Try again at {time}, in {seconds, plural, one {# second} other {# seconds}}.',
  },
  unreachable: {
    zh: '没有连上。您写的内容还在，请检查网络后再试。',
    en: 'We could not be reached. What you wrote is still here: look at your connection and try again.',
  },
  unknown: {
    zh: '没有找到这个编号和查询码的投诉，请再核对一次。',
    en: 'There is no complaint with this number and code. Look at both again.',
  },
  notNow: {
    zh: '现在不能这样做：期限已过，或者情况已经变化。请重新查询。',
    en: 'This is not possible now: its time is over, or things have moved on. Look your complaint up again.',
  },
  wrongFields: { zh: '有内容需要修改：', en: 'Something has to be changed:' },
  failed: {
    zh: '没有成功，您写的内容还在。请过一会儿再试，或者打电话给我们。',
    en: 'That did not work, and what you wrote is still here. Try again in a while, or call us.',
  },
});
