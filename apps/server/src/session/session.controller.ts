import { capabilities, capabilitiesOf, type Principal } from '@redress/access';
import type { LedgerIdentity } from '@redress/complaints/application';
import { instantOf } from '@redress/kernel';
import { Controller, Get, Inject, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { expiryOf } from '../door/principal.guard';
import { Sender } from '../door/sender.decorator';
import { documentRead } from '../openapi/document-read';
import { contractVersion } from '../openapi/openapi-document';

export const ledgerToken = Symbol('LedgerIdentity');

const millisecondsPerSecond = 1_000;

/** Who the asker is here, and what a client may offer him. */
@ApiTags('session')
@ApiBearerAuth()
@Controller('v1/session')
export class SessionController {
  constructor(@Inject(ledgerToken) private readonly ledger: LedgerIdentity) {}

  @Get()
  @documentRead('getSession', 'Who the token says you are, what your roles may do at all, and which ledger this is', {
    answer: 'SessionAnswer',
    refusals: 'ownRead',
  })
  getSession(@Sender() principal: Principal, @Req() request: FastifyRequest): unknown {
    const { id, roles, unit } = principal;
    const { ledgerId, zone, sample } = this.ledger;
    const expiresAt = expiryOf(request);
    return {
      user: id,
      roles,
      unit: unit ?? null,
      permissions: capabilitiesOf(principal, capabilities),
      ledger: { id: ledgerId, zone, sample },
      contract: contractVersion,
      expiresAt: expiresAt === undefined ? null : instantOf(expiresAt * millisecondsPerSecond),
    };
  }
}
