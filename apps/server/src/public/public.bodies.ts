import { matterKinds, type MatterKind } from '@redress/complaints/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { CategoryPart, IncidentPart, OneOf, Part, PersonalText, Word, type PersonalWords } from '../bodies';

/** What anybody may say without saying who he is. */
export class PublicFilingBody {
  @OneOf(matterKinds, { about: 'What it is.', example: 'complaint' }) matterKind!: MatterKind;
  @PersonalText({ about: 'What happened.', example: '幸福路路灯已坏三周。' }) narrative!: PersonalWords;
  @PersonalText({ optional: true, about: 'In a few words.', example: '路灯不亮' }) subject?: PersonalWords;
  @PersonalText({ optional: true, about: 'What is asked for.', example: '请尽快修复。' }) demand?: PersonalWords;
  @Word({ optional: true, about: 'The organisation complained of.', example: '路灯管理处' })
  respondentOrganisation?: string;
  @Word({ optional: true, about: 'Language tag.', example: 'zh-CN' }) language?: string;
  @Part(() => CategoryPart, { optional: true }) category?: CategoryPart;
  @Part(() => IncidentPart, { optional: true }) incident?: IncidentPart;
}

/** Number and code, as they were given at the filing. In a body, since an address is written down everywhere. */
export class TrackingBody {
  @ApiProperty({ example: '20260302-6KRW4R6JDA' })
  @IsString()
  @Length(1, 40)
  complaintNo!: string;
  @ApiProperty({ example: 'BQF6XGK5S7' })
  @IsString()
  @Length(1, 40)
  trackingCode!: string;
}
