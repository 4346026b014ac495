import type { Metrics } from '@redress/platform/telemetry';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';
import { OpenToAll } from '../door/principal.guard';
import { answerExampleOf } from '../openapi/answer-examples';
import { schemaRef } from '../openapi/answer-schemas';
import { documentRead } from '../openapi/document-read';
import { documentRefusals } from '../openapi/document-refusals';
import type { Readiness } from './readiness';

export type HealthSource = Readonly<{ readiness: () => Promise<Readiness>; metrics: Metrics }>;
export const healthSourceToken = Symbol('HealthSource');
export const metricsToken = Symbol('Metrics');

const notReady = { status: 'notReady', checks: [{ name: 'process', isReady: false, detail: 'stopping' }] };

@ApiTags('health')
@OpenToAll()
@SkipThrottle({ known: true, unknown: true })
@Controller()
export class HealthController {
  constructor(@Inject(healthSourceToken) private readonly source: HealthSource) {}

  @Get('health/live')
  @documentRead('live', 'The process runs; nothing else is asked', { answer: 'LiveAnswer', refusals: 'health' })
  live(): Readonly<{ status: 'live' }> {
    return { status: 'live' };
  }

  @Get('health/ready')
  @documentRead('ready', 'Whether requests should be sent here, with reasons', {
    answer: 'ReadyAnswer',
    refusals: 'health',
  })
  @ApiResponse({
    status: 503,
    description: 'Not ready; the checks say why',
    content: { 'application/json': { schema: schemaRef('ReadyAnswer'), example: notReady } },
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    const { isReady, checks } = await this.source.readiness();
    void reply.status(isReady ? 200 : 503);
    return { status: isReady ? 'ready' : 'notReady', checks };
  }

  @Get('metrics')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'metrics', summary: 'Prometheus exposition' })
  @ApiResponse({
    status: 200,
    description: 'Figures of this process',
    content: {
      'text/plain': { schema: { type: 'string' }, ...answerExampleOf('metrics') },
    },
  })
  @documentRefusals('health')
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { mediaType, text } = await this.source.metrics.exposition();
    void reply.header('Content-Type', mediaType);
    return text;
  }
}
