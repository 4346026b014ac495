import { ForeignPositionError, type EventStore, type Position } from '@redress/kernel';
import type { ProjectorThread } from '@redress/composition';
import { doorProblems, ProblemError } from '@redress/platform/http';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { positionProblems } from '../problems/position.problem';
import type { DataPosition } from '../runtime/data-position';

/** How long a read waits for the read models (interface, minPosition). */
const waitMillisecondsMax = 5_000;

/** @throws ProblemError 409 where the token is of another store, or of none */
export const parsedPosition = (eventStore: Pick<EventStore, 'parsePosition'>, token: string): Position => {
  try {
    return eventStore.parsePosition(token);
  } catch (error) {
    if (!(error instanceof ForeignPositionError)) throw error;
    throw new ProblemError(positionProblems.foreign());
  }
};

const tokenOf = ({ query }: FastifyRequest): string | undefined => {
  if (typeof query !== 'object' || query === null || !('minPosition' in query)) return undefined;
  if (typeof query.minPosition === 'string') return query.minPosition;
  throw new ProblemError(doorProblems.malformed('minPosition stands once'));
};

/** Lets a read wait until it can show what its asker has seen written. */
export class MinPositionInterceptor implements NestInterceptor {
  constructor(
    private readonly eventStore: Pick<EventStore, 'parsePosition' | 'compare'>,
    private readonly projector: Pick<ProjectorThread, 'caughtUp'>,
    private readonly data: DataPosition,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const token = tokenOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (token !== undefined) await this.wait(parsedPosition(this.eventStore, token));
    return next.handle();
  }

  private async wait(position: Position): Promise<void> {
    const reached = this.data.position();
    if (reached !== undefined && this.eventStore.compare(reached, position) >= 0) return;
    if ((await this.projector.caughtUp(position, waitMillisecondsMax)) === 'reached') return;
    throw new ProblemError(positionProblems.behind());
  }
}
