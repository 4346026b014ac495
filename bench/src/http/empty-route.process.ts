import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { instantOf } from '@redress/kernel';
import { readServiceSettings, readSettings } from '@redress/platform/config';
import { validated } from '@redress/platform/http';
import { createServiceLog } from '@redress/platform/telemetry';
import { commandBodies, commandOf } from '../../../apps/server/src/bodies';
import { startService } from '../../../apps/server/src/start-service';

/** The same token check, the same validation and conversion of the same body, and nothing done with it: what filing is compared with. */
@Controller('bench')
class EmptyController {
  @Post('empty')
  @HttpCode(201)
  take(@Body(validated(commandBodies.FileComplaint.body)) body: object): Readonly<{ type: string }> {
    return { type: commandOf('FileComplaint', body).command.type };
  }
}

const main = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const { url, stop } = await startService(settings, readServiceSettings(process.env, settings), {
    clock: { now: () => instantOf(Date.now()) },
    ids: { uuid: randomUUID },
    chance: Math.random,
    log: createServiceLog('warn'),
    moreControllers: [EmptyController],
  });
  process.send?.({ url });
  process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
};

void main();
