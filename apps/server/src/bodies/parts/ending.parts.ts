import { feedbackForms, media, type Medium } from '@redress/complaints/domain';
import { OneOf, PersonalText } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';

/** The final reply (F62, F63). */
export class FeedbackPart {
  @PersonalText({
    max: limits.narrativeCharactersMax,
    about: 'What the complainant is told.',
    example: '经查实，该工地未取得夜间施工许可，已责令停止夜间施工并予以处罚。',
  })
  text!: PersonalWords;
  @OneOf(feedbackForms, { about: 'A complex matter is answered in writing (F63).' })
  form!: (typeof feedbackForms)[number];
  @OneOf(media, { about: 'How it was given.' }) medium!: Medium;
  @PersonalText({ optional: true, about: 'What was done (F62).', example: '夜间二十二时后停止打桩。' })
  measures?: PersonalWords;
  @PersonalText({ optional: true, about: 'What is done better from now on (F62).', example: '工地门口公示施工时段。' })
  improvements?: PersonalWords;
  @PersonalText({ optional: true, about: 'How it is followed up (F62).', example: '七日内电话回访。' })
  followUpPlan?: PersonalWords;
}
