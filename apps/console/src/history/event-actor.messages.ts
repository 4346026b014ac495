import { defineMessages } from '../language/messages';

export const eventActorMessages = defineMessages('eventActor', {
  onBehalfOf: { zh: '代 {person}', en: 'for {person}' },
  by: { zh: '{actor}（{role}）', en: '{actor} ({role})' },
  byUnit: { zh: '{actor}（{role}，{unit}）', en: '{actor} ({role}, {unit})' },
});
