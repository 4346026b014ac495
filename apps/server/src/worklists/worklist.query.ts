import { complaintStatuses, urgencies, type ComplaintStatus, type Urgency } from '@redress/complaints/domain';
import { notStatedChoice, worklistOrders, type WorklistOrder } from '@redress/complaints/read-models';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../door/read-query';
import { Day, ListedChoice, SaidYes } from '../lists/choice.decorators';

/** What of a queue is shown, and in which order. */
export class WorklistQuery extends PageQuery {
  @ListedChoice('Where the case stands', complaintStatuses) status?: ComplaintStatus[];
  @ListedChoice(`Unit that has the case, ${notStatedChoice} for none`) unit?: string[];
  @ListedChoice(`Person who handles it, ${notStatedChoice} for nobody`) handler?: string[];
  @ListedChoice('Code of the category') category?: string[];
  @ListedChoice('How it came in') channel?: string[];
  @ListedChoice('System that it was imported from') source?: string[];
  @ListedChoice('How urgent it is', [...urgencies, notStatedChoice]) urgency?: (Urgency | typeof notStatedChoice)[];
  @SaidYes('Past the resolve deadline') overdue?: boolean;
  @SaidYes('Given to a unit that has not signed for it') unsigned?: boolean;
  @SaidYes('With an escalation that nobody has closed') escalated?: boolean;
  @SaidYes('Disputed and not decided on') disputed?: boolean;
  @Day('Received on or after this civil date') from?: string;
  @Day('Received on or before this civil date') to?: string;
  @SaidYes('Say how many there are in the whole list, on its first page: all of them are counted for it')
  count?: boolean;
  @ApiPropertyOptional({ enum: [...worklistOrders], default: 'risk' })
  @IsOptional()
  @IsIn([...worklistOrders])
  sort?: WorklistOrder;
}
