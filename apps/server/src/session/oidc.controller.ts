import { doorProblems, ProblemError, type Problem } from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { TokenError, type ClaimedIdentity, type CodeFlow } from '@redress/platform/tokens';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAtLoopback } from '../door/own-page';
import { OpenToAll } from '../door/principal.guard';
import { clearPendingCookie, pendingCookieOf, setPendingCookie, setSessionCookie } from '../door/session-cookie';
import { documentRedirect } from '../openapi/document-redirect';
import { oidcProblems } from '../problems/oidc.problem';
import type { PendingSignIns } from './pending-sign-ins';
import type { SessionDesk } from './session-desk';

/** A provider that people sign in with. */
export type SignInProvider = Readonly<{
  /** Stands before the colon in an actor's id. */
  name: string;
  flow: CodeFlow;
  pending: PendingSignIns;
  /** Where the service is for a browser; absent: where it listens, which is this machine. */
  publicUrl?: string;
}>;

export type OidcSource = Readonly<{
  provider?: SignInProvider;
  desk: Pick<SessionDesk, 'open'>;
  /** Seconds since 1970. */
  now: () => number;
  log: ServiceLog;
}>;
export const oidcSourceToken = Symbol('OidcSource');

const callbackPath = '/v1/session/oidc/callback';
const seeOther = 303;

const isAskedForAPage = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html');

const problemOf = (error: unknown): Problem => {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof TokenError)) throw error;
  return error.fault === 'unavailable' ? doorProblems.unavailable(error.message) : oidcProblems.refused(error.message);
};

/** Signing in with a provider: two steps of a browser, between which the provider asks who somebody is. */
@ApiTags('session')
@OpenToAll()
@Controller('v1/session/oidc')
export class OidcController {
  constructor(@Inject(oidcSourceToken) private readonly source: OidcSource) {}

  @Get()
  @documentRedirect('beginOidc', 'Sends a browser to the provider, to sign in there', { refusals: 'oidcBegin' })
  async beginOidc(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.orExplained(request, reply, async () => {
      const { flow, pending, publicUrl } = this.provider();
      if (publicUrl === undefined && !isAtLoopback(request)) throw new ProblemError(oidcProblems.elsewhere());
      const begun = await flow.begin(`${publicUrl ?? `http://${request.headers.host ?? ''}`}${callbackPath}`);
      const name = pending.keep(begun.pending, this.source.now());
      void reply.header('Set-Cookie', setPendingCookie(name)).redirect(begun.url, seeOther);
    });
  }

  @Get('callback')
  @documentRedirect(
    'finishOidc',
    'Where the provider sends the browser back; sets the cookie, and goes on to the first page',
    { refusals: 'oidcFinish' },
  )
  async finishOidc(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.orExplained(request, reply, async () => {
      const { name: issuer, flow, pending } = this.provider();
      const { desk, now } = this.source;
      const name = pendingCookieOf(request.headers.cookie);
      const begun = name === undefined ? undefined : pending.take(name, now());
      void reply.header('Set-Cookie', clearPendingCookie);
      if (begun === undefined) throw new ProblemError(oidcProblems.notBegun());
      const [, query = ''] = request.url.split('?', 2);
      const identity = await flow.finish(begun, query);
      const { cookie } = await desk.open({ issuer, ...identity, role: roleOf(identity), isPersona: false });
      // SameSite=Strict keeps the cookie from the next request, which the provider still began; the page asks for it itself.
      void reply.header('Set-Cookie', setSessionCookie(cookie)).redirect('/', seeOther);
    });
  }

  private provider(): SignInProvider {
    const { provider } = this.source;
    if (provider === undefined) throw new ProblemError(oidcProblems.noProvider());
    return provider;
  }

  /** A person is shown the page to sign in on, a program the problem. */
  private async orExplained(request: FastifyRequest, reply: FastifyReply, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      const problem = problemOf(error);
      this.source.log.warn('a sign-in with the provider failed', { correlationId: request.id, problem: problem.slug });
      if (!isAskedForAPage(request)) throw new ProblemError(problem);
      void reply.redirect(`/sign-in?refused=${problem.slug}`, seeOther);
    }
  }
}

/** He begins as the first of what he may be, and can change. @throws ProblemError 403 */
const roleOf = ({ roles }: ClaimedIdentity): string => {
  const [role] = roles;
  if (role === undefined) throw new ProblemError(oidcProblems.noRole());
  return role;
};
