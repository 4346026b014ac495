import { defineMessages } from '../language/messages';

export const eventFactsMessages = defineMessages('eventFacts', {
  happened: { zh: '发生', en: 'Happened' },
  entered: { zh: '录入', en: 'Entered' },
  policy: { zh: '政策', en: 'Policy' },
  causedBy: { zh: '起因', en: 'Caused by' },
  causes: { zh: '引起', en: 'Led to' },
  hash: { zh: '链值', en: 'Chain value' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  whole: { zh: '完整事件', en: 'Whole event' },
  changed: { zh: '事件 #{revision} 改变的字段', en: 'Fields changed by event #{revision}' },
});
