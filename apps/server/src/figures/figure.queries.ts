import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { PageQuery } from '../door/read-query';

const wordsCharactersMax = 400;

const Words = (description: string, example?: string) => (prototype: object, name: string) => {
  ApiPropertyOptional({ type: String, description, ...(example === undefined ? {} : { example }) })(prototype, name);
  IsOptional()(prototype, name);
  IsString()(prototype, name);
  Length(1, wordsCharactersMax)(prototype, name);
};

export class TrendQuery extends PageQuery {
  @Words('Dimensions, with commas between', 'category,unit') by?: string;
  @Words('day, week or month', 'month') per?: string;
  @Words('First civil date', '2026-03-01') from?: string;
  @Words('Last civil date', '2026-03-31') to?: string;
  @Words('Measures, with commas between; filed by default', 'filed,closed') measure?: string;
  @Words('What was done by then counts; now by default') asOf?: string;
}

/** One figure of an answer: its row's period and group, and its measure. */
export class CellQuery extends TrendQuery {
  @Words('The row’s period, as the answer has it', '2026-03') period?: string;
  @Words('The row’s group as name:value, values percent-encoded, with commas between', 'unit:lighting-office')
  group?: string;
  @ApiProperty({ description: 'The one measure', example: 'filed' })
  @IsString()
  @Length(1, wordsCharactersMax)
  declare measure: string;
}
