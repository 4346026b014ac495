import type { Principal } from '@redress/access';
import { validated } from '@redress/platform/http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ask } from '../door/ask';
import { Sender } from '../door/sender.decorator';
import { documentRead } from '../openapi/document-read';
import { answered } from '../problems/read.problem';
import { SearchBody } from './list.queries';

/** Lists of cases and of events, each holding what the asker may see and no trace of the rest. */
@ApiTags('lists')
@ApiBearerAuth()
@Controller('v1')
export class ListsController {
  constructor(private readonly queryBus: QueryBus) {}

  @Post('complaints/search')
  @HttpCode(200)
  @documentRead(
    'searchCases',
    'Cases by filter, words or reference; asked in a body, since names must not stand in addresses',
    {
      answer: 'CaseList',
      refusals: 'officeQuestion',
      body: { type: SearchBody, example: { channel: 'phone', q: '打桩', limit: 1 } },
    },
  )
  async searchCases(@Sender() principal: Principal, @Body(validated(SearchBody)) body: SearchBody): Promise<unknown> {
    const { documents, next, total } = answered(await ask(this.queryBus, principal, 'search', body));
    return { cases: documents, next: next ?? null, total: total ?? null };
  }
}
