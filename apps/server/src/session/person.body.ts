import { mandatePattern, subjectPattern, unitPattern } from '@redress/platform/tokens';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';

const isWord = (pattern: RegExp, message: string) => applyDecorators(IsString(), Matches(pattern, { message }));
const isMark = (pattern: RegExp) => isWord(pattern, 'takes letters, digits and marks without blanks');

const userIs = 'Opaque id of the person: it is recorded with every act, so never a name';

/** Whom it is about. */
export const User = () =>
  applyDecorators(ApiProperty({ description: userIs, pattern: subjectPattern.source }), isMark(subjectPattern));

/** The same, where it may be left out. `otherwise`: who it is then. */
export const OptionalUser = (otherwise: string) =>
  applyDecorators(
    ApiPropertyOptional({ description: `${userIs}; left out: ${otherwise}`, pattern: subjectPattern.source }),
    IsOptional(),
    isMark(subjectPattern),
  );

/** What is said of a person besides. */
export class PersonBody {
  @ApiPropertyOptional({ description: 'Unit that the person belongs to', pattern: unitPattern.source })
  @IsOptional()
  @isWord(unitPattern, 'takes lower-case letters, digits and dashes')
  unit?: string;

  @ApiPropertyOptional({
    description: 'Reference of the written order that an auditor acts under',
    pattern: mandatePattern.source,
  })
  @IsOptional()
  @isMark(mandatePattern)
  mandate?: string;
}
