import type { Role } from '@redress/access';
import { tokenSecondsDefault, tokenSecondsMax } from '@redress/platform/tokens';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PersonBody, User } from '../session/person.body';
import { signInRoles } from '../session/session-desk';

export class IssueTokenBody extends PersonBody {
  @User()
  user!: string;

  @ApiProperty({
    description: 'The roles that the token counts under, all at once',
    type: [String],
    enum: [...signInRoles],
    minItems: 1,
    maxItems: signInRoles.length,
    uniqueItems: true,
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(signInRoles.length)
  @ArrayUnique()
  @IsIn([...signInRoles], { each: true })
  roles!: Role[];

  @ApiPropertyOptional({
    description: 'How long it is good for, in seconds',
    type: 'integer',
    minimum: 1,
    maximum: tokenSecondsMax,
    default: tokenSecondsDefault,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(tokenSecondsMax)
  seconds = tokenSecondsDefault;
}
