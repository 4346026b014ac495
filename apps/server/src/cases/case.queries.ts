import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { ReadQuery } from '../door/read-query';

/** Characters of an instant or a revision in a query. */
const pointCharactersMax = 40;

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
