import type { Principal } from '@redress/access';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { instantAsked, PageQuery } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import { documentRead } from '../openapi/document-read';
import { answered } from '../problems/read.problem';
import { AccessLogQuery, PrintedBody, RevealBody } from './access.queries';

/** Who opened, took away or was refused what; and what is recorded before it is opened. */
@ApiTags('access')
@ApiBearerAuth()
@Controller('v1')
export class AccessController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get('access-log')
  @documentRead('getAccessLog', 'Who opened, exported, printed or was refused what', {
    answer: 'AccessPage',
    refusals: 'officeRead',
  })
  async getAccessLog(
    @Sender() principal: Principal,
    @Query(validated(AccessLogQuery)) query: AccessLogQuery,
  ): Promise<unknown> {
    const { what, actor, case: named, idle, from, to, limit, cursor } = query;
    const [earliest, latest] = [instantAsked('from', from), instantAsked('to', to)];
    return bodyOfAnswer(
      answered(
        await ask(this.queryBus, principal, 'accessLog', {
          limit,
          ...(what === undefined ? {} : { what }),
          ...(actor === undefined ? {} : { actorId: actor }),
          ...(named === undefined ? {} : { id: named }),
          ...(idle === undefined ? {} : { idle: true as const }),
          ...(earliest === undefined ? {} : { from: earliest }),
          ...(latest === undefined ? {} : { to: latest }),
          ...(cursor === undefined ? {} : { cursor }),
        }),
      ),
    );
  }

  @Get('complaints/:id/access-log')
  @documentRead('getCaseAccessLog', 'Who opened, exported, printed or was refused what of this case', {
    answer: 'AccessPage',
    refusals: 'caseRead',
  })
  async getCaseAccessLog(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Query(validated(PageQuery)) { limit, cursor }: PageQuery,
  ): Promise<unknown> {
    const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
    return bodyOfAnswer(answered(await ask(this.queryBus, principal, 'accessLog', { id, ...page })));
  }

  @Post('complaints/:id/reveal')
  @HttpCode(200)
  @documentRead('reveal', 'Opens masked text for a purpose; it is recorded before it is opened', {
    answer: 'RevealAnswer',
    refusals: 'caseQuestion',
    body: {
      type: RevealBody,
      example: { fields: ['/complainant/contact'], purpose: 'Calling back about the date of the repair' },
    },
  })
  async reveal(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Body(validated(RevealBody)) { fields, purpose }: RevealBody,
  ): Promise<unknown> {
    const answer = answered(await ask(this.queryBus, principal, 'reveal', { id, fields, purpose }));
    if (answer.outcome === 'revealed') return bodyOfAnswer(answer);
    throw new ProblemError(
      doorProblems.invalidBody([
        ...(answer.purpose ? [{ pointer: '/purpose', detail: 'Has to say what it is opened for.' }] : []),
        ...answer.fields.map((field) => ({ pointer: '/fields', detail: `The case has no personal text at ${field}` })),
      ]),
    );
  }

  @Post('complaints/:id/printed')
  @HttpCode(200)
  @documentRead('recordPrint', 'Records that the case is taken away on paper; asked before it is printed', {
    answer: 'RecordedAccessAnswer',
    refusals: 'caseQuestion',
    body: { type: PrintedBody, example: { revision: '3' } },
  })
  async recordPrint(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Body(validated(PrintedBody)) { revision, at, knownAt }: PrintedBody,
  ): Promise<unknown> {
    const [asOf, known] = [instantAsked('at', at), instantAsked('knownAt', knownAt)];
    const printed = {
      ...(revision === undefined ? {} : { revision: BigInt(revision) }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(known === undefined ? {} : { knownAt: known }),
    };
    return bodyOfAnswer(answered(await ask(this.queryBus, principal, 'print', { id, printed })));
  }
}
