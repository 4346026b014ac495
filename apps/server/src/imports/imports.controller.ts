import type { Principal } from '@redress/access';
import { importers, type Importer } from '@redress/formats';
import {
  correlationHeader,
  doorProblems,
  idempotencyKeyOf,
  openEventStream,
  ProblemError,
} from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../door/language';
import { Sender } from '../door/sender.decorator';
import { documentEvents } from '../openapi/document-events';
import { problemOfCommand } from '../problems/command.problem';
import { importProblems } from '../problems/import.problem';
import { bytesOfSourceFile, letReadOn, importBytesMax, importMediaTypes, isSourceFile } from './import-body';
import type { ImportDesk, ImportTurn } from './import-desk';
import { failureCodeOf, tellImport } from './tell-import';

export type ImportSource = Readonly<{ desk: ImportDesk; log: ServiceLog; now: () => number }>;
export const importSourceToken = Symbol('ImportSource');

/** @throws ProblemError 400 */
const importerAsked = (format: unknown): Importer => {
  const importer = typeof format === 'string' ? importers.get(format) : undefined;
  if (importer === undefined)
    throw new ProblemError(doorProblems.malformed(`format takes one of ${[...importers.keys()].join(', ')}`));
  return importer;
};

/** @throws ProblemError 413, 415: before a byte of it is read */
const assertSourceFile = (request: FastifyRequest): void => {
  if (!isSourceFile(request)) throw new ProblemError(doorProblems.unsupportedMediaType());
  if (Number(request.headers['content-length'] ?? 0) > importBytesMax) throw new ProblemError(doorProblems.tooLarge());
};

/** @throws ProblemError 400 */
const placeAsked = (header: string | undefined): number => {
  if (header === undefined) return 0;
  if (/^\d{1,15}$/.test(header)) return Number(header);
  throw new ProblemError(doorProblems.malformed('Last-Event-ID is the id of an event of this import'));
};

const single = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.join(', ');

/** Source files of other systems, taken in by the server's own importer: it alone may say that something was imported. */
@ApiTags('imports')
@ApiBearerAuth()
@Controller('v1/imports')
export class ImportsController {
  constructor(@Inject(importSourceToken) private readonly source: ImportSource) {}

  @Post()
  @documentEvents(
    'importFile',
    'Imports a source file as it comes; progress, refused rows and the result as server-sent events. Sent again, it files nothing new',
    {
      events: {
        progress: 'ImportProgressEvent',
        noted: 'ImportRemarkEvent',
        stopped: 'ImportRemarkEvent',
        refused: 'ImportRefusalEvent',
        done: 'ImportDoneEvent',
        failed: 'ImportFailedEvent',
      },
      refusals: 'import',
    },
  )
  @ApiQuery({ name: 'format', enum: [...importers.keys()] })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      'Names this import: sent again with the same key and file, it goes on where the connection was lost, and the account in the end is that of the whole file',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'With a key that was sent before: what was told after this event is told again',
    schema: { type: 'string', pattern: '^[0-9]{1,15}$' },
  })
  @ApiConsumes(...importMediaTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async importFile(
    @Sender() principal: Principal,
    @Query('format') format: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { desk } = this.source;
    const permission = await desk.permit(principal);
    if (permission.outcome === 'refused') throw new ProblemError(importProblems.forbidden(permission));
    const importer = importerAsked(format);
    assertSourceFile(request);
    const key = single(request.headers['idempotency-key']);
    const turn = await desk.begin(principal, {
      importer,
      key: key === undefined ? undefined : idempotencyKeyOf(key),
      after: placeAsked(single(request.headers['last-event-id'])),
    });
    if (turn === 'running') throw new ProblemError(importProblems.running());
    if (turn === 'keyReused')
      throw new ProblemError(problemOfCommand({ outcome: turn }, languageOf(request.headers['accept-language'])));
    await this.answer(turn, importer, request, reply);
  }

  private async answer(
    turn: ImportTurn,
    importer: Importer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { log, now } = this.source;
    reply.hijack();
    const stream = openEventStream(reply.raw, { [correlationHeader]: request.id, Connection: 'close' });
    // Whatever waits for this connection, for bytes or for room, waits no more.
    turn.signal.addEventListener('abort', stream.end, { once: true });
    const bytes = bytesOfSourceFile(request, stream);
    const language = languageOf(request.headers['accept-language']);
    try {
      await tellImport({ stream, turn, importer, bytes, language, now });
    } catch (error) {
      const code = failureCodeOf(error);
      if (code === 'InternalError') log.error('an import could not go on', error, { correlationId: request.id });
      await stream.send({ event: 'failed', data: JSON.stringify({ correlationId: request.id, code }) });
      await letReadOn(request.raw);
    } finally {
      stream.end();
      turn.end();
    }
  }
}
