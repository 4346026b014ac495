import {
  answers,
  flags,
  media,
  sensitivities,
  urgencies,
  type Answer,
  type Flag,
  type Medium,
  type Sensitivity,
  type Urgency,
} from '@redress/complaints/domain';
import { CommandBody } from '../command.body';
import { ListOf, OneOf, Part, PersonalText, WholeNumber } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { oneOf } from '../kit/plain.kinds';
import { CategoryPart } from '../parts/filing.parts';

/** Says how grave, how complex and how urgent the matter is, and what it is about (F23, F24, F27, F28). */
export class AssessTriageBody extends CommandBody {
  @Part(() => CategoryPart, { optional: true, about: 'What it is about, where that is said anew (F23).' })
  category?: CategoryPart;
  @WholeNumber(0, limits.ordinalMax, { about: '1 slight to 5 grave (F27).', example: 3 }) severity!: number;
  @OneOf(['simple', 'complex'], { about: 'A complex matter is answered in writing (F63).' })
  complexity!: 'simple' | 'complex';
  @OneOf(urgencies, { about: 'How soon it has to be handled (F24).' }) urgency!: Urgency;
  @OneOf(sensitivities, { about: 'Who may see it (F28).' }) sensitivity!: Sensitivity;
  @ListOf(oneOf(flags), { about: 'What needs attention (F28, F38).', example: ['minor'] }) flags!: Flag[];
  @OneOf(['human', 'ai'], { about: 'Whether it follows a suggestion of an AI.' }) source!: 'human' | 'ai';
}

/** Records a contact with the complainant, the respondent or a department (F61, F64). */
export class LogCommunicationBody extends CommandBody {
  @OneOf(['inbound', 'outbound', 'internal']) direction!: 'inbound' | 'outbound' | 'internal';
  @OneOf(['complainant', 'respondent', 'department', 'other'], { about: 'With whom.' })
  counterparty!: 'complainant' | 'respondent' | 'department' | 'other';
  @OneOf(media, { about: 'How.' }) medium!: Medium;
  @OneOf(['inquiry', 'progress', 'apology', 'explanation', 'feedback', 'forwarded', 'response', 'other'], {
    about: 'What it was for.',
  })
  kind!: 'inquiry' | 'progress' | 'apology' | 'explanation' | 'feedback' | 'forwarded' | 'response' | 'other';
  @OneOf(answers, { about: 'Whether the other was reached.' }) successful!: Answer;
  @OneOf(answers, { optional: true, about: 'Whether it was in time.' }) timely?: Answer;
  @PersonalText({ optional: true, about: 'What was said.', example: '已告知投诉人：今晚起停止夜间打桩。' })
  summary?: PersonalWords;
}
