import { capabilities, capabilitiesOf, isRole, type Principal } from '@redress/access';
import type { LedgerIdentity } from '@redress/complaints/application';
import { instantOf } from '@redress/kernel';
import { ProblemError, validated } from '@redress/platform/http';
import type { Session } from '@redress/platform/tokens';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertFromOwnPage, isAtLoopback } from '../door/own-page';
import { expiryOf, OpenToAll, sessionOf } from '../door/principal.guard';
import { Sender } from '../door/sender.decorator';
import { clearSessionCookie, setSessionCookie } from '../door/session-cookie';
import type { SessionAnswer } from '../openapi/answer-types';
import { documentDone, documentRead } from '../openapi/document-read';
import { contractVersion } from '../openapi/openapi-document';
import { sessionProblems } from '../problems/session.problem';
import { RoleBody, SignInBody } from './session.bodies';
import { personIdOf, signInRoles, type OpenSession, type SessionDesk } from './session-desk';

export type SessionSource = Readonly<{
  desk: SessionDesk;
  ledger: LedgerIdentity;
  ledgerName: string | undefined;
  /** Seconds since 1970. */
  now: () => number;
}>;
export const sessionSourceToken = Symbol('SessionSource');

const millisecondsPerSecond = 1_000;
const instantOfSeconds = (seconds: number) => instantOf(seconds * millisecondsPerSecond);

const cookieHeaders = {
  'Set-Cookie': {
    description: '`__Host-redress`, HttpOnly, Secure, SameSite=Strict',
    required: true,
    schema: { type: 'string' },
  },
} as const;

/** Who the asker is here, what a client may offer him, and how a browser comes in and goes. */
@ApiTags('session')
@Controller('v1/session')
export class SessionController {
  constructor(@Inject(sessionSourceToken) private readonly source: SessionSource) {}

  @Get()
  @ApiBearerAuth()
  @documentRead('getSession', 'Who you are here, what your role may do at all, until when, and which ledger this is', {
    answer: 'SessionAnswer',
    refusals: 'ownRead',
  })
  getSession(@Sender() principal: Principal, @Req() request: FastifyRequest): SessionAnswer {
    const session = sessionOf(request);
    return session === undefined ? this.ofToken(principal, expiryOf(request)) : this.ofSession(session);
  }

  @Post()
  @OpenToAll()
  @HttpCode(200)
  @documentRead(
    'signIn',
    'Signs a browser in with a one-time key; the answer sets the cookie that counts from now on',
    {
      answer: 'SessionAnswer',
      refusals: 'signIn',
      body: { type: SignInBody, example: { key: 'JvZk3m0Qx1bq2n0m4zq6a8xTt7wLk9cVfYwR5uEo2hI' } },
      headers: cookieHeaders,
    },
  )
  async signIn(
    @Body(validated(SignInBody)) { key }: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    assertFromOwnPage(request);
    const { desk, ledger, now } = this.source;
    const taken = desk.keys.take(key, now());
    if (taken.outcome !== 'taken')
      throw new ProblemError(sessionProblems.keyRefused(taken.outcome === 'used' ? taken.role : undefined));
    const isPersona = ledger.sample && isAtLoopback(request);
    const roles = isPersona ? signInRoles : [taken.grant.role];
    return this.opened(reply, await desk.open({ ...taken.grant, roles, isPersona }));
  }

  @Put()
  @ApiBearerAuth()
  @documentRead('extendSession', 'Stays signed in for another hour from now, never beyond endsAt', {
    answer: 'SessionAnswer',
    refusals: 'sessionChange',
    headers: cookieHeaders,
  })
  async extendSession(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    return this.opened(reply, await this.source.desk.extend(this.sessionIn(request)));
  }

  @Put('role')
  @ApiBearerAuth()
  @documentRead('changeRole', 'Acts under another of your roles: that one is judged, and the log records it', {
    answer: 'SessionAnswer',
    refusals: 'roleChange',
    body: { type: RoleBody, example: { role: 'supervisor' } },
    headers: cookieHeaders,
  })
  async changeRole(
    @Body(validated(RoleBody)) { role }: RoleBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const session = this.sessionIn(request);
    const mayChange = !session.isPersona || isAtLoopback(request);
    const opened = mayChange ? await this.source.desk.inRole(session, role) : undefined;
    if (opened === undefined) throw new ProblemError(sessionProblems.notHisRole(session.roles));
    return this.opened(reply, opened);
  }

  @Delete()
  @ApiBearerAuth()
  @HttpCode(204)
  @documentDone('signOut', 'Signs out: the session counts nowhere any more', {
    refusals: 'sessionChange',
    headers: cookieHeaders,
  })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const session = this.sessionIn(request);
    void reply.header('Set-Cookie', clearSessionCookie);
    await this.source.desk.end(session);
  }

  /** @throws ProblemError 409 */
  private sessionIn(request: FastifyRequest): Session {
    const session = sessionOf(request);
    if (session === undefined) throw new ProblemError(sessionProblems.noSession());
    return session;
  }

  private opened(reply: FastifyReply, { session, cookie }: OpenSession): SessionAnswer {
    void reply.header('Set-Cookie', setSessionCookie(cookie));
    return this.ofSession(session);
  }

  private ofSession(session: Session): SessionAnswer {
    const { role, roles, unit, expiresAt, endsAt } = session;
    const principal: Principal = {
      id: personIdOf(session),
      roles: [role].filter(isRole),
      ...(unit === undefined ? {} : { unit }),
      ...(session.mandate === undefined ? {} : { mandate: session.mandate }),
    };
    return {
      ...this.about(principal, expiresAt),
      roles: roles.filter(isRole),
      by: 'session',
      endsAt: instantOfSeconds(endsAt),
    };
  }

  private ofToken(principal: Principal, expiresAt: number | undefined): SessionAnswer {
    const about = this.about(principal, expiresAt);
    return { ...about, roles: principal.roles, by: 'token', endsAt: about.expiresAt };
  }

  private about(principal: Principal, expiresAt: number | undefined) {
    const { id, roles, unit } = principal;
    const { ledger, ledgerName } = this.source;
    const [role, ...others] = roles;
    return {
      user: id,
      role: role === undefined || others.length > 0 ? null : role,
      unit: unit ?? null,
      permissions: capabilitiesOf(principal, capabilities),
      ledger: { id: ledger.ledgerId, name: ledgerName ?? null, zone: ledger.zone, sample: ledger.sample },
      contract: contractVersion,
      expiresAt: expiresAt === undefined ? null : instantOfSeconds(expiresAt),
    };
  }
}
