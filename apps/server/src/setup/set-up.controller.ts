import { correlationHeader, openEventStream, ProblemError, validated } from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { Body, Controller, Get, Headers, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAtLoopback } from '../door/own-page';
import { OpenToAll } from '../door/principal.guard';
import type { SetUpAnswer } from '../openapi/answer-types';
import { documentEvents } from '../openapi/document-events';
import { documentRead } from '../openapi/document-read';
import { setUpProblems } from '../problems/set-up.problem';
import { SetUpBody, setUpCasesDefault, setUpCasesMax, setUpSeedDefault } from './set-up.bodies';
import type { SetUpChoice, SetUpDesk } from './set-up-desk';

export type SetUpSource = Readonly<{
  /** Absent where there is a ledger. */
  desk?: SetUpDesk;
  /** Whether a provider says who people are. */
  hasProvider: boolean;
  log: ServiceLog;
}>;
export const setUpSourceToken = Symbol('SetUpSource');

const zoneProposed = 'Asia/Shanghai';

/** How often progress is told at most. */
const progressMilliseconds = 100;

/** @throws ProblemError 400 */
const choiceOf = ({ kind, name, zone, cases, seed }: SetUpBody): SetUpChoice => {
  if (kind === 'sample') return { kind, name, cases, seed };
  if (name === undefined) throw new ProblemError(setUpProblems.needed('/name'));
  if (zone === undefined) throw new ProblemError(setUpProblems.needed('/zone'));
  return { kind, name, zone };
};

/** How a service without a ledger comes by one. */
@ApiTags('set-up')
@OpenToAll()
@Controller('v1/setup')
export class SetUpController {
  constructor(@Inject(setUpSourceToken) private readonly source: SetUpSource) {}

  @Get()
  @documentRead('getSetup', 'Whether a ledger is yet to be set up, and how people sign in', {
    answer: 'SetUpAnswer',
    refusals: 'openRead',
  })
  getSetup(): SetUpAnswer {
    const { desk, hasProvider } = this.source;
    const signIn = hasProvider ? (['link', 'provider'] as const) : (['link'] as const);
    if (desk === undefined) return { state: 'done', signIn, progress: null, proposed: null };
    const progress = desk.progress();
    return {
      state: progress === undefined ? 'needed' : 'running',
      signIn,
      progress: progress ?? null,
      proposed: { zone: zoneProposed, cases: setUpCasesDefault, casesMax: setUpCasesMax, seed: setUpSeedDefault },
    };
  }

  @Post()
  @documentEvents(
    'setUp',
    'Begins a ledger, from this machine and with the key of the set-up link only; progress as server-sent events',
    {
      events: { progress: 'SetUpProgressEvent', done: 'SetUpDoneEvent', failed: 'SetUpFailedEvent' },
      refusals: 'setUp',
    },
  )
  @ApiHeader({
    name: 'Redress-Setup-Key',
    required: true,
    description: 'From the set-up link: what follows #k=',
    schema: { type: 'string' },
  })
  @ApiBody({
    type: SetUpBody,
    required: true,
    examples: { example: { value: { kind: 'real', name: 'City hotline', zone: 'Asia/Shanghai' } } },
  })
  setUp(
    @Headers('redress-setup-key') key: string | undefined,
    @Body(validated(SetUpBody)) body: SetUpBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const { desk } = this.source;
    if (desk === undefined) throw new ProblemError(setUpProblems.isSetUp());
    if (!isAtLoopback(request)) throw new ProblemError(setUpProblems.elsewhere());
    if (!desk.isKey(key)) throw new ProblemError(setUpProblems.keyRefused());
    const choice = choiceOf(body);
    if (desk.progress() !== undefined) throw new ProblemError(setUpProblems.running());
    reply.hijack();
    void this.tell(desk, choice, request.id, reply);
  }

  /** Goes on where nobody listens any more: what was begun is finished. */
  private async tell(desk: SetUpDesk, choice: SetUpChoice, correlationId: string, reply: FastifyReply): Promise<void> {
    const stream = openEventStream(reply.raw, { [correlationHeader]: correlationId });
    const send = (event: string, data: unknown) => stream.send({ event, data: JSON.stringify(data) });
    let toldAt = 0;
    try {
      const done = await desk.begin(choice, (progress) => {
        if (progress.done < progress.of && performance.now() - toldAt < progressMilliseconds) return;
        toldAt = performance.now();
        void send('progress', progress);
      });
      await send('done', done);
    } catch (error) {
      this.source.log.error('the ledger could not be set up', error, { correlationId });
      await send('failed', { correlationId });
    } finally {
      stream.end();
    }
  }
}
