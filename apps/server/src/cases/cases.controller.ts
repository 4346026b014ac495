import type { Principal } from '@redress/access';
import { parseRevision } from '@redress/kernel';
import type { CaseState } from '@redress/complaints/application';
import type { Past } from '@redress/complaints/read-models';
import { doorProblems, etagOf, ProblemError, validated } from '@redress/platform/http';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { Lang, type Language } from '../door/language';
import { instantAsked, ReadQuery } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import { revisionHeaders } from '../openapi/answer-headers';
import { documentRead } from '../openapi/document-read';
import { answered } from '../problems/read.problem';
import { offeredCommand } from './offered-commands';
import { DiffQuery, StateQuery } from './case.queries';

/** @throws ProblemError 400 */
const revisionAsked = (name: string, text: string | undefined): bigint | undefined => {
  if (text === undefined) return undefined;
  const revision = parseRevision(text);
  if (revision === undefined) throw new ProblemError(doorProblems.malformed(`${name} has to be a revision: 12`));
  return revision;
};

const pastOf = (revision: bigint | undefined, at: string | undefined, knownAt: string | undefined): Past => {
  const [then, known] = [instantAsked('at', at), instantAsked('knownAt', knownAt)];
  return {
    ...(revision === undefined ? {} : { revision }),
    ...(then === undefined ? {} : { at: then }),
    ...(known === undefined ? {} : { knownAt: known }),
  };
};

/** One side of a difference: a revision or an instant. */
const sideOf = (name: string, point: string, knownAt: string | undefined): Past =>
  parseRevision(point) === undefined
    ? pastOf(undefined, instantAsked(name, point), knownAt)
    : pastOf(revisionAsked(name, point), undefined, knownAt);

/** The same for the present and for every past. */
const shown = ({ document, masked, erased, kind, upTo, asOf, warnings }: CaseState): object => ({
  ...document,
  masked,
  erased,
  past: { kind, upTo: String(upTo), asOf, warnings },
});

/** One case: as it stands, as it stood, what made the difference, and that it holds. */
@ApiTags('cases')
@ApiBearerAuth()
@Controller('v1/complaints')
export class CasesController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get(':id')
  @documentRead('getCase', 'The case as it stands, personal text masked as the role demands', {
    answer: 'CaseAnswer',
    refusals: 'ownNamedRead',
    headers: revisionHeaders,
  })
  async getCase(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Query(validated(ReadQuery)) _query: ReadQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const state = answered(await ask(this.queryBus, principal, 'getCase', id));
    void reply.header('ETag', etagOf(state.upTo));
    return shown(state);
  }

  @Get(':id/state')
  @documentRead(
    'getState',
    'A past state, reconstructed from the log: at a revision, as of an instant, as known at one',
    { answer: 'StateAnswer', refusals: 'caseRead' },
  )
  async getState(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Query(validated(StateQuery)) { revision, at, knownAt }: StateQuery,
  ): Promise<unknown> {
    const past = pastOf(revisionAsked('revision', revision), at, knownAt);
    const answer = answered(await ask(this.queryBus, principal, 'pastCase', { id, past }));
    return answer.kind === 'notFiledYet' ? bodyOfAnswer(answer) : shown(answer);
  }

  @Get(':id/diff')
  @documentRead('getDiff', 'What differs between two past states, field by field', {
    answer: 'DiffAnswer',
    refusals: 'caseRead',
  })
  async getDiff(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Query(validated(DiffQuery)) { from, to, fromKnownAt, toKnownAt }: DiffQuery,
  ): Promise<unknown> {
    const points = { from: sideOf('from', from, fromKnownAt), to: sideOf('to', to, toKnownAt) };
    return bodyOfAnswer(answered(await ask(this.queryBus, principal, 'diffCase', { id, ...points })));
  }

  @Get(':id/verification')
  @documentRead('getVerification', 'The hash chain of the case, recomputed from the log', {
    answer: 'VerificationAnswer',
    refusals: 'caseRead',
  })
  async getVerification(@Sender() principal: Principal, @Param('id') id: string): Promise<unknown> {
    return bodyOfAnswer(answered(await ask(this.queryBus, principal, 'verifyCase', id)));
  }

  @Get(':id/commands')
  @documentRead('getCommands', 'Which commands the role may give in this status, and why not the others', {
    answer: 'CommandsAnswer',
    refusals: 'ownNamedRead',
  })
  async getCommands(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Lang() language: Language,
  ): Promise<unknown> {
    const { revision, commands } = answered(await ask(this.queryBus, principal, 'availableCommands', id));
    return { revision: String(revision), commands: commands.map((command) => offeredCommand(command, language)) };
  }
}
