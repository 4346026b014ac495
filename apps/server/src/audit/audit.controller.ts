import { Readable } from 'node:stream';
import type { Principal } from '@redress/access';
import { parseRevision } from '@redress/kernel';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { Controller, Get, Headers, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { Lang, type Language } from '../door/language';
import { instantAsked, pageDocumentsMax, stated } from '../door/read-query';
import { Sender } from '../door/sender.decorator';
import { documentRead } from '../openapi/document-read';
import { answered } from '../problems/read.problem';
import { dataPositionToken, type DataPosition } from '../runtime/data-position';
import { auditFilterOf } from './audit-asked';
import { auditCsv } from './audit-csv';
import { AuditTrailQuery, CaseAuditQuery, WholeTrailFilterQuery } from './audit.queries';

const csvExample =
  'recorded,happened,zone,number,revision,type,kind,sentence,actorKind,actor,role,unit,onBehalfOf,origin,policy,recordedAt,occurredAt,eh,dataTo\r\n';

const malformed = (detail: string): ProblemError => new ProblemError(doorProblems.malformed(detail));

/** @throws ProblemError 400 */
const cursorOf = (text: string | undefined): bigint | undefined => {
  if (text === undefined) return undefined;
  const revision = parseRevision(text);
  if (revision === undefined) throw malformed('The cursor is not of this question');
  return revision;
};

/** What was done, by whom and why: of one case, and of all that the asker may read back. */
@ApiTags('audit')
@ApiBearerAuth()
@Controller('v1')
export class AuditController {
  constructor(
    private readonly queryBus: QueryBus,
    @Inject(dataPositionToken) private readonly data: DataPosition,
  ) {}

  @Get('complaints/:id/audit-trail')
  @documentRead('getAuditTrail', 'Every event of the case, readable, oldest first, from the log itself', {
    answer: 'AuditPage',
    refusals: 'caseRead',
  })
  async getAuditTrail(
    @Sender() principal: Principal,
    @Param('id') id: string,
    @Query(validated(CaseAuditQuery)) query: CaseAuditQuery,
  ): Promise<unknown> {
    const { view, limit, order, after } = query;
    if (view === undefined && limit > pageDocumentsMax) throw malformed(`limit is ${pageDocumentsMax} at most`);
    const cursor = cursorOf(query.cursor);
    const request = {
      id,
      ...auditFilterOf(query),
      limit,
      changes: query.changes !== undefined,
      ...(order === undefined ? {} : { direction: order }),
      ...(after === undefined ? {} : { afterRevision: BigInt(after) }),
      ...(cursor === undefined ? {} : { cursor }),
    };
    if (view === undefined) return bodyOfAnswer(answered(await ask(this.queryBus, principal, 'auditTrailOf', request)));
    const { entries, next } = answered(await ask(this.queryBus, principal, 'auditOutlineOf', request));
    return { entries: [], outline: entries, ...(next === undefined ? {} : { next }) };
  }

  @Get('audit-trail')
  @documentRead(
    'getWholeAuditTrail',
    'Events of all cases, oldest first: a page of what was asked for, or a sample of it that the server draws; text/csv has all of it',
    { answer: 'AuditPage', refusals: 'officeRead', alsoAs: { 'text/csv': csvExample } },
  )
  async getWholeAuditTrail(
    @Sender() principal: Principal,
    @Query(validated(AuditTrailQuery)) query: AuditTrailQuery,
    @Headers('accept') accept: string | undefined,
    @Lang() lang: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const { limit, cursor, order, sample, seed } = query;
    const after = instantAsked('after', query.after);
    const filter = { ...auditFilterOf(query), ...stated({ after, case: query.case }) };
    const direction = order === undefined ? {} : { direction: order };
    if ((sample === undefined) !== (seed === undefined)) throw malformed('sample and seed go together');
    if (/\btext\/csv\b/.test(accept ?? '')) {
      if (sample !== undefined) throw malformed('A table has all that was asked for: sample goes without text/csv');
      const { pages, zone } = answered(await ask(this.queryBus, principal, 'auditTable', { ...filter, ...direction }));
      void reply.header('Content-Type', 'text/csv; charset=utf-8');
      const dataTo = this.data.position() ?? '';
      return new StreamableFile(Readable.from(auditCsv(pages, { lang, zone, dataTo })), {
        type: 'text/csv; charset=utf-8',
      });
    }
    const view = { changes: query.changes !== undefined };
    const page = { limit, ...direction, ...(cursor === undefined ? {} : { cursor }) };
    const answer =
      sample === undefined || seed === undefined
        ? await ask(this.queryBus, principal, 'auditTrailFor', { ...filter, ...page, ...view })
        : await ask(this.queryBus, principal, 'auditSample', { ...filter, ...view, sample: { size: sample, seed } });
    return bodyOfAnswer(answered(answer));
  }

  @Get('audit-trail/counts')
  @documentRead('getAuditTrailCounts', 'How many events were recorded on each day, in the ledger’s zone', {
    answer: 'AuditCountsAnswer',
    refusals: 'officeRead',
  })
  async getAuditTrailCounts(
    @Sender() principal: Principal,
    @Query(validated(WholeTrailFilterQuery)) query: WholeTrailFilterQuery,
  ): Promise<unknown> {
    const asked = { ...auditFilterOf(query), ...stated({ case: query.case }) };
    return bodyOfAnswer(answered(await ask(this.queryBus, principal, 'auditCounts', asked)));
  }
}
