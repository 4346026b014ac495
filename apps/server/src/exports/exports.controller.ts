import { Readable } from 'node:stream';
import type { Principal } from '@redress/access';
import type { ExportAnswer } from '@redress/complaints/application';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { Body, Controller, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ask } from '../door/ask';
import { Sender } from '../door/sender.decorator';
import { documentFile } from '../openapi/document-file';
import { answered } from '../problems/read.problem';
import { CaseExportBody, LedgerExportBody } from './export.bodies';

const mediaType = 'application/x-ndjson';

const exportHeaders = {
  'Redress-Access-Id': {
    description: 'What was taken away stands in the access log under this id',
    required: true,
    schema: { type: 'string' },
  },
} as const;

/** @throws ProblemError 400, 403, 404 */
const fileOf = (answer: ExportAnswer, reply: FastifyReply): StreamableFile => {
  const told = answered(answer);
  if (told.outcome === 'invalid')
    throw new ProblemError(
      doorProblems.invalidBody([
        ...(told.purpose ? [{ pointer: '/purpose', detail: 'Has to say what it is taken away for.' }] : []),
        ...told.fields.map((field) => ({ pointer: '/reveal', detail: `The case has no personal text at ${field}` })),
      ]),
    );
  void reply.header('Redress-Access-Id', told.accessId);
  return new StreamableFile(Readable.from(told.lines), {
    type: mediaType,
    disposition: `attachment; filename="${told.name}.ndjson"`,
  });
};

/** What is taken away to be verified elsewhere. It is recorded before its first line is given. */
@ApiTags('exports')
@ApiBearerAuth()
@Controller('v1')
export class ExportsController {
  constructor(private readonly queryBus: QueryBus) {}

  @Post('complaints/:id/export')
  @HttpCode(200)
  @documentFile(
    'exportCase',
    'The events of the case to be verified elsewhere, sealed but for the texts that are named',
    {
      mediaType,
      refusals: 'caseQuestion',
      headers: exportHeaders,
      body: { type: CaseExportBody, example: { purpose: 'Evidence for the hearing', reveal: ['/narrative'] } },
    },
  )
  async exportCase(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Body(validated(CaseExportBody)) { purpose, reveal = [] }: CaseExportBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const disclosure = reveal.length === 1 && reveal[0] === '*' ? 'everything' : reveal;
    return fileOf(await ask(this.queryBus, principal, 'exportCase', { id, purpose, reveal: disclosure }), reply);
  }

  @Post('exports')
  @HttpCode(200)
  @documentFile('exportLedger', 'The whole log, sealed, to be verified elsewhere', {
    mediaType,
    refusals: 'officeQuestion',
    headers: exportHeaders,
    body: { type: LedgerExportBody, example: { purpose: 'Yearly review' } },
  })
  async exportLedger(
    @Sender() principal: Principal,
    @Body(validated(LedgerExportBody)) { purpose }: LedgerExportBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileOf(await ask(this.queryBus, principal, 'exportLedger', { purpose }), reply);
  }
}
