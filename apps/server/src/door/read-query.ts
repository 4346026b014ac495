import { isCivilDate, isInstant, type CivilDate, type Instant } from '@redress/kernel';
import { doorProblems, ProblemError } from '@redress/platform/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** Documents in one page of an answer. */
export const pageDocumentsMax = 200;
export const pageDocumentsDefault = 50;
/** Characters of a cursor and of a position: both are our own tokens. */
const tokenCharactersMax = 2_000;

/** What every read may carry. */
export class ReadQuery {
  @ApiPropertyOptional({ description: 'Waits until the answer goes at least so far: five seconds at most, else 503' })
  @IsOptional()
  @IsString()
  @Length(1, tokenCharactersMax)
  minPosition?: string;
}

/** Documents in a page. The field is set to `pageDocumentsDefault` where it is declared. */
export const PageLimit = (prototype: object, name: string): void => {
  ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: pageDocumentsMax, default: pageDocumentsDefault })(
    prototype,
    name,
  );
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  )(prototype, name);
  IsInt()(prototype, name);
  Min(1)(prototype, name);
  Max(pageDocumentsMax)(prototype, name);
};

export const PageCursor = (prototype: object, name: string): void => {
  ApiPropertyOptional({ type: String, description: 'From the page before' })(prototype, name);
  IsOptional()(prototype, name);
  IsString()(prototype, name);
  Length(1, tokenCharactersMax)(prototype, name);
};

/** Of a read that is answered in pages. */
export class PageQuery extends ReadQuery {
  @PageLimit limit = pageDocumentsDefault;
  @PageCursor cursor?: string;
}

/** @throws ProblemError 400 where it is no instant in UTC with milliseconds */
export const instantAsked = (name: string, text: string | undefined): Instant | undefined => {
  if (text === undefined) return undefined;
  const normal = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? `${text.slice(0, -1)}.000Z` : text;
  if (!isInstant(normal))
    throw new ProblemError(doorProblems.malformed(`${name} has to be an instant in UTC: 2026-03-02T01:30:00Z`));
  return normal;
};

/** @throws ProblemError 400 where it is no civil date */
export const dayAsked = (name: string, text: string | undefined): CivilDate | undefined => {
  if (text === undefined) return undefined;
  if (!isCivilDate(text)) throw new ProblemError(doorProblems.malformed(`${name} has to be a date: 2026-03-02`));
  return text;
};

/** What was sent, and nothing that was left out. */
export const stated = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
