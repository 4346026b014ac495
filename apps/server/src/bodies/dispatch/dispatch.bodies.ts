import { returnCodes, type ReturnCode } from '@redress/complaints/domain';
import { CommandBody } from '../command.body';
import { Id, OneOf, PersonalText, Word } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';

/** Dispatches the case to the unit that has to handle it (F40, F41). */
export class AssignComplaintBody extends CommandBody {
  @Id({ about: 'The unit.', example: 'unit-housing' }) unitId!: string;
  @Id({ optional: true, about: 'Whom in the unit, where that is known already.', example: 'directory:u-1107' })
  handlerId?: string;
  @Word({ about: 'What makes it this unit’s duty (F45).', example: '职责清单第 3.2 项' }) dispatchBasis!: string;
  @OneOf(['manual', 'rule'], { about: 'Whether a person or a routing rule chose the unit (F40).' })
  by!: 'manual' | 'rule';
}

/** Signs for the case on behalf of its unit, and names who handles it (F41, F42). */
export class SignOffBody extends CommandBody {
  @Id({ about: 'Who handles it.', example: 'directory:u-1107' }) handlerId!: string;
}

/** Sends the case back as not the unit's, before it has signed for it; no deadline of the complainant's is moved by it (domain-model C3, C5.4). */
export class ReturnAssignmentBody extends CommandBody {
  @OneOf(returnCodes, { about: 'Why it is not this unit’s (F45).' }) returnCode!: ReturnCode;
  @Word({ about: 'The clause that the unit rests on.', example: '《职责清单》第 5.1 项：占道施工由交通部门管理' })
  legalBasis!: string;
  @Id({ optional: true, about: 'Whose it is, as the unit thinks.', example: 'unit-transport' }) suggestedUnit?: string;
}

/** Hands a case that was signed for on to another unit, which has to sign for it (F41, F44). */
export class TransferComplaintBody extends CommandBody {
  @Id({ about: 'The other unit.', example: 'unit-environment' }) toUnit!: string;
  @PersonalText({ about: 'Why.', example: '现场核查确认噪声来自夜间运渣，属生态环境部门职责。' })
  reason!: PersonalWords;
  @PersonalText({ optional: true, about: 'What the other unit has to know.', example: '投诉人希望晚七点后联系。' })
  handoverNote?: PersonalWords;
}
