import type { Principal } from '@redress/access';
import type { AccessRecorder, Credential, CredentialRegister } from '@redress/complaints/application';
import { instantOf, uuidPattern, type IdSource } from '@redress/kernel';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { issueLocalToken, localIssuer, type TokenKey } from '@redress/platform/tokens';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Sender } from '../door/sender.decorator';
import type { IssuedTokenAnswer, TokensAnswer } from '../openapi/answer-types';
import { documentDone, documentRead } from '../openapi/document-read';
import { assertForSomebodyElse, granterOf } from '../session/granting';
import { personIdOf } from '../session/session-desk';
import { IssueTokenBody } from './token.bodies';

export type TokenSource = Readonly<{
  register: Pick<CredentialRegister, 'standing' | 'issue' | 'revoke'>;
  tokenKey: TokenKey;
  ledgerId: string;
  accessRecorder: Pick<AccessRecorder, 'refused'>;
  ids: IdSource;
  /** Seconds since 1970. */
  now: () => number;
}>;
export const tokenSourceToken = Symbol('TokenSource');

const millisecondsPerSecond = 1_000;

/** What lets people in at the moment: tokens and sessions that this ledger gave out. */
@ApiTags('administration')
@ApiBearerAuth()
@Controller('v1/admin/tokens')
export class TokensController {
  constructor(@Inject(tokenSourceToken) private readonly source: TokenSource) {}

  @Get()
  @documentRead(
    'getTokens',
    'Tokens and sessions that stand, the newest last; those of the command line are not listed',
    {
      answer: 'TokensAnswer',
      refusals: 'granted',
    },
  )
  async getTokens(@Sender() principal: Principal): Promise<TokensAnswer> {
    const { register, accessRecorder } = this.source;
    await granterOf(principal, accessRecorder);
    return {
      tokens: register.standing().map(({ credentialId, unit, mandate, grantedBy, ...credential }) => ({
        id: credentialId,
        ...credential,
        unit: unit ?? null,
        mandate: mandate ?? null,
        grantedBy: grantedBy ?? null,
      })),
    };
  }

  @Post()
  @HttpCode(201)
  @documentRead('issueToken', 'Issues an access token; it is shown here and nowhere else', {
    answer: 'IssuedTokenAnswer',
    refusals: 'granting',
    body: {
      type: IssueTokenBody,
      example: { user: 'ha-41', roles: ['handler'], unit: 'lighting-office', seconds: 28_800 },
    },
    status: 201,
  })
  async issueToken(
    @Sender() principal: Principal,
    @Body(validated(IssueTokenBody)) { user, roles, unit, mandate, seconds }: IssueTokenBody,
  ): Promise<IssuedTokenAnswer> {
    const { register, tokenKey, ledgerId, accessRecorder, ids } = this.source;
    const granter = await granterOf(principal, accessRecorder);
    const userId = personIdOf({ issuer: localIssuer, subject: user });
    await assertForSomebodyElse(principal, userId, accessRecorder);
    const [tokenId, now] = [ids.uuid(), this.source.now()];
    const person = { ...(unit === undefined ? {} : { unit }), ...(mandate === undefined ? {} : { mandate }) };
    const until = instantOf((now + seconds) * millisecondsPerSecond);
    const credential: Credential = {
      credentialId: tokenId,
      kind: 'token',
      user: userId,
      roles,
      ...person,
      until,
      grantedBy: principal.id,
    };
    await register.issue(granter, credential);
    const token = await issueLocalToken(tokenKey, { tokenId, user, roles, ...person, ledgerId, seconds, now });
    return { id: tokenId, token, user: userId, roles, unit: unit ?? null, until };
  }

  @Delete(':id')
  @HttpCode(204)
  @documentDone('revokeToken', 'Takes a token or a session back: it counts nowhere any more, from now on', {
    refusals: 'revoking',
  })
  async revokeToken(@Sender() principal: Principal, @Param('id') id: string): Promise<void> {
    const { register, accessRecorder } = this.source;
    const granter = await granterOf(principal, accessRecorder);
    // One that is not listed too: the command line issues tokens that nobody here has seen.
    if (!uuidPattern.test(id)) throw new ProblemError(doorProblems.malformed('A token is named by its id, a UUID'));
    await register.revoke(granter, id);
  }
}
