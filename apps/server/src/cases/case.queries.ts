import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { purposeCharactersMax, revealedFieldsMax } from '@redress/complaints/application';
import { ReadQuery } from '../door/read-query';

/** Characters of an instant or a revision in a query, and of a JSON Pointer in a body. */
const pointCharactersMax = 40;
const pointerCharactersMax = 200;

const Point = (description: string) => (prototype: object, name: string) => {
  ApiPropertyOptional({ description })(prototype, name);
  IsOptional()(prototype, name);
  IsString()(prototype, name);
  Length(1, pointCharactersMax)(prototype, name);
};

export class StateQuery extends ReadQuery {
  @Point('Up to this revision') revision?: string;
  @Point('As it was at this instant: what had happened by then') at?: string;
  @Point('As it could be known at this instant: what had been recorded by then') knownAt?: string;
}

export class DiffQuery extends ReadQuery {
  @ApiProperty({ description: 'A revision or an instant' })
  @IsString()
  @Length(1, pointCharactersMax)
  from!: string;
  @ApiProperty({ description: 'A revision or an instant' })
  @IsString()
  @Length(1, pointCharactersMax)
  to!: string;
  @Point('What could be known at this instant, of the first') fromKnownAt?: string;
  @Point('The same of the second') toKnownAt?: string;
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
