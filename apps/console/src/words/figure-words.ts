import type { components } from '../contract/openapi.generated';
import { defineMessages } from '../language/messages';

type Definitions = components['schemas']['TrendsAnswer']['definitions'];

/** What each figure is called, and what it counts (domain model, C8). A measure of the contract without a word does not compile. */
export const measureWords = defineMessages<keyof Definitions>('measure', {
  filed: { zh: '登记', en: 'Filed' },
  valid: { zh: '认定有效', en: 'Valid' },
  closed: { zh: '办结', en: 'Closed' },
  open: { zh: '未结', en: 'Open' },
  overdue: { zh: '超期', en: 'Overdue' },
  returned: { zh: '退单', en: 'Returned' },
  transferred: { zh: '转办', en: 'Transferred' },
  escalated: { zh: '升级', en: 'Escalated' },
  reopened: { zh: '重办', en: 'Reopened' },
  disputed: { zh: '异议', en: 'Disputed' },
  'days-to-close': { zh: '办结天数', en: 'Days to close' },
});

export const definitionWords = defineMessages<keyof Definitions>('measure-definition', {
  filed: { zh: '已登记的案件，按收到日期归入时段。', en: 'Cases that were filed, by the day they were received.' },
  valid: { zh: '认定为有效的案件，按收到日期。', en: 'Cases that were found valid, by the day they were received.' },
  closed: {
    zh: '反馈办结的案件，按首次办结日期；以后重办不影响计数。',
    en: 'Cases closed with feedback, by the day of their first such end; reopening does not take it back.',
  },
  open: {
    zh: '尚未结束，或重办后尚未再结束的案件，按收到日期。',
    en: 'Cases not ended, or taken up again and not ended since, by the day they were received.',
  },
  overdue: {
    zh: '在办期间超过办结时限的案件（不论后来是否办结），按收到日期。',
    en: 'Cases that went past their resolve deadline while open, ended since or not, by the day they were received.',
  },
  returned: {
    zh: '至少被承办单位退回一次的案件，按收到日期。',
    en: 'Cases that a unit sent back at least once, by the day they were received.',
  },
  transferred: {
    zh: '至少被转给其他单位一次的案件，按收到日期。',
    en: 'Cases that a unit handed on at least once, by the day they were received.',
  },
  escalated: { zh: '被升级督办的案件，按收到日期。', en: 'Cases that were escalated, by the day they were received.' },
  reopened: { zh: '被重新办理的案件，按收到日期。', en: 'Cases that were reopened, by the day they were received.' },
  disputed: {
    zh: '处理结果被提出异议的案件，按收到日期。',
    en: 'Cases whose outcome was disputed, by the day they were received.',
  },
  'days-to-close': {
    zh: '从收到到首次反馈办结的整天数，只计两个日期都有的案件；中位数与第 90 百分位数按最近秩法，按办结日期。',
    en: 'Whole days from receipt to the first end with feedback, where both are dated; median and 90th percentile by nearest rank, by the day of that end.',
  },
});

export const dimensionWords = defineMessages('dimension', {
  category: { zh: '类别', en: 'category' },
  channel: { zh: '渠道', en: 'channel' },
  unit: { zh: '单位', en: 'unit' },
  outcome: { zh: '结果', en: 'outcome' },
  origin: { zh: '来源类别', en: 'origin' },
  source: { zh: '来源系统', en: 'source' },
});

export const outcomeWords = defineMessages<components['schemas']['Outcome']>('outcome', {
  explained: { zh: '已解释说明', en: 'Explained' },
  remedied: { zh: '已整改', en: 'Remedied' },
  compensated: { zh: '已赔偿', en: 'Compensated' },
  monetaryRelief: { zh: '金钱救济', en: 'Monetary relief' },
  nonMonetaryRelief: { zh: '非金钱救济', en: 'Non-monetary relief' },
  referred: { zh: '已转办', en: 'Referred' },
  noActionPossible: { zh: '无法处理', en: 'No action possible' },
  notStated: { zh: '未说明', en: 'Not stated' },
});

export const originWords = defineMessages<components['schemas']['OriginKind']>('origin', {
  hotline: { zh: '热线', en: 'Hotline' },
  mediaExposure: { zh: '媒体曝光', en: 'Media exposure' },
  other: { zh: '其他', en: 'Other' },
});
