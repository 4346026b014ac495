import { defineMessages } from '../language/messages';

export const dataLineMessages = defineMessages('data-line', {
  dataTo: { zh: '数据截至 {instant}', en: 'data to {instant}' },
  noData: { zh: '尚无数据', en: 'no data yet' },
  behindBy: { zh: '滞后 {seconds, number} 秒', en: '{seconds, number} s behind' },
  live: { zh: '实时', en: 'live' },
  polling: { zh: '每 30 秒查询一次', en: 'asking every 30 s' },
  off: { zh: '不接收变动', en: 'not following changes' },
  figuresTo: {
    zh: '数据只到 {instant}，滞后 {minutes, number} 分钟。',
    en: 'Figures to {instant}, {minutes, number} min behind.',
  },
  away: {
    zh: '自 {instant} 起只能查看：服务无法写入或无法连接。',
    en: 'Reading only since {instant}: the service cannot be reached or cannot write.',
  },
  offline: {
    zh: '自 {instant} 起离线：页面停留在上一次应答，不能提交。',
    en: 'Offline since {instant}: the page shows what was answered last, and nothing can be sent.',
  },
  sessionOver: {
    zh: '登录已结束。请在第二个窗口中重新登录，这里的内容会保留。',
    en: 'Your session has ended. Sign in again in a second window; what stands here stays.',
  },
  sessionEnds: { zh: '登录将于 {instant} 结束。', en: 'Your session ends at {instant}.' },
  stay: { zh: '保持登录', en: 'Stay signed in' },
  signInAgain: { zh: '在新窗口登录', en: 'Sign in in a new window' },
  signedIn: { zh: '我已登录', en: 'I have signed in' },
});
