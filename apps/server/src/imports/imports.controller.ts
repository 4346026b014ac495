import { Readable } from 'node:stream';
import type { Principal } from '@redress/access';
import type { ImportCounts, ImportRefusal } from '@redress/complaints/application';
import { importers, sourceOf } from '@redress/formats';
import {
  correlationHeader,
  doorProblems,
  openEventStream,
  ProblemError,
  type EventStream,
} from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type Language } from '../door/language';
import { Sender } from '../door/sender.decorator';
import { importProblems } from '../problems/import.problem';
import { documentEvents } from '../openapi/document-events';
import { problemOfRefusal } from '../problems/refusal.problem';
import { importMediaTypes } from './import-body';
import type { ImportDesk } from './import-desk';

export type ImportSource = Readonly<{ desk: ImportDesk; log: ServiceLog; now: () => number }>;
export const importSourceToken = Symbol('ImportSource');

/** How often progress is told at most. */
const progressMilliseconds = 500;

const refusalTold = ({ line, sourceId, step, ...refusal }: ImportRefusal, language: Language) => ({
  line,
  ...(sourceId === undefined ? {} : { sourceId }),
  ...(step === undefined ? {} : { step }),
  ...(refusal.by === 'format'
    ? { code: refusal.code, reason: refusal.reason }
    : {
        code: refusal.refusal.rejection.code,
        reason: problemOfRefusal(refusal.refusal, language).detail ?? '',
        policy: refusal.refusal.policy,
      }),
});

/** No row is taken before what was told of those before it has been sent: a client that reads slowly holds the import, not the memory. */
async function* inStepWith<T>(
  items: AsyncIterable<T>,
  sent: () => Promise<unknown>,
): AsyncGenerator<T, void, undefined> {
  for await (const item of items) {
    await sent();
    yield item;
  }
}

/** Source files of other systems, taken in by the server's own importer: it alone may say that something was imported. */
@ApiTags('imports')
@ApiBearerAuth()
@Controller('v1/imports')
export class ImportsController {
  constructor(@Inject(importSourceToken) private readonly source: ImportSource) {}

  @Post()
  @documentEvents(
    'importFile',
    'Imports a source file; progress, refused rows and the result as server-sent events. Sent again, it files nothing new',
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
  @ApiConsumes(...importMediaTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async importFile(
    @Sender() principal: Principal,
    @Query('format') format: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { desk, log } = this.source;
    const permission = await desk.permit(principal);
    if (permission.outcome === 'refused') throw new ProblemError(importProblems.forbidden(permission));
    const importer = typeof format === 'string' ? importers.get(format) : undefined;
    if (importer === undefined)
      throw new ProblemError(doorProblems.malformed(`format takes one of ${[...importers.keys()].join(', ')}`));
    const { body } = request;
    if (!(body instanceof Uint8Array)) throw new ProblemError(doorProblems.unsupportedMediaType());
    if (!desk.begin()) throw new ProblemError(importProblems.running());
    reply.hijack();
    const stream = openEventStream(reply.raw, { [correlationHeader]: request.id });
    try {
      await this.tell(stream, principal, importer, body, languageOf(request.headers['accept-language']));
    } catch (error) {
      log.error('an import could not go on', error, { correlationId: request.id });
      await stream.send({ event: 'failed', data: JSON.stringify({ correlationId: request.id }) });
    } finally {
      desk.end();
      stream.end();
    }
  }

  private async tell(
    stream: EventStream,
    principal: Principal,
    importer: NonNullable<ReturnType<typeof importers.get>>,
    body: Uint8Array,
    language: Language,
  ): Promise<void> {
    const { desk, now } = this.source;
    let sent: Promise<unknown> = Promise.resolve();
    const send = (event: string, data: unknown): void => {
      sent = stream.send({ event, data: JSON.stringify(data) });
    };
    let toldAt = 0;
    const onProgress = (counts: ImportCounts): void => {
      if (now() - toldAt < progressMilliseconds) return;
      toldAt = now();
      send('progress', counts);
    };
    const counts = await desk.run(
      principal,
      importer,
      inStepWith(importer.rows(sourceOf(Readable.from([body])).bytes), () => sent),
      {
        onProgress,
        onRemark: ({ kind, line, code, reason }) => send(kind, { line, code, reason }),
        onRefusal: (refusal) => send('refused', refusalTold(refusal, language)),
      },
      stream.signal,
    );
    await stream.send({ event: 'done', data: JSON.stringify(counts) });
  }
}
