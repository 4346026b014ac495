import { permitAtOffice, type Principal } from '@redress/access';
import type { AccessRecorder } from '@redress/complaints/application';
import { doorProblems, ProblemError } from '@redress/platform/http';
import type { ServiceLog } from '@redress/platform/telemetry';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Sender } from '../door/sender.decorator';
import type { Readiness } from '../health/readiness';
import type { ImportDesk } from '../imports/import-desk';
import type {
  DeadLettersAnswer,
  ImportsAnswer,
  KeysAnswer,
  ModelTaskAnswer,
  ReadModelsAnswer,
  RetriedAnswer,
  RotatedAnswer,
  ServiceStatusAnswer,
} from '../openapi/answer-types';
import { documentRead } from '../openapi/document-read';
import { contractVersion } from '../openapi/openapi-document';
import { problemOfRead } from '../problems/read.problem';
import type { ModelTask } from './model-tasks';
import type { ServiceDesk } from './service-desk';

export type ServiceSource = Readonly<{
  desk: ServiceDesk;
  readiness: () => Promise<Readiness>;
  imports: Pick<ImportDesk, 'standing'>;
  accessRecorder: Pick<AccessRecorder, 'refused'>;
  log: ServiceLog;
}>;
export const serviceSourceToken = Symbol('ServiceSource');

const found = <T>(answer: T | undefined): T => {
  if (answer === undefined) throw new ProblemError(doorProblems.notFound());
  return answer;
};

/** The service itself: stores, read models, keys and imports. Nothing of any case. */
@ApiTags('administration')
@ApiBearerAuth()
@Controller('v1/admin')
export class ServiceController {
  constructor(@Inject(serviceSourceToken) private readonly source: ServiceSource) {}

  @Get('status')
  @documentRead('getServiceStatus', 'Readiness with its reasons, stores and their durability, how far the data go', {
    answer: 'ServiceStatusAnswer',
    refusals: 'officeRead',
  })
  async getServiceStatus(@Sender() principal: Principal): Promise<ServiceStatusAnswer> {
    await this.admit(principal);
    const { isReady, checks } = await this.source.readiness();
    return { isReady, checks, ...this.source.desk.status(), contract: contractVersion };
  }

  @Get('read-models')
  @documentRead('getReadModels', 'Each read model: what it holds, how far behind it is, and what was ordered last', {
    answer: 'ReadModelsAnswer',
    refusals: 'officeRead',
  })
  async getReadModels(@Sender() principal: Principal): Promise<ReadModelsAnswer> {
    await this.admit(principal);
    return { readModels: await this.source.desk.readModels() };
  }

  @Post('read-models/:name/rebuild')
  @HttpCode(202)
  @documentRead('rebuildReadModel', 'Builds it again from the start beside the live one, then cuts over', {
    answer: 'ModelTaskAnswer',
    refusals: 'administering',
    status: 202,
  })
  rebuildReadModel(@Sender() principal: Principal, @Param('name') name: string): Promise<ModelTaskAnswer> {
    return this.begin(principal, 'rebuild', name);
  }

  @Post('read-models/:name/check')
  @HttpCode(202)
  @documentRead(
    'checkReadModel',
    'Builds it from the start beside the live one, compares both digests, changes nothing',
    {
      answer: 'ModelTaskAnswer',
      refusals: 'administering',
      status: 202,
    },
  )
  checkReadModel(@Sender() principal: Principal, @Param('name') name: string): Promise<ModelTaskAnswer> {
    return this.begin(principal, 'check', name);
  }

  @Get('dead-letters')
  @documentRead(
    'getDeadLetters',
    'Events that a read model could not take: by number and type, without their content',
    {
      answer: 'DeadLettersAnswer',
      refusals: 'officeRead',
    },
  )
  async getDeadLetters(@Sender() principal: Principal): Promise<DeadLettersAnswer> {
    await this.admit(principal);
    return { deadLetters: await this.source.desk.deadLetters() };
  }

  @Post('dead-letters/:id/retry')
  @HttpCode(200)
  @documentRead('retryDeadLetter', 'Reads the case of a dead letter again, in its read model', {
    answer: 'RetriedAnswer',
    refusals: 'administering',
  })
  async retryDeadLetter(@Sender() principal: Principal, @Param('id') id: string): Promise<RetriedAnswer> {
    await this.admit(principal);
    return found(await this.source.desk.retry(id));
  }

  @Get('keys')
  @documentRead('getKeys', 'How many keys there are and were destroyed, and under which master key', {
    answer: 'KeysAnswer',
    refusals: 'officeRead',
  })
  async getKeys(@Sender() principal: Principal): Promise<KeysAnswer> {
    await this.admit(principal);
    return this.source.desk.keys();
  }

  @Post('keys/rotate')
  @HttpCode(200)
  @documentRead('rotateKeys', 'Wraps every key under a new master key, which takes the place of the old one', {
    answer: 'RotatedAnswer',
    refusals: 'administeringAll',
  })
  async rotateKeys(@Sender() principal: Principal): Promise<RotatedAnswer> {
    await this.admit(principal);
    const { masterKeyId: before } = await this.source.desk.keys();
    const { masterKeyId } = await this.source.desk.rotateKeys();
    this.source.log.info('the master key was rotated', { by: principal.id, before, masterKeyId });
    return { before, masterKeyId };
  }

  @Get('imports')
  @documentRead('getImports', 'The import that is under way, or was last', {
    answer: 'ImportsAnswer',
    refusals: 'officeRead',
  })
  async getImports(@Sender() principal: Principal): Promise<ImportsAnswer> {
    await this.admit(principal);
    return { last: this.source.imports.standing() ?? null };
  }

  private async begin(principal: Principal, kind: ModelTask['kind'], name: string): Promise<ModelTaskAnswer> {
    await this.admit(principal);
    const task = found(this.source.desk.begin(kind, name));
    this.source.log.info('a read model was ordered', { by: principal.id, kind, model: name });
    return { model: name, task };
  }

  /** @throws ProblemError 403, once it is recorded */
  private async admit(principal: Principal): Promise<void> {
    const permission = permitAtOffice(principal, 'administer-service');
    if (permission.outcome === 'granted') return;
    const { capability, code, whoMay } = permission;
    await this.source.accessRecorder.refused(principal, { attempted: capability, code });
    throw new ProblemError(problemOfRead({ outcome: 'forbidden', capability, code, whoMay }));
  }
}
