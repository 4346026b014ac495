import { CommandBody } from '../command.body';
import { Id, OneOf, PersonalText, WholeNumber } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';

/** Takes the case up to a higher level; where no target is named or known, the fallback unit gets it (F37, F39). */
export class EscalateBody extends CommandBody {
  @WholeNumber(0, limits.ordinalMax, {
    about: '1 head of the unit, 2 supervisor of the hotline, 3 coordination group, 4 external regulator.',
    example: 2,
  })
  level!: number;
  @OneOf(['major', 'deadline', 'silence', 'complainant', 'reopened', 'other'], { about: 'Why (F37, F39).' })
  reason!: 'major' | 'deadline' | 'silence' | 'complainant' | 'reopened' | 'other';
  @PersonalText({ optional: true, about: 'What has to be known about it.', example: '投诉人称将联系媒体。' })
  statement?: PersonalWords;
  @Id({ optional: true, about: 'Whom it goes to. Left out: the fallback unit.', example: 'unit-supervision' })
  toUnit?: string;
  @Id({ optional: true, about: 'The deadline that it is about.' }) deadlineId?: string;
}

/** Confirms that an escalation was taken up, with what will be done (F37). */
export class AcknowledgeEscalationBody extends CommandBody {
  @Id({ about: 'The escalation.', example: 'escalation-1' }) escalationId!: string;
  @PersonalText({ optional: true, about: 'What will be done.', example: '今日内由第一责任人到现场处理。' })
  plan?: PersonalWords;
}

/** Closes an escalation that was taken up, with what came of it (F37). */
export class DeescalateBody extends CommandBody {
  @Id({ about: 'The escalation.', example: 'escalation-1' }) escalationId!: string;
  @PersonalText({ about: 'What came of it.', example: '第一责任人已到现场，当晚停止施工，投诉人表示认可。' })
  result!: PersonalWords;
}
