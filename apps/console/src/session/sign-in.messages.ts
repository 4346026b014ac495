import { defineMessages } from '../language/messages';

export const signInMessages = defineMessages('sign-in', {
  title: { zh: '登录', en: 'Sign in' },
  how: {
    zh: '请打开服务启动时打印的登录链接；每个链接只能用一次，15 分钟内有效。',
    en: 'Open a sign-in link, as the service printed it when it started. Each works once, for 15 minutes.',
  },
  another: { zh: '用这条命令取得新的链接：', en: 'This command prints another:' },
});
