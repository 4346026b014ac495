import { doorProblems, ProblemError } from '@redress/platform/http';
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail, type ThrottlerRequest } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { principalOf } from './principal.guard';

/** Callers with a token are counted by who they are, others by their address: a shared office's address does not run out for all of them. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  protected override getTracker(request: Record<string, unknown>): Promise<string> {
    const { id, ip } = this.callerOf(request);
    return Promise.resolve(id ?? ip);
  }

  /** One count for all routes: a flood is a flood wherever it goes. */
  protected override generateKey(_context: ExecutionContext, tracker: string, name: string): string {
    return `${name} ${tracker}`;
  }

  protected override handleRequest(requested: ThrottlerRequest): Promise<boolean> {
    const request = requested.context.switchToHttp().getRequest<FastifyRequest>();
    const isKnown = principalOf(request) !== undefined;
    return requested.throttler.name === (isKnown ? 'known' : 'unknown')
      ? super.handleRequest(requested)
      : Promise.resolve(true);
  }

  protected override throwThrottlingException(
    _context: ExecutionContext,
    { timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    return Promise.reject(new ProblemError(doorProblems.tooManyRequests(Math.max(1, Math.ceil(timeToBlockExpire)))));
  }

  private callerOf(request: object): Readonly<{ id: string | undefined; ip: string }> {
    const fastify = request as FastifyRequest;
    return { id: principalOf(fastify)?.id, ip: fastify.ip };
  }
}
