import type { Role } from '@redress/access';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { OptionalUser, PersonBody } from './person.body';
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

export class SignInLinkBody extends PersonBody {
  @ApiProperty({ enum: [...signInRoles], description: 'The role that the link lets in as' })
  @IsIn([...signInRoles])
  role!: Role;

  @OptionalUser('one of the sample’s people, else the role’s own name')
  user?: string;
}
