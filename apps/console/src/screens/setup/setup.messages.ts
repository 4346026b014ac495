import { defineMessages } from '../../language/messages';

export const setupMessages = defineMessages('setup', {
  title: { zh: '建立台账', en: 'Set up the ledger' },
  intro: {
    zh: '这里还没有台账。您可以先用样例看一看，也可以直接正式开始。',
    en: 'There is no ledger here yet. Look around in a sample first, or begin for real.',
  },
  sampleTitle: { zh: '先看一看', en: 'Look around' },
  sampleWhat: {
    zh: '生成一个单独的样例台账，案件都是虚构的。每一页和每张打印件上都写着“样例”。',
    en: 'Makes a separate sample ledger of made-up cases. Every screen and every print says SAMPLE.',
  },
  sampleApart: {
    zh: '样例不会与真实案件混在一起；正式台账以后仍可在这里建立。',
    en: 'A sample never stands beside real cases, and the real ledger can still be begun here later.',
  },
  cases: { zh: '案件数', en: 'Cases' },
  casesTake: { zh: '1 至 {max, number} 件', en: '1 to {max, number}' },
  makeSample: { zh: '生成样例', en: 'Make the sample' },
  realTitle: { zh: '正式开始', en: 'Begin for real' },
  realWhat: {
    zh: '建立用于真实投诉的空台账。',
    en: 'Begins an empty ledger for real complaints.',
  },
  name: { zh: '名称', en: 'Name' },
  nameTakes: { zh: '显示在每一页上，例如“市民热线”。', en: 'Stands on every page: City hotline, for instance.' },
  nameWrong: { zh: '请填写名称，一行以内，最多 80 个字。', en: 'Needs a name, on one line, of up to 80 characters.' },
  zone: { zh: '时区', en: 'Time zone' },
  zoneForever: {
    zh: '以后不能更改：日期、期限和统计都按它计算。那里现在是 {time}。',
    en: 'Cannot be changed later: days, deadlines and figures are counted in it. It is {time} there now.',
  },
  signInByLink: {
    zh: '登录：建好之后，这里会给每个角色一个一次性登录链接。',
    en: 'Sign-in: once it is there, you get a link for each role here, which works once.',
  },
  signInByProvider: {
    zh: '登录：用本单位的统一身份登录。',
    en: 'Sign-in: people sign in with the account of your organisation.',
  },
  begin: { zh: '正式建立', en: 'Begin the ledger' },
  opening: { zh: '正在打开台账', en: 'Opening the ledger' },
  filing: { zh: '已登记 {done, number} / {of, number} 件', en: '{done, number} of {of, number} cases filed' },
  waitHere: { zh: '请不要关闭启动服务的窗口。', en: 'Keep the window open in which the service runs.' },
  doneSample: { zh: '样例已经生成', en: 'The sample is ready' },
  doneReal: { zh: '台账已经建立', en: 'The ledger is there' },
  pickRole: {
    zh: '请选择以哪个角色登录。每个链接只能用一次，15 分钟内有效。',
    en: 'Pick the role to sign in as. Each link works once, within 15 minutes.',
  },
  switchLater: {
    zh: '登录后，可以在右上角的用户菜单中换成其他角色。',
    en: 'Once you are in, the user menu at the top lets you act as any other.',
  },
  signInNow: { zh: '登录', en: 'Sign in' },
  needKey: {
    zh: '请打开服务启动时打印的建立链接；重新启动服务会打印新的链接。',
    en: 'Open the set-up link that the service printed when it was started; started again, it prints another.',
  },
  keyRefused: {
    zh: '这个建立链接无效。服务重新启动后会打印新的链接。',
    en: 'This set-up link does not count. The service prints another when it is started again.',
  },
  failed: {
    zh: '没有建成。原因在服务的日志里；可以再试一次。',
    en: 'It could not be done. Why is in the log of the service; you can try again.',
  },
  isDone: { zh: '这里已经有台账了。', en: 'There is a ledger here already.' },
});
