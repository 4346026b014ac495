import { defineMessages } from '../language/messages';

type GroupName =
  'matter' | 'people' | 'place' | 'decision' | 'reasons' | 'assignment' | 'reply' | 'evidence' | 'time' | 'more';

/** The parts of a form, in the order that they stand in. */
export const formGroupWords = defineMessages<GroupName>('form-group', {
  matter: { zh: '事项', en: 'Matter' },
  people: { zh: '当事人', en: 'People' },
  place: { zh: '时间与地点', en: 'When and where' },
  decision: { zh: '决定', en: 'Decision' },
  reasons: { zh: '理由与说明', en: 'Reasons' },
  assignment: { zh: '派单', en: 'Assignment' },
  reply: { zh: '答复', en: 'Reply' },
  evidence: { zh: '证据', en: 'Evidence' },
  time: { zh: '时间', en: 'Time' },
  more: { zh: '其他', en: 'More' },
});

export const groupNames: readonly GroupName[] = Object.keys(formGroupWords.entries).filter((name): name is GroupName =>
  Object.hasOwn(formGroupWords.entries, name),
);
