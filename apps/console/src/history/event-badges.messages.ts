import { defineMessages } from '../language/messages';

export const eventBadgesMessages = defineMessages('eventBadges', {
  late: { zh: '迟录 {span}', en: 'late {span}' },
  days: { zh: '+{count} 天', en: '+{count} d' },
  hours: { zh: '+{count} 小时', en: '+{count} h' },
  minutes: { zh: '+{count} 分钟', en: '+{count} min' },
  imported: { zh: '导入', en: 'imported' },
  assumed: { zh: '推定：{fields}', en: 'assumed: {fields}' },
  correctedBy: { zh: '已由 #{revision} 更正', en: 'corrected by #{revision}' },
  erased: { zh: '已依法删除', en: 'redacted' },
  suggestion: { zh: '建议', en: 'suggestion' },
});
