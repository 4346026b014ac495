import { publicPrincipal, type Principal } from '@redress/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { principalOf } from './principal.guard';

/** Who sends the request: from the token, never from the body. On an open route it may be nobody. */
export const Sender = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Principal =>
    principalOf(context.switchToHttp().getRequest<FastifyRequest>()) ?? publicPrincipal,
);
