import { media, type Medium } from '@redress/complaints/domain';
import { Id, Ids, ListOf, OneOf, PersonalText } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { word } from '../kit/text.kinds';

/** One way to settle the case (F57). */
export class OptionPart {
  @Ids({ about: 'The planned measures that it consists of.', example: ['measure-1'] }) measureIds!: string[];
  @PersonalText({
    max: limits.remarkCharactersMax,
    about: 'What is offered.',
    example: '二十二时后停止打桩，并公示施工时段。',
  })
  text!: PersonalWords;
}

/** That the proposal was held against the law (F58). */
export class ComplianceCheckPart {
  @ListOf(word(), { about: 'The provisions.', example: ['《噪声污染防治法》第四十三条'] }) lawRefs!: string[];
  @Id({ about: 'Who held it against them.', example: 'directory:u-0420' }) by!: string;
}

/** That the complainant agreed on the spot (F47). */
export class AgreementPart {
  @OneOf(media, { about: 'How he was spoken to.' }) medium!: Medium;
  @PersonalText({ about: 'His words on the record.', example: '“可以，我同意这样处理。”' }) statement!: PersonalWords;
}
