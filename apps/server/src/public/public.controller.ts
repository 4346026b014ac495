import type { PublicFiling } from '@redress/complaints/application';
import { trackingWords } from '@redress/complaints/application';
import type { JsonValue } from '@redress/kernel';
import {
  bodyBytesOf,
  doorProblems,
  idempotencyKeyOf,
  ProblemError,
  traceparentOf,
  validated,
} from '@redress/platform/http';
import { publicPrincipal } from '@redress/access';
import { Body, Controller, Headers, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { dataOf } from '../bodies';
import { isAccepted } from '../commands/send-command';
import { ask } from '../door/ask';
import { Lang, languageOf, type Language } from '../door/language';
import { OpenToAll } from '../door/principal.guard';
import { documentRead } from '../openapi/document-read';
import { problemOfCommand } from '../problems/command.problem';
import { publicDeskToken, type PublicDesk } from '../runtime/service-office';
import { PublicFilingBody, TrackingBody } from './public.bodies';

/** What anybody may do without an account: file, and ask how it stands with the number and the code. */
@ApiTags('public')
@OpenToAll()
@Controller('v1/public')
export class PublicController {
  constructor(
    private readonly queryBus: QueryBus,
    @Inject(publicDeskToken) private readonly desk: PublicDesk,
  ) {}

  @Post('complaints')
  @HttpCode(201)
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'A UUID',
    schema: { type: 'string', format: 'uuid' },
  })
  @documentRead('filePublicly', 'Files a complaint without a name; the answer’s number and code track it', {
    answer: 'PublicFiledAnswer',
    refusals: 'publicFiling',
    body: {
      type: PublicFilingBody,
      example: {
        matterKind: 'complaint',
        subject: '路灯不亮',
        narrative: '幸福路路灯已坏三周。',
        demand: '请尽快修复。',
        language: 'zh-CN',
      },
    },
    status: 201,
  })
  async filePublicly(
    @Req() request: FastifyRequest,
    @Body(validated(PublicFilingBody)) body: PublicFilingBody,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<unknown> {
    const traceparent = traceparentOf(request.raw);
    const answer = await this.desk.file({
      // Held to its class a moment ago, field by field.
      filing: dataOf(PublicFilingBody, body) as PublicFiling,
      idempotencyKey: idempotencyKeyOf(key),
      method: request.method,
      path: '/v1/public/complaints',
      body: request.body as JsonValue,
      bodyBytes: bodyBytesOf(request),
      correlationId: request.id,
      ...(traceparent === undefined ? {} : { traceparent }),
    });
    if (answer.outcome === 'keyMalformed')
      throw new ProblemError(doorProblems.malformed('Without an account the Idempotency-Key has to be a UUID'));
    if (!isAccepted(answer))
      throw new ProblemError(problemOfCommand(answer, languageOf(request.headers['accept-language']), 'FileComplaint'));
    return { complaintNo: answer.complaintNo, trackingCode: answer.trackingCode };
  }

  @Post('tracking')
  @HttpCode(200)
  @documentRead('track', 'Where a complaint stands, in plain words, for whoever holds its number and code', {
    answer: 'TrackingAnswer',
    refusals: 'publicQuestion',
    body: { type: TrackingBody, example: { complaintNo: '20260302-6KRW4R6JDA', trackingCode: 'BQF6XGK5S7' } },
  })
  async track(
    @Body(validated(TrackingBody)) { complaintNo, trackingCode }: TrackingBody,
    @Lang() language: Language,
  ): Promise<unknown> {
    const answer = await ask(this.queryBus, publicPrincipal, 'track', { complaintNo, trackingCode });
    if (answer.outcome === 'unknown') throw new ProblemError(doorProblems.notFound());
    const { stage } = answer.tracking;
    return { ...answer.tracking, meaning: trackingWords[stage][language] };
  }
}
