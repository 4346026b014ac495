import { complaintStatuses, urgencies, type ComplaintStatus, type Urgency } from '@redress/complaints/domain';
import { caseOrders, notStatedChoice, type CaseOrder } from '@redress/complaints/read-models';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { ExternalRefPart, Part } from '../bodies';
import { pageDocumentsMax } from '../door/read-query';
import { Choice, Day, Yes } from './choice.decorators';

const searchCharactersMax = 200;
const pageDocumentsDefault = 50;
const tokenCharactersMax = 2_000;

const OneOf = (values: readonly string[]) => (prototype: object, name: string) => {
  ApiPropertyOptional({ enum: [...values] })(prototype, name);
  IsOptional()(prototype, name);
  IsIn([...values])(prototype, name);
};

/** Which cases, and which of them on this page. */
export class SearchBody {
  @Choice('Where the case stands', complaintStatuses) status?: ComplaintStatus[];
  @Choice(`Unit that has the case, ${notStatedChoice} for none`) unit?: string[];
  @Choice(`Person who handles it, ${notStatedChoice} for nobody`) handler?: string[];
  @Choice('Code of the category') category?: string[];
  @Choice('How it came in') channel?: string[];
  @Choice('System that it was imported from') source?: string[];
  @Choice('How urgent it is', [...urgencies, notStatedChoice]) urgency?: (Urgency | typeof notStatedChoice)[];
  @Yes('Past the resolve deadline') overdue?: boolean;
  @Yes('Given to a unit that has not signed for it') unsigned?: boolean;
  @Yes('With an escalation that nobody has closed') escalated?: boolean;
  @Yes('Disputed and not decided on') disputed?: boolean;
  @Day('Received on or after this civil date') from?: string;
  @Day('Received on or before this civil date') to?: string;
  @ApiPropertyOptional({
    description: 'Words in what the role reads open',
    example: '路灯',
    maxLength: searchCharactersMax,
  })
  @IsOptional()
  @IsString()
  @Length(1, searchCharactersMax)
  q?: string;
  @Part(() => ExternalRefPart, { optional: true, about: 'The case of a record of another system' })
  ref?: ExternalRefPart;
  @ApiPropertyOptional({ description: 'The list as it was at this instant' })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/)
  asOf?: string;
  @OneOf(caseOrders) order?: CaseOrder;
  @Yes(
    'Say how many there are in the whole list: on its first page, and only where it is asked for, since all of them are counted',
  )
  count?: boolean;
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: pageDocumentsMax, default: pageDocumentsDefault })
  @IsInt()
  @Min(1)
  @Max(pageDocumentsMax)
  limit = pageDocumentsDefault;
  @ApiPropertyOptional({ description: 'From the page before' })
  @IsOptional()
  @IsString()
  @Length(1, tokenCharactersMax)
  cursor?: string;
}
