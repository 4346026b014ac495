import { isZone } from '@redress/platform/config';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, ValidateBy, buildMessage } from 'class-validator';

/** Cases of a sample that is made while somebody waits. */
export const setUpCasesMax = 2_000;
export const setUpCasesDefault = 300;
export const setUpSeedDefault = 1;
export const setUpKinds = ['sample', 'real'] as const;

/** Something to read, on one line. */
const namePattern = /^(?=.*\S)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,80}$/u;

const IsZone = (): PropertyDecorator =>
  ValidateBy({
    name: 'isZone',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isZone(value),
      defaultMessage: buildMessage(() => 'Is no time zone that is known here: Asia/Shanghai, for instance.'),
    },
  });

export class SetUpBody {
  @ApiProperty({
    enum: [...setUpKinds],
    description: 'A separate ledger with generated cases to look around in, or one for real',
  })
  @IsIn([...setUpKinds])
  kind!: (typeof setUpKinds)[number];

  @ApiPropertyOptional({
    description: 'What people call it; needed of a real one',
    maxLength: 80,
    example: 'City hotline',
  })
  @IsOptional()
  @IsString()
  @Matches(namePattern, { message: 'Takes up to 80 characters on one line.' })
  name?: string;

  @ApiPropertyOptional({
    description:
      'IANA time zone in which days are counted; it cannot be changed later. Needed of a real ledger; a sample has its own',
    example: 'Asia/Shanghai',
  })
  @IsOptional()
  @IsZone()
  zone?: string;

  @ApiPropertyOptional({
    description: 'Of a sample',
    type: 'integer',
    minimum: 1,
    maximum: setUpCasesMax,
    default: setUpCasesDefault,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(setUpCasesMax)
  cases = setUpCasesDefault;

  @ApiPropertyOptional({
    description: 'Of a sample: another number, another city',
    type: 'integer',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: setUpSeedDefault,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  seed = setUpSeedDefault;
}
