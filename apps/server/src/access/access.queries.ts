import { accessKinds, purposeCharactersMax, revealedFieldsMax, type AccessKind } from '@redress/complaints/application';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../door/read-query';

const wordCharactersMax = 120;
/** Characters of a JSON Pointer in a body. */
const pointerCharactersMax = 200;

const Word = (description: string) => (prototype: object, name: string) => {
  ApiPropertyOptional({ type: String, description, maxLength: wordCharactersMax })(prototype, name);
  IsOptional()(prototype, name);
  IsString()(prototype, name);
  Length(1, wordCharactersMax)(prototype, name);
};

export class AccessLogQuery extends PageQuery {
  @ApiPropertyOptional({ enum: [...accessKinds], description: 'What was done' })
  @IsOptional()
  @IsIn([...accessKinds])
  what?: AccessKind;
  @Word('Who did it') actor?: string;
  @Word('Of this case, by its id or number') case?: string;
  @ApiPropertyOptional({
    enum: ['true'],
    description: 'Only text that was opened by somebody who did nothing in the case afterwards',
  })
  @IsOptional()
  @IsIn(['true'])
  idle?: 'true';
  @Word('Recorded at or after this instant') from?: string;
  @Word('Recorded at or before this instant') to?: string;
}

/** What is to be opened, and what for. */
export class RevealBody {
  @ApiProperty({
    description: 'JSON Pointers into the case, as `masked` names them',
    example: ['/complainant/contact'],
    maxItems: revealedFieldsMax,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(revealedFieldsMax)
  @IsString({ each: true })
  @MaxLength(pointerCharactersMax, { each: true })
  fields!: string[];

  @ApiProperty({
    description: 'In your own words; it stands in the access log',
    example: 'Calling back about the lamps',
  })
  @IsString()
  @Length(1, purposeCharactersMax)
  purpose!: string;
}

/** Which state is on the paper; none of these is the case as it stands. */
export class PrintedBody {
  @ApiPropertyOptional({ description: 'Up to this revision', pattern: '^\\d{1,20}$' })
  @IsOptional()
  @Matches(/^\d{1,20}$/)
  revision?: string;
  @Word('As it was at this instant') at?: string;
  @Word('As it could be known at this instant') knownAt?: string;
}
