import type { Sentences } from './sentences';
import { fields } from './terms';

/** Notes, corrections and what is kept of other systems and keys. */
export const recordSentences: Sentences<
  'NoteEmpty' | 'TargetNotFound' | 'NotTheSettingEvent' | 'NothingToCorrect' | 'NoSourceRecord' | 'KeyAlreadyDestroyed'
> = {
  NoteEmpty: { en: () => 'The note is empty.', zh: () => '备注为空。' },
  TargetNotFound: {
    en: ({ targetEventId }) => `No field of this case, as it stands, was set by event ${targetEventId}.`,
    zh: ({ targetEventId }) => `该投诉现有字段均非由事件 ${targetEventId} 写入。`,
  },
  NotTheSettingEvent: {
    en: ({ field, setBy }) => `The ${fields[field].en} was last set by event ${setBy}: correct that one.`,
    zh: ({ field, setBy }) => `“${fields[field].zh}”最后由事件 ${setBy} 写入，请更正该事件。`,
  },
  NothingToCorrect: {
    en: ({ field }) => `The ${fields[field].en} says so already.`,
    zh: ({ field }) => `“${fields[field].zh}”已是该值，无需更正。`,
  },
  NoSourceRecord: {
    en: () => 'The case did not come from another system, so no row of one belongs to it.',
    zh: () => '该投诉并非来自其他系统，没有对应的来源记录。',
  },
  KeyAlreadyDestroyed: {
    en: ({ kid }) => `The key ${kid} has been destroyed before.`,
    zh: ({ kid }) => `密钥 ${kid} 此前已销毁。`,
  },
};
