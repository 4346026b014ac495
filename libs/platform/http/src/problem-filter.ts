import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { correlationHeader } from './correlation';
import { problemOfFailure, type ErrorClass } from './problem-of-failure';
import { problemBodyOf, problemMediaType, type Problem } from './problem';

/** Told of each failure that is ours, with the request's correlation id; and of each problem that was answered. */
export type FailureListener = Readonly<{
  /** Errors of the service's own that pass: nothing was done, and trying again later is safe. */
  unavailable?: readonly ErrorClass[];
  onFailure: (error: unknown, correlationId: string) => void;
  onProblem: (problem: Problem) => void;
}>;

export const sendProblem = (reply: FastifyReply, problem: Problem, correlationId: string): void => {
  if (reply.sent || reply.raw.headersSent) return;
  if (problem.retryAfterSeconds !== undefined) reply.header('Retry-After', String(problem.retryAfterSeconds));
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  reply
    .status(problem.status)
    .header('Content-Type', problemMediaType)
    .header('Cache-Control', 'no-store')
    // A request that failed before the hooks of the door has not got it yet.
    .header(correlationHeader, correlationId)
    .send(JSON.stringify(problemBodyOf(problem, correlationId)));
};

/** Every error leaves through here, as one problem. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly listener: FailureListener) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { problem, isOurs } = problemOfFailure(error, this.listener.unavailable);
    if (isOurs) this.listener.onFailure(error, request.id);
    this.listener.onProblem(problem);
    sendProblem(http.getResponse<FastifyReply>(), problem, request.id);
  }
}
