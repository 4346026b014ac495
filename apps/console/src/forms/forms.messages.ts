import { defineMessages } from '../language/messages';

export const formsMessages = defineMessages('forms', {
  optional: { zh: '可不填', en: 'optional' },
  sealed: { zh: '存储前加密封存', en: 'sealed before it is stored' },
  counter: { zh: '{n, number} / {max, number} 字', en: '{n, number} of {max, number} characters' },
  choose: { zh: '请选择', en: 'Choose' },
  leaveOut: { zh: '不填', en: 'Left out' },
  holds: { zh: '成立', en: 'Holds' },
  fails: { zh: '不成立', en: 'Does not hold' },
  add: { zh: '添加：{field}', en: 'Add: {field}' },
  remove: { zh: '删除第 {n, number} 项：{field}', en: 'Remove no. {n, number}: {field}' },
  inZone: { zh: '{zone} 时间', en: 'in {zone}' },
  noneHere: { zh: '本案没有可选项', en: 'There is none in this case' },
  seenCategories: { zh: '从已有类别中选择', en: 'Choose one that other cases have' },
  missing: { zh: '必填', en: 'Has to be filled in' },
  tooLong: { zh: '超过长度', en: 'Is too long' },
  notANumber: { zh: '须为范围内的整数', en: 'Has to be a whole number within its limits' },
  notAnInstant: { zh: '该时区没有这一时刻', en: 'There is no such time in this zone' },
});
