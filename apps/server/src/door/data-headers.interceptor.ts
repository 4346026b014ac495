import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import type { DataPosition } from '../runtime/data-position';

/** Says on every answer how far the data go. Taken before the answer is made: it promises no more than what was there. */
export class DataHeadersInterceptor implements NestInterceptor {
  constructor(private readonly data: DataPosition) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const [position, recordedAt] = [this.data.position(), this.data.recordedAt()];
    if (position !== undefined) void reply.header('Redress-Position', position);
    if (recordedAt !== undefined) void reply.header('Redress-Data-At', recordedAt);
    void reply.header('Redress-Lag', String(this.data.lagSeconds()));
    void reply.header('Cache-Control', 'no-store');
    return next.handle();
  }
}
