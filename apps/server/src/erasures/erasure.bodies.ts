import { erasureGrounds, type ErasureGround } from '@redress/complaints/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';

const reasonsCharactersMax = 4_000;

export class OrderErasureBody {
  @ApiProperty({ enum: [...erasureGrounds], description: 'Why the law lets this person be forgotten' })
  @IsIn([...erasureGrounds])
  ground!: ErasureGround;
}

export class RefuseErasureBody {
  @ApiProperty({ description: 'Why not', maxLength: reasonsCharactersMax, example: 'A review of the case is pending.' })
  @IsString()
  @Length(1, reasonsCharactersMax)
  reasons!: string;
}
