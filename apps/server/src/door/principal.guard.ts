import { isRole, type Principal } from '@redress/access';
import { doorProblems, ProblemError } from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { TokenError, type AccessToken, type TokenVerifier } from '@redress/platform/tokens';
import { SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

/** What the guards found out about a request's sender. */
type Sender = { principal?: Principal; expiresAt?: number; fault?: TokenError };

/** One slot for each request, gone with it; nothing is written on the request itself. */
const senders = new WeakMap<object, Sender>();

const openRoute = 'redress:open-route';
/** A route that asks for no token. */
export const OpenToAll = () => SetMetadata(openRoute, true);

export const principalOf = (request: FastifyRequest): Principal | undefined => senders.get(request.raw)?.principal;
/** Seconds since 1970 at which the sender's token ends. */
export const expiryOf = (request: FastifyRequest): number | undefined => senders.get(request.raw)?.expiresAt;

const principalFrom = ({ issuer, subject, roles, unit, mandate }: AccessToken): Principal => ({
  id: `${issuer}:${subject}`,
  roles: roles.filter(isRole),
  ...(unit === undefined ? {} : { unit }),
  ...(mandate === undefined ? {} : { mandate }),
});

const bearerOf = (header: string | undefined): string | undefined => /^Bearer ([\x21-\x7e]+)$/i.exec(header ?? '')?.[1];

const problemOfFault = ({ fault, message }: TokenError): ProblemError =>
  new ProblemError(fault === 'unavailable' ? doorProblems.unavailable(message) : doorProblems.unauthenticated(message));

const noToken = (): ProblemError =>
  new ProblemError(doorProblems.unauthenticated('No bearer token came with the request'));

/** Finds out who sends a request. It lets everybody pass: who is let in is the next guard's, and callers are counted in between. */
export class PrincipalGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly now: () => number,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = bearerOf(request.headers.authorization);
    const sender: Sender = {};
    senders.set(request.raw, sender);
    if (token === undefined) return true;
    try {
      const verified = await this.verifier.verify(token, this.now());
      sender.principal = principalFrom(verified);
      sender.expiresAt = verified.expiresAt;
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      sender.fault = error;
    }
    return true;
  }
}

/** Turns away whoever has no valid token, but where a route is open to all. A token that is wrong is never taken for none. */
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: ServiceLog,
    private readonly onRefused: (code: string) => void,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { principal, fault } = senders.get(request.raw) ?? {};
    if (fault !== undefined) {
      this.onRefused(fault.fault);
      this.log.warn('a token was not believed', { correlationId: request.id, fault: fault.fault });
      throw problemOfFault(fault);
    }
    const isOpen = this.reflector.getAllAndOverride<boolean | undefined>(openRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (principal !== undefined || isOpen === true) return true;
    this.onRefused('noToken');
    throw noToken();
  }
}
