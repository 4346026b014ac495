import { defineMessages } from '../language/messages';

export const lastVerificationMessages = defineMessages('last-verification', {
  none: {
    zh: '服务启动以来还没有校验过整个账本。',
    en: 'The whole ledger has not been verified since the service started.',
  },
  checked: {
    zh: '已校验 {n, number} 个事件，',
    en: '{n, plural, one {# event} other {# events}} verified,',
  },
  more: { zh: '校验', en: 'Verification' },
});
