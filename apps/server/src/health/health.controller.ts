import type { Metrics } from '@redress/platform/telemetry';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';
import { OpenToAll } from '../door/principal.guard';
import type { Readiness } from './readiness';

export type HealthSource = Readonly<{ readiness: () => Promise<Readiness>; metrics: Metrics }>;
export const healthSourceToken = Symbol('HealthSource');
export const metricsToken = Symbol('Metrics');

@ApiTags('health')
@OpenToAll()
@SkipThrottle({ known: true, unknown: true })
@Controller()
export class HealthController {
  constructor(@Inject(healthSourceToken) private readonly source: HealthSource) {}

  @Get('health/live')
  @ApiOperation({ summary: 'The process runs; nothing else is asked' })
  @ApiResponse({ status: 200, schema: { example: { status: 'live' } } })
  live(): Readonly<{ status: 'live' }> {
    return { status: 'live' };
  }

  @Get('health/ready')
  @ApiOperation({ summary: 'Whether requests should be sent here, with reasons' })
  @ApiResponse({ status: 200, description: 'Ready' })
  @ApiResponse({ status: 503, description: 'Not ready; the checks say why' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    const { isReady, checks } = await this.source.readiness();
    void reply.status(isReady ? 200 : 503);
    return { status: isReady ? 'ready' : 'notReady', checks };
  }

  @Get('metrics')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Prometheus exposition' })
  @ApiResponse({ status: 200, content: { 'text/plain': { schema: { type: 'string' } } } })
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { mediaType, text } = await this.source.metrics.exposition();
    void reply.header('Content-Type', mediaType);
    return text;
  }
}
