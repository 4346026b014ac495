import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { correlationHeader } from './correlation';
import { doorProblems } from './door-problems';
import { problemOfFailure, type ErrorClass } from './problem-of-failure';
import type { RouteMethods } from './route-methods';
import { problemBodyOf, problemMediaType, type Problem } from './problem';

/** Told of each failure that is ours, with the request's correlation id; and of each problem that was answered. */
export type FailureListener = Readonly<{
  /** Errors of the service's own that pass: nothing was done, and trying again later is safe. */
  unavailable?: readonly ErrorClass[];
  /** What is taken at an address where this request found no route. */
  methodsAt: RouteMethods;
  onFailure: (error: unknown, correlationId: string) => void;
  onProblem: (problem: Problem) => void;
}>;

export const sendProblem = (reply: FastifyReply, problem: Problem, correlationId: string): void => {
  if (reply.sent || reply.raw.headersSent) return;
  if (problem.retryAfterSeconds !== undefined) reply.header('Retry-After', String(problem.retryAfterSeconds));
  if (problem.allow !== undefined) reply.header('Allow', problem.allow.join(', '));
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
    const { problem, isOurs } = this.toldAs(error, request);
    if (isOurs) this.listener.onFailure(error, request.id);
    this.listener.onProblem(problem);
    sendProblem(http.getResponse<FastifyReply>(), problem, request.id);
  }

  private toldAs(error: unknown, request: FastifyRequest): ReturnType<typeof problemOfFailure> {
    // Thrown by the router alone: what a route itself does not find is a problem already.
    const allowed = error instanceof NotFoundException ? this.listener.methodsAt(request.url) : [];
    return allowed.length === 0
      ? problemOfFailure(error, this.listener.unavailable)
      : { problem: doorProblems.methodNotAllowed(allowed), isOurs: false };
  }
}
