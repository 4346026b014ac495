import type { Principal } from '@redress/access';
import { isWorklistName, worklistNames } from '@redress/complaints/read-models';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { dayAsked, ReadQuery, stated } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import { WorklistQuery } from './worklist.query';
import { documentRead } from '../openapi/document-read';

/** The queues of the office, of the cases that the asker may see: the gravest first, then what is due next. */
@ApiTags('worklists')
@ApiBearerAuth()
@Controller('v1/worklists')
export class WorklistsController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @documentRead('getWorklists', 'How many cases wait in each queue, as of now', {
    answer: 'WorklistCountsAnswer',
    refusals: 'ownRead',
  })
  async getWorklists(@Sender() principal: Principal, @Query(validated(ReadQuery)) _query: ReadQuery): Promise<unknown> {
    return bodyOfAnswer(await ask(this.queryBus, principal, 'worklistCounts', undefined));
  }

  @Get(':name')
  @ApiParam({ name: 'name', enum: [...worklistNames] })
  @documentRead('getWorklist', 'The cases of one queue, as of now: by risk, then by due time, unless asked otherwise', {
    answer: 'WorklistPageAnswer',
    refusals: 'ownNamedRead',
  })
  async getWorklist(
    @Sender() principal: Principal,
    @Param('name') name: string,
    @Query(validated(WorklistQuery)) query: WorklistQuery,
  ): Promise<unknown> {
    if (!isWorklistName(name)) throw new ProblemError(doorProblems.notFound());
    const { limit, cursor, sort: order, count: isCounted, from, to, minPosition: _minPosition, ...only } = query;
    const days = { from: dayAsked('from', from), to: dayAsked('to', to) };
    const asked = { name, limit, only: stated({ ...only, ...days }), ...stated({ cursor, order, isCounted }) };
    return bodyOfAnswer(await ask(this.queryBus, principal, 'worklist', asked));
  }
}
