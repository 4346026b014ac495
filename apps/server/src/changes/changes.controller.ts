import type { Principal } from '@redress/access';
import { correlationHeader, doorProblems, openEventStream, ProblemError } from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { Controller, Get, Headers, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parsedPosition } from '../door/min-position';
import { credentialOf, expiryOf } from '../door/principal.guard';
import type { SenderCheck } from '../door/sender-check';
import { Sender } from '../door/sender.decorator';
import { documentEvents } from '../openapi/document-events';
import type { ChangeFeed } from './change-feed';
import type { ChangeIds } from './change-ids';
import type { EventStore } from '@redress/kernel';

export type ChangeSource = Readonly<{
  feed: ChangeFeed;
  eventStore: Pick<EventStore, 'parsePosition'>;
  ids: Pick<ChangeIds, 'positionOf'>;
  log: ServiceLog;
  senders: Pick<SenderCheck, 'stillCounts'>;
}>;
export const changesToken = Symbol('ChangeSource');

/** What changes, as it is written. */
@ApiTags('changes')
@ApiBearerAuth()
@Controller('v1/changes')
export class ChangesController {
  constructor(@Inject(changesToken) private readonly source: ChangeSource) {}

  @Get()
  @documentEvents('getChanges', 'Server-sent events: ids and revisions of cases that the asker may see', {
    events: { change: 'ChangeEvent', lag: 'LagEvent', reset: 'ResetEvent' },
    refusals: 'changes',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Goes on after the change that has this id',
    schema: { type: 'string' },
  })
  @ApiQuery({
    name: 'after',
    required: false,
    description: 'The same, where a header cannot be sent; or a Redress-Position to begin with',
    schema: { type: 'string' },
  })
  getChanges(
    @Sender() principal: Principal,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Query('after') asked: string | undefined,
  ): void {
    const { feed, eventStore, ids, log, senders } = this.source;
    const credential = credentialOf(request);
    const token = lastEventId ?? (typeof asked === 'string' ? asked : undefined);
    const after =
      token === undefined || token === '' ? undefined : parsedPosition(eventStore, ids.positionOf(token) ?? token);
    if (!feed.hasRoom(principal)) throw new ProblemError(doorProblems.tooManyRequests(30));
    reply.hijack();
    const stream = openEventStream(reply.raw, { [correlationHeader]: request.id });
    feed
      .tell({ principal, expiresAt: expiryOf(request), counts: () => senders.stillCounts(credential), after, stream })
      .catch((error: unknown) =>
        log.error('a stream of changes ended by an error', error, { correlationId: request.id }),
      );
  }
}
