import type { components } from '../contract/openapi.generated';
import { defineMessages, type Messages } from '../language/messages';

type Schemas = components['schemas'];

/** What the access log says that somebody did. */
export const accessKindWords: Messages<Schemas['AccessKind']> = defineMessages('accessKind', {
  reveal: { zh: '打开个人文字', en: 'opened personal text' },
  evidence: { zh: '打开证据', en: 'opened evidence' },
  search: { zh: '搜索', en: 'searched' },
  export: { zh: '导出', en: 'exported' },
  print: { zh: '打印', en: 'printed' },
  refusal: { zh: '被拒绝', en: 'was refused' },
  furtherRefusals: { zh: '再次被拒绝', en: 'was refused again' },
});
