import { defineMessages } from '../language/messages';

export const fieldChangesMessages = defineMessages('fieldChanges', {
  field: { zh: '字段', en: 'Field' },
  before: { zh: '之前', en: 'Before' },
  after: { zh: '之后', en: 'After' },
  nothing: { zh: '无', en: 'nothing' },
  unchanged: { zh: '案件内容没有改变。', en: 'Nothing in the case has changed.' },
});
