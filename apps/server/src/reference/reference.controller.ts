import type { Principal } from '@redress/access';
import type { SeenKind } from '@redress/complaints/application';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { ReadQuery } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import type { CodesAnswer } from '../openapi/answer-types';
import { documentRead } from '../openapi/document-read';
import { namedCodes } from './codes';

/** What forms and filters offer: values that stand in the asker's cases, closed lists, and the rules as they were published. */
@ApiTags('reference')
@ApiBearerAuth()
@Controller('v1')
export class ReferenceController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get('reference/categories')
  @documentRead('getCategories', 'Categories of the cases that the asker may see, with how many there are of each', {
    answer: 'SeenValuesAnswer',
    refusals: 'ownRead',
  })
  getCategories(@Sender() principal: Principal, @Query(validated(ReadQuery)) _query: ReadQuery): Promise<unknown> {
    return this.seen(principal, 'categories');
  }

  @Get('reference/units')
  @documentRead('getUnits', 'Units that have cases which the asker may see', {
    answer: 'SeenValuesAnswer',
    refusals: 'ownRead',
  })
  getUnits(@Sender() principal: Principal, @Query(validated(ReadQuery)) _query: ReadQuery): Promise<unknown> {
    return this.seen(principal, 'units');
  }

  @Get('reference/staff')
  @documentRead('getStaff', 'Handlers of cases that the asker may see, by their opaque ids', {
    answer: 'SeenValuesAnswer',
    refusals: 'ownRead',
  })
  getStaff(@Sender() principal: Principal, @Query(validated(ReadQuery)) _query: ReadQuery): Promise<unknown> {
    return this.seen(principal, 'staff');
  }

  @Get('reference/codes')
  @documentRead('getCodes', 'Every closed list, each value named in English and Chinese', {
    answer: 'CodesAnswer',
    refusals: 'ownRead',
  })
  getCodes(@Query(validated(ReadQuery)) _query: ReadQuery): CodesAnswer {
    return { codes: namedCodes };
  }

  @Get('policies/:pack/:version')
  @documentRead('getPolicy', 'One version of a policy pack: the rules that cases filed under it are decided by', {
    answer: 'PolicyAnswer',
    refusals: 'ownNamedRead',
  })
  async getPolicy(
    @Sender() principal: Principal,
    @Param('pack') packId: string,
    @Param('version') version: string,
    @Query(validated(ReadQuery)) _query: ReadQuery,
  ): Promise<unknown> {
    const answer = await ask(this.queryBus, principal, 'policy', { packId, version });
    if (answer.outcome === 'unknown') throw new ProblemError(doorProblems.notFound());
    return bodyOfAnswer(answer);
  }

  private async seen(principal: Principal, kind: SeenKind): Promise<unknown> {
    return bodyOfAnswer(await ask(this.queryBus, principal, 'seenValues', kind));
  }
}
