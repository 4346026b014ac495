import type { Principal } from '@redress/access';
import type { CommandAnswer } from '@redress/complaints/application';
import type { ComplaintCommand } from '@redress/complaints/domain';
import { HandleComplaint } from '@redress/complaints/nest';
import type { Instant, JsonValue } from '@redress/kernel';
import {
  doorProblems,
  expectedRevisionOf,
  idempotencyKeyOf,
  ProblemError,
  traceparentOf,
} from '@redress/platform/http';
import type { Metrics } from '@redress/platform/telemetry';
import type { CommandBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { languageOf } from '../door/language';
import { problemOfCommand } from '../problems/command.problem';

export type AcceptedCommand = Extract<CommandAnswer, { outcome: 'accepted' | 'repeated' }>;

export const isAccepted = (answer: CommandAnswer): answer is AcceptedCommand =>
  answer.outcome === 'accepted' || answer.outcome === 'repeated';

export type SentCommand = Readonly<{
  complaintId?: string;
  /** With the case's real id: part of what identifies the command. */
  path: string;
  command: ComplaintCommand;
  occurredAt?: Instant;
}>;

/** A store that is slow is waited for so long, in milliseconds: less than what stands in front of a service waits for an answer. */
const answerMillisecondsMax = 20_000;

/** The work goes on where it takes longer: a repeat with the same key finds out what became of it. @throws ProblemError 503 outcome-unknown */
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ProblemError(doorProblems.outcomeUnknown())), answerMillisecondsMax);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** A header that can stand more than once, as one. */
export const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(',') : header;

/** From a request to the bus, and back to what was accepted. @throws ProblemError for everything else */
export const sendCommand = async (
  { commandBus, metrics }: Readonly<{ commandBus: CommandBus; metrics: Metrics }>,
  principal: Principal,
  request: FastifyRequest,
  { complaintId, path, command, occurredAt }: SentCommand,
): Promise<AcceptedCommand> => {
  const { headers } = request;
  const idempotencyKey = idempotencyKeyOf(single(headers['idempotency-key']));
  const expectedRevision = expectedRevisionOf(single(headers['if-match']));
  const traceparent = traceparentOf(request.raw);
  const sent: Promise<CommandAnswer> = commandBus.execute(
    new HandleComplaint(principal, {
      ...(complaintId === undefined ? {} : { complaintId }),
      command,
      idempotencyKey,
      method: request.method,
      path,
      // As it came, before it was made a command: what a repeat is compared by. The strict reader made it.
      body: request.body as JsonValue,
      ...(occurredAt === undefined ? {} : { occurredAt }),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
      correlationId: request.id,
      ...(traceparent === undefined ? {} : { traceparent }),
    }),
  );
  const answer = await inTime(sent);
  metrics.commandDecided(command.type, answer.outcome);
  if (isAccepted(answer)) return answer;
  throw new ProblemError(problemOfCommand(answer, languageOf(headers['accept-language']), command.type));
};
