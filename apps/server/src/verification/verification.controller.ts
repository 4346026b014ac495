import { Readable } from 'node:stream';
import { permitAtOffice, type Principal } from '@redress/access';
import type { AccessRecorder } from '@redress/complaints/application';
import { complaintStreamOf } from '@redress/complaints/domain';
import { HeadsFormatError, parseHeads, writeHeads } from '@redress/integrity';
import type { Clock } from '@redress/kernel';
import { doorProblems, ProblemError, validated } from '@redress/platform/http';
import { Body, Controller, Get, HttpCode, Inject, Post, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ask } from '../door/ask';
import { bodyOfAnswer } from '../door/json-answer';
import { Sender } from '../door/sender.decorator';
import type { VerificationRunAnswer } from '../openapi/answer-types';
import { documentFile } from '../openapi/document-file';
import { documentRead } from '../openapi/document-read';
import { answered, problemOfRead } from '../problems/read.problem';
import { VerificationBody } from './verification.bodies';
import { millisecondsOfRun, type Expected, type VerificationRun, type VerificationRuns } from './verification-runs';

export type VerificationSource = Readonly<{
  runs: VerificationRuns;
  accessRecorder: Pick<AccessRecorder, 'refused'>;
  clock: Clock;
}>;
export const verificationSourceToken = Symbol('VerificationSource');

/** Seconds after which whoever finds too many waiting may come again. */
const retrySeconds = 30;

/** @throws ProblemError 400 where it is neither a digest nor a heads file */
const expectedOf = (text: string | undefined): Expected => {
  if (text === undefined) return { kind: 'nothing' };
  if (/^[0-9a-f]{64}$/.test(text.trim())) return { kind: 'digest', digest: text.trim() };
  try {
    return { kind: 'heads', heads: parseHeads(Buffer.from(text)).heads };
  } catch (error) {
    if (!(error instanceof HeadsFormatError)) throw error;
    throw new ProblemError(doorProblems.invalidBody([{ pointer: '/expect', detail: error.message }]));
  }
};

/** The log, recomputed by whoever keeps it. Whoever does not want to believe the service verifies an export elsewhere. */
@ApiTags('verification')
@ApiBearerAuth()
@Controller('v1/verification')
export class VerificationController {
  constructor(
    @Inject(verificationSourceToken) private readonly source: VerificationSource,
    private readonly queryBus: QueryBus,
  ) {}

  @Post()
  @HttpCode(202)
  @documentRead(
    'beginVerification',
    'Recomputes the hash chain of the whole ledger, or of one case, in the background',
    {
      answer: 'VerificationRunAnswer',
      refusals: 'officeNamedQuestion',
      status: 202,
      body: { type: VerificationBody, example: { scope: 'ledger' } },
    },
  )
  async beginVerification(
    @Sender() principal: Principal,
    @Body(validated(VerificationBody)) { scope = 'ledger', expect }: VerificationBody,
  ): Promise<unknown> {
    await this.admit(principal);
    const expected = expectedOf(expect);
    const stream = scope === 'ledger' ? scope : await this.streamOf(principal, scope);
    const run = this.source.runs.begin({ scope: stream, expected, by: principal.id });
    if (run === undefined) throw new ProblemError(doorProblems.tooManyRequests(retrySeconds));
    return bodyOfAnswer({ outcome: 'found', ...this.told(run) });
  }

  @Get()
  @documentRead('getVerifications', 'Verifications of this process, the newest first, with their progress', {
    answer: 'VerificationRunsAnswer',
    refusals: 'officeRead',
  })
  async getVerifications(@Sender() principal: Principal): Promise<unknown> {
    await this.admit(principal);
    const found = { outcome: 'found', runs: this.source.runs.list().map((run) => this.told(run)) };
    return bodyOfAnswer(found);
  }

  @Get('heads')
  @documentFile('getVerificationHeads', 'The last event of each stream and the ledger digest, to be kept elsewhere', {
    mediaType: 'application/x-ndjson',
    refusals: 'officeRead',
  })
  async getVerificationHeads(@Sender() principal: Principal): Promise<StreamableFile> {
    await this.admit(principal);
    const heads = await this.source.runs.heads(principal.id);
    return new StreamableFile(Readable.from(writeHeads(heads)), {
      type: 'application/x-ndjson',
      disposition: 'attachment; filename="heads.ndjson"',
    });
  }

  /** @throws ProblemError 403 or 404 */
  private async streamOf(principal: Principal, named: string): Promise<string> {
    const { complaintId } = answered(await ask(this.queryBus, principal, 'getCase', named));
    return complaintStreamOf(complaintId);
  }

  private told(run: VerificationRun): VerificationRunAnswer {
    const seconds = millisecondsOfRun(run, this.source.clock.now()) / 1_000;
    const eventsPerSecond = seconds > 0 ? Math.round(run.events / seconds) : null;
    const left = run.eventsInAll === null ? null : Math.max(0, run.eventsInAll - run.events);
    const isGoingOn = run.state === 'running' && left !== null && eventsPerSecond !== null && eventsPerSecond > 0;
    return { ...run, eventsPerSecond, secondsLeft: isGoingOn ? Math.ceil(left / eventsPerSecond) : null };
  }

  /** @throws ProblemError 403, once it is recorded */
  private async admit(principal: Principal): Promise<void> {
    const permission = permitAtOffice(principal, 'verify-ledger');
    if (permission.outcome === 'granted') return;
    const { code, capability, whoMay } = permission;
    await this.source.accessRecorder.refused(principal, { attempted: capability, code });
    throw new ProblemError(problemOfRead({ outcome: 'forbidden', capability, code, whoMay }));
  }
}
