import {
  channels,
  correctableFields,
  originKinds,
  type Channel,
  type CorrectableField,
  type OriginKind,
} from '@redress/complaints/domain';
import { Allow } from 'class-validator';
import { OneOf, Part, PersonalText, Word } from '../kit/field.decorators';
import type { BodyClass, PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { CategoryPart } from './filing.parts';

type TextField = 'subject' | 'narrative' | 'demand' | 'complainantName' | 'complainantContact';

/** The right channel. */
class ChannelCorrectionPart {
  @OneOf(['channel']) field!: 'channel';
  @OneOf(channels) value!: Channel;
}

/** The right origin. */
class OriginKindCorrectionPart {
  @OneOf(['originKind']) field!: 'originKind';
  @OneOf(originKinds) value!: OriginKind;
}

/** The right category. */
class CategoryCorrectionPart {
  @OneOf(['category']) field!: 'category';
  @Part(() => CategoryPart) value!: CategoryPart;
}

/** The right name of the organisation complained of. */
class RespondentOrganisationCorrectionPart {
  @OneOf(['respondentOrganisation']) field!: 'respondentOrganisation';
  @Word({ example: '海港路桥工程有限公司第二项目部' }) value!: string;
}

/** The right text of a personal field. */
class PersonalCorrectionPart {
  @OneOf(['subject', 'narrative', 'demand', 'complainantName', 'complainantContact']) field!: TextField;
  @PersonalText({ max: limits.narrativeCharactersMax, example: '王莉' }) value!: PersonalWords;
}

export type CorrectionPart =
  | ChannelCorrectionPart
  | OriginKindCorrectionPart
  | CategoryCorrectionPart
  | RespondentOrganisationCorrectionPart
  | PersonalCorrectionPart;

/** Which class holds the correction of which field. */
export const correctionParts = {
  channel: ChannelCorrectionPart,
  originKind: OriginKindCorrectionPart,
  category: CategoryCorrectionPart,
  respondentOrganisation: RespondentOrganisationCorrectionPart,
  subject: PersonalCorrectionPart,
  narrative: PersonalCorrectionPart,
  demand: PersonalCorrectionPart,
  complainantName: PersonalCorrectionPart,
  complainantContact: PersonalCorrectionPart,
} as const satisfies Readonly<Record<CorrectableField, BodyClass>>;

/** What a correction is held to that names no field which can be corrected: its value has nothing to be right or wrong about. */
export class UnnamedCorrectionPart {
  @OneOf(correctableFields) field!: CorrectableField;
  @Allow() value?: unknown;
}
