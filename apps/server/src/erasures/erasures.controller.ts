import type { Principal } from '@redress/access';
import { assertNever } from '@redress/kernel';
import { idempotencyKeyOf, ProblemError, validated } from '@redress/platform/http';
import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiHeader, ApiTags } from '@nestjs/swagger';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { PageQuery } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import { documentRead } from '../openapi/document-read';
import { answered } from '../problems/read.problem';
import { problemOfErasure } from '../problems/erasure.problem';
import { OrderErasureBody, RefuseErasureBody } from './erasure.bodies';
import type { ErasureDesk } from './erasure-desk';

export const erasureDeskToken = Symbol('ErasureDesk');

type Answer = Exclude<Awaited<ReturnType<ErasureDesk['order' | 'approve' | 'refuse' | 'standing']>>, undefined>;

/** @throws ProblemError */
const told = (answer: Answer): unknown => {
  switch (answer.outcome) {
    case 'unknown':
    case 'forbidden':
    case 'refused':
      throw new ProblemError(problemOfErasure(answer));
    case 'accepted':
    case 'repeated':
    case 'found':
      return bodyOfAnswer(answer);
    default:
      return assertNever(answer);
  }
};

const KeyHeader = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'Each of these acts is done once for a subject; the key is asked for as on every command',
    schema: { type: 'string' },
  });

/** Every order to erase somebody. */
@ApiTags('erasure')
@ApiBearerAuth()
@Controller('v1/erasures')
export class ErasureListController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @documentRead('getErasures', 'Orders to erase somebody, oldest first, each with how far it has come', {
    answer: 'ErasuresAnswer',
    refusals: 'officeRead',
  })
  async getErasures(
    @Sender() principal: Principal,
    @Query(validated(PageQuery)) { limit, cursor }: PageQuery,
  ): Promise<unknown> {
    const asked = { limit, ...(cursor === undefined ? {} : { cursor }) };
    return bodyOfAnswer(answered(await ask(this.queryBus, principal, 'erasures', asked)));
  }
}

/** A complainant is forgotten: one person orders it, another approves, then the keys are destroyed. `id`: a subject, or one of his cases. */
@ApiTags('erasure')
@ApiBearerAuth()
@Controller('v1/complainants/:id/erasure')
export class ErasuresController {
  constructor(@Inject(erasureDeskToken) private readonly desk: ErasureDesk) {}

  @Get()
  @documentRead('getErasure', 'How far the erasure of a complainant has come', {
    answer: 'ErasureStandingAnswer',
    refusals: 'erasureRead',
  })
  async getErasure(@Sender() principal: Principal, @Param('id') id: string): Promise<unknown> {
    return told(await this.desk.standing(principal, id));
  }

  @Post()
  @HttpCode(200)
  @KeyHeader()
  @documentRead('orderErasure', 'Orders it; the legal holds are looked at', {
    answer: 'ErasureOrderAnswer',
    refusals: 'erasureOrder',
    body: { type: OrderErasureBody, example: { ground: 'complainantAsked' } },
  })
  async orderErasure(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Headers('idempotency-key') key: string | undefined,
    @Body(validated(OrderErasureBody)) { ground }: OrderErasureBody,
  ): Promise<unknown> {
    idempotencyKeyOf(key);
    return told(await this.desk.order(principal, id, ground));
  }

  @Post('approve')
  @HttpCode(200)
  @KeyHeader()
  @documentRead('approveErasure', 'The second person approves; it is carried out at once', {
    answer: 'ErasureApprovalAnswer',
    refusals: 'erasureDecision',
  })
  async approveErasure(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<unknown> {
    idempotencyKeyOf(key);
    return told(await this.desk.approve(principal, id));
  }

  @Post('refuse')
  @HttpCode(200)
  @KeyHeader()
  @documentRead('refuseErasure', 'The second person refuses, and says why', {
    answer: 'ErasureOrderAnswer',
    refusals: 'erasureDecision',
    body: { type: RefuseErasureBody, example: { reasons: 'A review of the case is pending.' } },
  })
  async refuseErasure(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Headers('idempotency-key') key: string | undefined,
    @Body(validated(RefuseErasureBody)) { reasons }: RefuseErasureBody,
  ): Promise<unknown> {
    idempotencyKeyOf(key);
    return told(await this.desk.refuse(principal, id, reasons));
  }
}
