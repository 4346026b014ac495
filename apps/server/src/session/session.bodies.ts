import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { mandatePattern, subjectPattern, unitPattern } from '@redress/platform/tokens';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { Role } from '@redress/access';
import { signInRoles } from './session-desk';

const keyCharactersMax = 100;

export class SignInBody {
  @ApiProperty({ description: 'From a sign-in link: what follows #k=', minLength: 1, maxLength: keyCharactersMax })
  @IsString()
  @Length(1, keyCharactersMax)
  key!: string;
}

export class RoleBody {
  @ApiProperty({ enum: [...signInRoles], description: 'The role to act under from now on' })
  @IsIn([...signInRoles])
  role!: Role;
}

export class SignInLinkBody {
  @ApiProperty({ enum: [...signInRoles], description: 'The role that the link lets in as' })
  @IsIn([...signInRoles])
  role!: Role;

  @ApiPropertyOptional({
    description:
      'Opaque id of the person, never a name; left out: one of the sample’s people, else the role’s own name',
    pattern: subjectPattern.source,
  })
  @IsOptional()
  @IsString()
  @Matches(subjectPattern, { message: 'takes letters, digits and marks without blanks' })
  user?: string;

  @ApiPropertyOptional({ description: 'Unit that the person belongs to', pattern: unitPattern.source })
  @IsOptional()
  @IsString()
  @Matches(unitPattern, { message: 'takes lower-case letters, digits and dashes' })
  unit?: string;

  @ApiPropertyOptional({
    description: 'Reference of the written order that an auditor acts under',
    pattern: mandatePattern.source,
  })
  @IsOptional()
  @IsString()
  @Matches(mandatePattern, { message: 'takes letters, digits and marks without blanks' })
  mandate?: string;
}
