import type { Principal } from '@redress/access';
import type { PreviewRequest } from '@redress/complaints/application';
import { etagOf, expectedRevisionOf, ProblemError } from '@redress/platform/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import type { QueryBus } from '@nestjs/cqrs';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { languageOf } from '../door/language';
import { problemOfCommand } from '../problems/command.problem';
import { previewParameter } from './document-command';
import { single } from './send-command';

/** What can be asked of every command beside its body. */
export class CommandQuery {
  @ApiPropertyOptional(previewParameter)
  @IsOptional()
  @IsIn(['true', 'false'])
  preview?: 'true' | 'false';
}

/** What a command would do, decided by the code that takes it. @throws ProblemError what sending it would be refused with */
export const previewed = async (
  queryBus: QueryBus,
  principal: Principal,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { complaintId, command, occurredAt }: PreviewRequest,
): Promise<unknown> => {
  const expectedRevision = expectedRevisionOf(single(headers['if-match']));
  const answer = await ask(queryBus, principal, 'previewCommand', {
    command,
    ...(complaintId === undefined ? {} : { complaintId }),
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  });
  if (answer.outcome !== 'previewed')
    throw new ProblemError(problemOfCommand(answer, languageOf(headers['accept-language']), command.type));
  const { revision = null } = answer;
  if (revision !== null) void reply.header('ETag', etagOf(revision));
  const shown = { ...answer, preview: true, revision };
  return bodyOfAnswer(shown);
};
