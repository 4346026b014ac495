import { defineMessages } from '../language/messages';

/** The ways to speak of a span, each a sentence of its own: to come, gone by, left, over; and its length alone. */
export const spanMessages = defineMessages('span', {
  inDays: { zh: '{days} 天 {hours} 小时后', en: 'in {days} d {hours} h' },
  inHours: { zh: '{hours} 小时 {minutes} 分后', en: 'in {hours} h {minutes} min' },
  inMinutes: { zh: '{minutes} 分钟后', en: 'in {minutes} min' },
  inMoments: { zh: '即将', en: 'in under a minute' },
  agoDays: { zh: '{days} 天 {hours} 小时前', en: '{days} d {hours} h ago' },
  agoHours: { zh: '{hours} 小时 {minutes} 分前', en: '{hours} h {minutes} min ago' },
  agoMinutes: { zh: '{minutes} 分钟前', en: '{minutes} min ago' },
  agoMoments: { zh: '刚刚', en: 'just now' },
  leftDays: { zh: '还剩 {days} 天 {hours} 小时', en: '{days} d {hours} h left' },
  leftHours: { zh: '还剩 {hours} 小时 {minutes} 分', en: '{hours} h {minutes} min left' },
  leftMinutes: { zh: '还剩 {minutes} 分钟', en: '{minutes} min left' },
  leftMoments: { zh: '不足 1 分钟', en: 'under a minute left' },
  overDays: { zh: '超 {days} 天 {hours} 小时', en: '{days} d {hours} h over' },
  overHours: { zh: '超 {hours} 小时 {minutes} 分', en: '{hours} h {minutes} min over' },
  overMinutes: { zh: '超 {minutes} 分钟', en: '{minutes} min over' },
  overMoments: { zh: '刚刚超时', en: 'just over' },
  longDays: { zh: '{days} 天 {hours} 小时', en: '{days} d {hours} h' },
  longHours: { zh: '{hours} 小时 {minutes} 分', en: '{hours} h {minutes} min' },
  longMinutes: { zh: '{minutes} 分钟', en: '{minutes} min' },
  longMoments: { zh: '不足 1 分钟', en: 'under a minute' },
});

export type SpanKey = keyof (typeof spanMessages)['entries'];
