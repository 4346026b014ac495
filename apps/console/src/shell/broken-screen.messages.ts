import { defineMessages } from '../language/messages';

export const brokenMessages = defineMessages('broken-screen', {
  broken: {
    zh: '这一页无法显示：可能服务已更新版本，或页面本身出错。其他部分不受影响。',
    en: 'This screen cannot be shown: the service may have a newer version, or the screen has a fault. The rest is not affected.',
  },
  reload: { zh: '重新载入', en: 'Reload' },
});
