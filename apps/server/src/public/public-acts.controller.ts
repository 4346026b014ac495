import type { PublicCommand } from '@redress/complaints/application';
import { clear, type JsonValue } from '@redress/kernel';
import {
  bodyBytesOf,
  doorProblems,
  idempotencyKeyOf,
  ProblemError,
  traceparentOf,
  validated,
} from '@redress/platform/http';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isAccepted } from '../commands/send-command';
import { languageOf } from '../door/language';
import { OpenToAll } from '../door/principal.guard';
import type { PublicRecordedAnswer } from '../openapi/answer-types';
import { documentRead } from '../openapi/document-read';
import { problemOfCommand } from '../problems/command.problem';
import { publicDeskToken, type PublicDesk } from '../runtime/service-office';
import { PublicDisputeBody, PublicReopenBody, PublicSupplementBody } from './public-act.bodies';
import type { TrackingBody } from './public.bodies';

const KeyHeader = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'A UUID',
    schema: { type: 'string', format: 'uuid' },
  });

const code = { complaintNo: '20260302-6KRW4R6JDA', trackingCode: 'BQF6XGK5S7' };

/** What a complainant may do himself with the number and the code of his complaint: what tracking tells him that he has a right to. */
@ApiTags('public')
@OpenToAll()
@Controller('v1/public')
export class PublicActsController {
  constructor(@Inject(publicDeskToken) private readonly desk: PublicDesk) {}

  @Post('supplements')
  @HttpCode(200)
  @KeyHeader()
  @documentRead('supplementPublicly', 'Adds what the office asked for', {
    answer: 'PublicRecordedAnswer',
    refusals: 'publicAct',
    body: { type: PublicSupplementBody, example: { ...code, answer: '2 月 26 日至 28 日，每晚十一点到两点。' } },
  })
  supplementPublicly(
    @Req() request: FastifyRequest,
    @Body(validated(PublicSupplementBody)) body: PublicSupplementBody,
  ): Promise<PublicRecordedAnswer> {
    const data = { items: [clear(body.answer)], medium: 'web' } as const;
    return this.act(request, body, { type: 'SupplyInformation', data });
  }

  @Post('reopen-requests')
  @HttpCode(200)
  @KeyHeader()
  @documentRead('requestReopenPublicly', 'Asks for the complaint to be taken up again, within its window', {
    answer: 'PublicRecordedAnswer',
    refusals: 'publicAct',
    body: {
      type: PublicReopenBody,
      example: { ...code, ground: 'recurrence', newFacts: '3 月 20 日起又恢复夜间打桩。' },
    },
  })
  requestReopenPublicly(
    @Req() request: FastifyRequest,
    @Body(validated(PublicReopenBody)) body: PublicReopenBody,
  ): Promise<PublicRecordedAnswer> {
    const { ground, newFacts } = body;
    const data = { ground, evidenceIds: [], ...(newFacts === undefined ? {} : { newFacts: clear(newFacts) }) };
    return this.act(request, body, { type: 'RequestReopen', data });
  }

  @Post('disputes')
  @HttpCode(200)
  @KeyHeader()
  @documentRead('disputePublicly', 'Contests the outcome, within its window; a review is then due', {
    answer: 'PublicRecordedAnswer',
    refusals: 'publicAct',
    body: {
      type: PublicDisputeBody,
      example: { ...code, statement: '答复称已停止夜间施工，但昨晚十二点仍在打桩。' },
    },
  })
  disputePublicly(
    @Req() request: FastifyRequest,
    @Body(validated(PublicDisputeBody)) body: PublicDisputeBody,
  ): Promise<PublicRecordedAnswer> {
    const data = { statement: clear(body.statement), contestedEventIds: [] };
    return this.act(request, body, { type: 'DisputeOutcome', data });
  }

  private async act(
    request: FastifyRequest,
    { complaintNo, trackingCode }: TrackingBody,
    command: PublicCommand,
  ): Promise<PublicRecordedAnswer> {
    const traceparent = traceparentOf(request.raw);
    const key = request.headers['idempotency-key'];
    const answer = await this.desk.act({
      tracked: { complaintNo, trackingCode },
      command,
      idempotencyKey: idempotencyKeyOf(typeof key === 'string' ? key : undefined),
      method: request.method,
      path: request.url.split('?', 1)[0] ?? '',
      body: request.body as JsonValue,
      bodyBytes: bodyBytesOf(request),
      correlationId: request.id,
      ...(traceparent === undefined ? {} : { traceparent }),
    });
    if (answer.outcome === 'keyMalformed')
      throw new ProblemError(doorProblems.malformed('Without an account the Idempotency-Key has to be a UUID'));
    if (!isAccepted(answer))
      throw new ProblemError(problemOfCommand(answer, languageOf(request.headers['accept-language'])));
    return { complaintNo: answer.complaintNo, position: answer.position };
  }
}
