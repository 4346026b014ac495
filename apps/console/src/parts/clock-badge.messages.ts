import { defineMessages } from '../language/messages';

export const clockMessages = defineMessages('clock', {
  paused: { zh: '暂停', en: 'paused' },
  met: { zh: '按时完成', en: 'met' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  breached: { zh: '已超时', en: 'breached' },
});
