import { media, type Medium } from '@redress/complaints/domain';
import { CommandBody } from '../command.body';
import { Id, ListOf, OneOf, Part, PersonalText } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { part } from '../kit/part.kinds';
import { ComplianceCheckPart, OptionPart } from '../parts/resolution.parts';

/** Puts one or several ways to settle the case to the complainant, held against the law (F57, F58, F60). */
export class ProposeResolutionBody extends CommandBody {
  @ListOf(part(() => OptionPart), {
    max: limits.fullItemsMax,
    about: 'The options, one at least; they are numbered in this order (F57).',
  })
  options!: OptionPart[];
  @PersonalText({ optional: true, about: 'Why nothing more is done, where no option holds a measure.' })
  reasons?: PersonalWords;
  @Part(() => ComplianceCheckPart) complianceCheck!: ComplianceCheckPart;
}

/** Records which option the complainant chose; another may be chosen until the case is closed (F57, F60). */
export class ChooseOptionBody extends CommandBody {
  @Id({ about: 'The option.', example: 'option-1' }) optionId!: string;
  @OneOf(media, { about: 'How he said it.' }) medium!: Medium;
}

/** Records that the complainant wants none of the options; another proposal can follow (F60). */
export class RejectProposalBody extends CommandBody {
  @PersonalText({ optional: true, about: 'Why.', example: '要求全天停工，不接受仅夜间停工。' }) reason?: PersonalWords;
  @OneOf(media, { about: 'How he said it.' }) medium!: Medium;
}
