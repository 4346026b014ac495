import type { Principal } from '@redress/access';
import {
  trendDimensions,
  trendMeasures,
  trendPeriods,
  type TrendDimension,
  type TrendMeasure,
  type TrendRow,
} from '@redress/complaints/read-models';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { dayAsked, instantAsked, stated } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import { listed } from '../door/word-list';
import { documentRead } from '../openapi/document-read';
import { answered } from '../problems/read.problem';
import type { TrendsAsked } from '../runtime/service-answers';
import { CellQuery, TrendQuery, type FiguresAsked } from './figure.queries';
import { trendCsv } from './trend-csv';

/** Figures, each of which can be followed down to its cases. */
@ApiTags('figures')
@ApiBearerAuth()
@Controller('v1/trends')
export class FiguresController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @documentRead(
    'getTrends',
    'Counts by dimension and period over the cases that count for the asker, beside those of an earlier range; text/csv too',
    {
      answer: 'TrendsAnswer',
      refusals: 'officeRead',
      alsoAs: { 'text/csv': 'period,unit,filed\r\n2026-03,lighting-office,12\r\n' },
    },
  )
  async getTrends(
    @Sender() principal: Principal,
    @Query(validated(TrendQuery)) query: TrendQuery,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const { compare, top } = query;
    const request = this.requestOf(query);
    const answer = answered(await ask(this.queryBus, principal, 'trends', { ...request, ...stated({ compare, top }) }));
    if (!/\btext\/csv\b/.test(accept ?? '')) return bodyOfAnswer(answer);
    void reply.header('Content-Type', 'text/csv; charset=utf-8');
    return trendCsv(request, answer.rows);
  }

  @Get('cases')
  @documentRead('getTrendCases', 'The cases behind one figure, as far as they are the asker’s to open', {
    answer: 'TrendCases',
    refusals: 'officeRead',
  })
  async getTrendCases(@Sender() principal: Principal, @Query(validated(CellQuery)) query: CellQuery): Promise<unknown> {
    const request = this.requestOf(query);
    const [measure] = request.measures;
    if (measure === undefined || request.measures.length > 1)
      throw new ProblemError(doorProblems.malformed('measure takes the one figure that is followed down'));
    const { limit, cursor } = query;
    const row: Pick<TrendRow, 'period' | 'group'> = { period: query.period ?? null, group: this.groupOf(query) };
    return bodyOfAnswer(
      answered(
        await ask(this.queryBus, principal, 'casesBehind', {
          request,
          row,
          measure,
          limit,
          ...(cursor === undefined ? {} : { cursor }),
        }),
      ),
    );
  }

  private groupOf({ group }: CellQuery): TrendRow['group'] {
    const pairs = (group ?? '').split(',').filter((pair) => pair !== '');
    const known: readonly string[] = [...trendDimensions, 'categoryScheme'];
    return Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf(':');
        const name = pair.slice(0, at);
        if (!known.includes(name))
          throw new ProblemError(doorProblems.malformed(`group takes name:value of ${known.join(', ')}`));
        return [name, decodeURIComponent(pair.slice(at + 1))];
      }),
    );
  }

  private requestOf(query: FiguresAsked): TrendsAsked {
    const { by, per, from, to, measure, asOf, category, channel, unit, outcome, origin, source } = query;
    const only = stated({ category, channel, unit, outcome, origin, source });
    const dimensions: readonly TrendDimension[] = listed('by', by, trendDimensions);
    const measures: readonly TrendMeasure[] = listed('measure', measure ?? 'filed', trendMeasures);
    const [period] = listed('per', per, trendPeriods);
    const [first, last] = [dayAsked('from', from), dayAsked('to', to)];
    const then = instantAsked('asOf', asOf);
    return {
      by: dimensions,
      measures,
      only,
      ...(period === undefined ? {} : { per: period }),
      ...(first === undefined ? {} : { from: first }),
      ...(last === undefined ? {} : { to: last }),
      ...(then === undefined ? {} : { asOf: then }),
    };
  }
}
