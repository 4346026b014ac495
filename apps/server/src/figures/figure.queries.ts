import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { trendComparisons, type TrendComparison } from '@redress/complaints/read-models';
import { PageCursor, pageDocumentsDefault, PageLimit, ReadQuery } from '../door/read-query';
import { ListedChoice } from '../lists/choice.decorators';

const wordsCharactersMax = 400;

const Words = (description: string, example?: string) => (prototype: object, name: string) => {
  ApiPropertyOptional({ type: String, description, ...(example === undefined ? {} : { example }) })(prototype, name);
  IsOptional()(prototype, name);
  IsString()(prototype, name);
  Length(1, wordsCharactersMax)(prototype, name);
};

/** Groups that are told of one by one, at most. */
const topMax = 100;

/** Which cases figures are made of, and how they are told apart. */
class FiguresQuery extends ReadQuery {
  @Words('Dimensions, with commas between', 'category,unit') by?: string;
  @Words('day, week or month', 'month') per?: string;
  @Words('First civil date', '2026-03-01') from?: string;
  @Words('Last civil date', '2026-03-31') to?: string;
  @Words('Measures, with commas between; filed by default', 'filed,closed') measure?: string;
  @Words('What was done by then counts; now by default') asOf?: string;
  @ListedChoice('Only of this category') category?: string[];
  @ListedChoice('Only what came in so') channel?: string[];
  @ListedChoice('Only of this unit') unit?: string[];
  @ListedChoice('Only with this outcome') outcome?: string[];
  @ListedChoice('Only of this origin') origin?: string[];
  @ListedChoice('Only from this system') source?: string[];
}

export class TrendQuery extends FiguresQuery {
  @ApiPropertyOptional({
    enum: [...trendComparisons],
    description:
      'With the stretch of the same length before, or with the same weeks or months of the year before; needs from and to',
  })
  @IsOptional()
  @IsIn([...trendComparisons])
  compare?: TrendComparison;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: topMax,
    description: 'The groups that count most of the first measure; the others are told of together',
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value,
  )
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(topMax)
  top?: number;
}

/** One figure of an answer: its row's period and group, and its measure. */
export class CellQuery extends FiguresQuery {
  @Words('The row’s period, as the answer has it', '2026-03') period?: string;
  @Words('The row’s group as name:value, values percent-encoded, with commas between', 'unit:lighting-office')
  group?: string;
  @ApiProperty({ description: 'The one measure', example: 'filed' })
  @IsString()
  @Length(1, wordsCharactersMax)
  declare measure: string;
  @PageLimit limit = pageDocumentsDefault;
  @PageCursor cursor?: string;
}

export type FiguresAsked = FiguresQuery;
