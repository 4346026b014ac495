import type { Principal } from '@redress/access';
import { doorProblems, ProblemError } from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { TokenError, type Session } from '@redress/platform/tokens';
import { SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { assertOwnWrite } from './own-page';
import { isByCookie, type KnownSender, type SenderCheck } from './sender-check';

/** What the guards found out about a request's sender. */
type Sender = Readonly<{ known?: KnownSender; fault?: TokenError }>;

/** One slot for each request, gone with it; nothing is written on the request itself. */
const senders = new WeakMap<object, Sender>();

const openRoute = 'redress:open-route';
/** A route that asks for no token. */
export const OpenToAll = () => SetMetadata(openRoute, true);

const knownOf = (request: FastifyRequest): KnownSender | undefined => senders.get(request.raw)?.known;
export const principalOf = (request: FastifyRequest): Principal | undefined => knownOf(request)?.principal;
/** Seconds since 1970 at which the sender's token or session ends. */
export const expiryOf = (request: FastifyRequest): number | undefined => knownOf(request)?.expiresAt;
/** Of a sender who came with the cookie. */
export const sessionOf = (request: FastifyRequest): Session | undefined => knownOf(request)?.session;
/** What the sender came with, by its id. */
export const credentialOf = (request: FastifyRequest): Pick<KnownSender, 'credentialId'> => knownOf(request) ?? {};

const problemOfFault = ({ fault, message }: TokenError): ProblemError =>
  new ProblemError(fault === 'unavailable' ? doorProblems.unavailable(message) : doorProblems.unauthenticated(message));

const sessionOver = (): ProblemError =>
  new ProblemError(doorProblems.unauthenticated('The session has ended: sign in again'));

const nobody = (): ProblemError =>
  new ProblemError(doorProblems.unauthenticated('No bearer token and no session came with the request'));

/** Finds out who sends a request. It lets everybody pass: who is let in is the next guard's, and callers are counted in between. */
export class PrincipalGuard implements CanActivate {
  constructor(private readonly check: SenderCheck) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    try {
      const known = await this.check.senderOf(request);
      senders.set(request.raw, known === undefined ? {} : { known });
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      senders.set(request.raw, { fault: error });
    }
    return true;
  }
}

/**
 * Turns away whoever has no valid token and no session, but where a route is open to all. A token that is wrong is never taken for none; a session that is
 * over is, since the browser sends its cookie wherever it goes.
 */
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: ServiceLog,
    private readonly onRefused: (code: string) => void,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { known, fault } = senders.get(request.raw) ?? {};
    const isOpen = this.reflector.getAllAndOverride<boolean | undefined>(openRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (fault !== undefined && !isByCookie(request)) {
      this.refused(request, fault.fault, 'a token was not believed');
      throw problemOfFault(fault);
    }
    if (isOpen === true) return true;
    if (fault !== undefined) {
      this.refused(request, fault.fault, 'a session does not count any more');
      throw sessionOver();
    }
    if (known === undefined) {
      this.onRefused('noToken');
      throw nobody();
    }
    if (known.session !== undefined) assertOwnWrite(request);
    return true;
  }

  private refused({ id }: FastifyRequest, fault: string, message: string): void {
    this.onRefused(fault);
    this.log.warn(message, { correlationId: id, fault });
  }
}
