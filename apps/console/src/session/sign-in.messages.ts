import { defineMessages } from '../language/messages';

export const signInMessages = defineMessages('sign-in', {
  title: { zh: '登录', en: 'Sign in' },
  signingIn: { zh: '正在登录', en: 'Signing you in' },
  how: {
    zh: '请打开登录链接，服务启动时会为每个角色打印一个。每个链接只能用一次，15 分钟内有效。',
    en: 'Open a sign-in link: the service prints one for each role when it starts. Each works once, within 15 minutes.',
  },
  another: { zh: '用这条命令取得新的链接：', en: 'This command prints another:' },
  used: {
    zh: '这个登录链接已经用过，或者超过了 15 分钟。',
    en: 'This sign-in link was used already, or is older than 15 minutes.',
  },
  withProvider: { zh: '用本单位的统一身份登录', en: 'Sign in with your organisation’s account' },
  orLink: {
    zh: '管理员也可以给您一个登录链接，只能用一次。',
    en: 'An administrator can also give you a sign-in link, which works once.',
  },
  'sign-in-refused': {
    zh: '没有登录成功：身份提供方没有确认，或者用时超过十分钟。请再试一次。',
    en: 'You are not signed in: your organisation did not confirm it, or it took longer than ten minutes. Try again.',
  },
  'no-role': {
    zh: '您的账号在这里没有任何角色，请联系管理员。',
    en: 'Your account has no role here: ask your administrator.',
  },
  'store-unavailable': {
    zh: '暂时连不上身份提供方，请稍后再试。',
    en: 'The sign-in service of your organisation cannot be reached. Try again in a while.',
  },
  'no-provider': {
    zh: '这里不能用统一身份登录。',
    en: 'Nobody signs in here with an organisation’s account.',
  },
  signedInAs: { zh: '您已登录：{user}', en: 'You are signed in as {user}' },
  goOn: { zh: '继续', en: 'Go on' },
  closeThis: {
    zh: '如果您是为了另一个窗口重新登录，现在可以关闭这个窗口。',
    en: 'If you came here to sign in again for another window, you can close this one.',
  },
});
