import { auditSampleMax } from '@redress/complaints/application';
import { eventKinds } from '@redress/complaints/read-models';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { pageDocumentsMax, ReadQuery } from '../door/read-query';

const wordCharactersMax = 120;
const listCharactersMax = 1_000;
const tokenCharactersMax = 2_000;
/** Entries of an outline in one answer: a long history is drawn at once. */
const outlineEntriesMax = 10_000;
const seedCharactersMax = 64;

const Word =
  (description: string, characters = wordCharactersMax) =>
  (prototype: object, name: string) => {
    ApiPropertyOptional({ type: String, description, maxLength: characters })(prototype, name);
    IsOptional()(prototype, name);
    IsString()(prototype, name);
    Length(1, characters)(prototype, name);
  };

const OneOf = (description: string, values: readonly string[]) => (prototype: object, name: string) => {
  ApiPropertyOptional({ enum: [...values], description })(prototype, name);
  IsOptional()(prototype, name);
  IsIn([...values])(prototype, name);
};

const Whole = (description: string, most: number, otherwise?: number) => (prototype: object, name: string) => {
  const stated = { type: 'integer', minimum: 1, maximum: most, description } as const;
  ApiPropertyOptional(otherwise === undefined ? stated : { ...stated, default: otherwise })(prototype, name);
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value,
  )(prototype, name);
  IsOptional()(prototype, name);
  IsInt()(prototype, name);
  Min(1)(prototype, name);
  Max(most)(prototype, name);
};

/** Which events, of one case or of all. */
export class AuditFilterQuery extends ReadQuery {
  @Word(`Sorts of event, separated by commas: ${eventKinds.join(', ')}`, listCharactersMax) kind?: string;
  @Word('Types of event, separated by commas', listCharactersMax) type?: string;
  @Word('Who acted') actor?: string;
  @Word('Role under which it was done') role?: string;
  @Word('Unit for which it was done') unit?: string;
  @OneOf('How it came in', ['live', 'late', 'import']) origin?: 'live' | 'late' | 'import';
  @OneOf('Only what was entered after it happened', ['true']) late?: 'true';
  @Word('Version of the policy whose rule decided: hotline@2') policy?: string;
  @Word('At or after this instant') from?: string;
  @Word('At or before this instant') to?: string;
  @OneOf('Which time `from` and `to` are of; recorded unless said', ['recorded', 'happened']) period?:
    'recorded' | 'happened';
}

const CaseNamed = Word('Of this case, by its id or number');

/** Which events of all cases. */
export class WholeTrailFilterQuery extends AuditFilterQuery {
  @CaseNamed case?: string;
}

class AuditPageQuery extends AuditFilterQuery {
  @OneOf('Oldest first unless said', ['ascending', 'descending']) order?: 'ascending' | 'descending';
  @OneOf('With what each event changed in its case', ['true']) changes?: 'true';
  @ApiPropertyOptional({ description: 'From the page before' })
  @IsOptional()
  @IsString()
  @Length(1, tokenCharactersMax)
  cursor?: string;
}

export class CaseAuditQuery extends AuditPageQuery {
  @ApiPropertyOptional({ description: 'Events of a higher revision' })
  @IsOptional()
  @Matches(/^\d{1,20}$/)
  after?: string;
  @OneOf('Only the place and the sort of each event', ['outline']) view?: 'outline';
  @Whole(`Entries; up to ${outlineEntriesMax} of an outline`, outlineEntriesMax, 50) limit = 50;
}

export class AuditTrailQuery extends AuditPageQuery {
  @CaseNamed case?: string;
  @Word('Recorded after this instant') after?: string;
  @Whole('Draws so many events of those asked for, instead of a page of them', auditSampleMax) sample?: number;
  @Word('With `sample`: whoever has the same seed draws the same', seedCharactersMax) seed?: string;
  @Whole('Entries', pageDocumentsMax, 50) limit = 50;
}
