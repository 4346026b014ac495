import type { Principal } from '@redress/access';
import { validated } from '@redress/platform/http';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { instantAsked } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import { documentRead } from '../openapi/document-read';
import { answered } from '../problems/read.problem';
import { AccessLogQuery, AuditTrailQuery, SearchBody } from './list.queries';

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
    return {
      cases: documents.map(({ document, masked }) => ({ ...document, masked })),
      next: next ?? null,
      total: total ?? null,
    };
  }

  @Get('audit-trail')
  @documentRead('getWholeAuditTrail', 'Events of all cases by actor, type and time, oldest first', {
    answer: 'AuditPage',
    refusals: 'officeRead',
  })
  async getWholeAuditTrail(
    @Sender() principal: Principal,
    @Query(validated(AuditTrailQuery)) { type, actor, from, to, limit, cursor }: AuditTrailQuery,
  ): Promise<unknown> {
    const [earliest, latest] = [instantAsked('from', from), instantAsked('to', to)];
    return bodyOfAnswer(
      answered(
        await ask(this.queryBus, principal, 'auditTrailFor', {
          limit,
          ...(type === undefined ? {} : { type }),
          ...(actor === undefined ? {} : { actorId: actor }),
          ...(earliest === undefined ? {} : { from: earliest }),
          ...(latest === undefined ? {} : { to: latest }),
          ...(cursor === undefined ? {} : { cursor }),
        }),
      ),
    );
  }

  @Get('access-log')
  @documentRead('getAccessLog', 'Who opened, exported or was refused what', {
    answer: 'AccessPage',
    refusals: 'officeRead',
  })
  async getAccessLog(
    @Sender() principal: Principal,
    @Query(validated(AccessLogQuery)) { type, actor, from, to, limit, cursor }: AccessLogQuery,
  ): Promise<unknown> {
    const [earliest, latest] = [instantAsked('from', from), instantAsked('to', to)];
    return bodyOfAnswer(
      answered(
        await ask(this.queryBus, principal, 'accessLog', {
          limit,
          ...(type === undefined ? {} : { type }),
          ...(actor === undefined ? {} : { actorId: actor }),
          ...(earliest === undefined ? {} : { from: earliest }),
          ...(latest === undefined ? {} : { to: latest }),
          ...(cursor === undefined ? {} : { cursor }),
        }),
      ),
    );
  }
}
