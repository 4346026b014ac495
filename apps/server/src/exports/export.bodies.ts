import { purposeCharactersMax, revealedFieldsMax } from '@redress/complaints/application';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, MaxLength } from 'class-validator';

/** Characters of a JSON Pointer in a body. */
const pointerCharactersMax = 200;

/** What an export is for; it stands in the access log. */
export class LedgerExportBody {
  @ApiProperty({ description: 'In your own words; it stands in the access log', example: 'Yearly review' })
  @IsString()
  @Length(1, purposeCharactersMax)
  purpose!: string;
}

/** And what of it goes out open. */
export class CaseExportBody extends LedgerExportBody {
  @ApiPropertyOptional({
    type: [String],
    description:
      'JSON Pointers into the case, as `masked` names them: these texts go out open, so that they verify outside; `*` alone stands for all that the case ever said',
    maxItems: revealedFieldsMax,
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(revealedFieldsMax)
  @IsString({ each: true })
  @MaxLength(pointerCharactersMax, { each: true })
  reveal?: string[];
}
