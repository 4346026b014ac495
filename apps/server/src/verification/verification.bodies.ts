import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

const scopeCharactersMax = 120;
/** Characters of a heads file in a body: some 4,000 streams. A larger one is held against the ledger by the command line. */
const expectCharactersMax = 500_000;

export class VerificationBody {
  @ApiPropertyOptional({ description: '`ledger`, or a case by its id or number; the whole ledger unless said' })
  @IsOptional()
  @IsString()
  @Length(1, scopeCharactersMax)
  scope?: string;

  @ApiPropertyOptional({
    description: 'What was written down earlier: a ledger digest, or the text of a heads file',
    maxLength: expectCharactersMax,
  })
  @IsOptional()
  @IsString()
  @Length(1, expectCharactersMax)
  expect?: string;
}
