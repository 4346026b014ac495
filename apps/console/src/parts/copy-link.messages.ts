import { defineMessages } from '../language/messages';

export const copyLinkMessages = defineMessages('copy-link', {
  live: { zh: '复制链接', en: 'Copy link' },
  pinned: { zh: '复制此刻的链接', en: 'Copy link pinned to now' },
  copied: { zh: '链接已复制。', en: 'The link is copied.' },
  byHand: { zh: '请自行复制：', en: 'Copy it by hand:' },
});
