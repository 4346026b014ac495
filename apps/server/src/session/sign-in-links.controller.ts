import type { Principal } from '@redress/access';
import type { AccessRecorder } from '@redress/complaints/application';
import { instantOf } from '@redress/kernel';
import { ProblemError, validated } from '@redress/platform/http';
import { localIssuer } from '@redress/platform/tokens';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Sender } from '../door/sender.decorator';
import type { SignInLinkAnswer } from '../openapi/answer-types';
import { documentRead } from '../openapi/document-read';
import { sessionProblems } from '../problems/session.problem';
import { assertForSomebodyElse, granterOf } from './granting';
import { SignInLinkBody } from './session.bodies';
import { personIdOf, type SessionDesk } from './session-desk';
import { signInPathOf } from './sign-in-links';

export type SignInLinkSource = Readonly<{
  desk: Pick<SessionDesk, 'keys' | 'personFor'>;
  accessRecorder: Pick<AccessRecorder, 'refused'>;
  /** Seconds since 1970. */
  now: () => number;
}>;
export const signInLinkSourceToken = Symbol('SignInLinkSource');

const millisecondsPerSecond = 1_000;

/** One-time links for people to sign in with, where no provider vouches for them. */
@ApiTags('session')
@Controller('v1/sign-in-links')
export class SignInLinksController {
  constructor(@Inject(signInLinkSourceToken) private readonly source: SignInLinkSource) {}

  @Post()
  @ApiBearerAuth()
  @HttpCode(201)
  @documentRead(
    'makeSignInLink',
    'A link that lets one person in once, within 15 minutes; its key is shown here and nowhere else',
    {
      answer: 'SignInLinkAnswer',
      refusals: 'granting',
      body: { type: SignInLinkBody, example: { role: 'handler', user: 'ha-41', unit: 'lighting-office' } },
      status: 201,
    },
  )
  async makeSignInLink(
    @Sender() principal: Principal,
    @Body(validated(SignInLinkBody)) { role, user, unit, mandate }: SignInLinkBody,
  ): Promise<SignInLinkAnswer> {
    const { desk, accessRecorder, now } = this.source;
    await granterOf(principal, accessRecorder);
    const person = {
      ...(user === undefined ? desk.personFor(role, principal.id) : { issuer: localIssuer, subject: user, role }),
      ...(unit === undefined ? {} : { unit }),
      ...(mandate === undefined ? {} : { mandate }),
      grantedBy: principal.id,
    };
    await assertForSomebodyElse(principal, personIdOf(person), accessRecorder);
    const made = desk.keys.make(person, now());
    if (made === undefined) throw new ProblemError(sessionProblems.tooManyKeys());
    return {
      path: signInPathOf(made.key),
      role,
      user: personIdOf(person),
      unit: person.unit ?? null,
      until: instantOf(made.until * millisecondsPerSecond),
    };
  }
}
