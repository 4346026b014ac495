import type { Principal } from '@redress/access';
import { etagOf, validated } from '@redress/platform/http';
import type { Metrics } from '@redress/platform/telemetry';
import { Body, Controller, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { commandBodies, commandOf, doorCommandTypes, type DoorCommandType } from '../bodies';
import { ask } from '../door/ask';
import { Sender } from '../door/sender.decorator';
import { metricsToken } from '../health/health.controller';
import { documentCommand } from './document-command';
import { CommandQuery, previewed } from './preview-command';
import { sendCommand, type AcceptedCommand } from './send-command';

type FollowingType = Exclude<DoorCommandType, 'FileComplaint'>;

const followingTypes = doorCommandTypes.filter((type): type is FollowingType => type !== 'FileComplaint');

const answerOf = ({ revision, position, events }: AcceptedCommand) => ({
  revision: String(revision),
  position,
  events: events.map((event) => ({ type: event.type, revision: String(event.revision) })),
});

/** The door of every command: the routes under a case are made from the table of commands, below. */
@ApiTags('commands')
@ApiBearerAuth()
@Controller('v1/complaints')
export class ComplaintCommandsController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly queryBus: QueryBus,
    @Inject(metricsToken) private readonly metrics: Metrics,
  ) {}

  @Post()
  @HttpCode(201)
  @documentCommand('FileComplaint')
  async file(
    @Sender() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query(validated(CommandQuery)) { preview }: CommandQuery,
    @Body(validated(commandBodies.FileComplaint.body)) body: object,
  ): Promise<unknown> {
    const said = commandOf('FileComplaint', body);
    if (preview === 'true') {
      void reply.status(200);
      return previewed(this.queryBus, principal, request, reply, said);
    }
    const { commandBus, metrics } = this;
    const accepted = await sendCommand({ commandBus, metrics }, principal, request, {
      ...said,
      path: '/v1/complaints',
    });
    const { complaintId, complaintNo, trackingCode, revision, position } = accepted;
    void reply.header('Location', `/v1/complaints/${complaintId}`).header('ETag', etagOf(revision));
    return { complaintId, complaintNo, trackingCode, revision: String(revision), position };
  }

  async follow(
    type: FollowingType,
    principal: Principal,
    request: FastifyRequest,
    reply: FastifyReply,
    { id, preview }: Readonly<{ id: string; preview?: CommandQuery['preview'] }>,
    body: object,
  ): Promise<unknown> {
    const complaintId = await ask(this.queryBus, principal, 'caseIdOf', id);
    if (preview === 'true')
      return previewed(this.queryBus, principal, request, reply, { ...commandOf(type, body), complaintId });
    const path = `/v1/complaints/${complaintId}/${commandBodies[type].path}`;
    const { commandBus, metrics } = this;
    const sent = { ...commandOf(type, body), complaintId, path };
    const accepted = await sendCommand({ commandBus, metrics }, principal, request, sent);
    void reply.header('ETag', etagOf(accepted.revision));
    return answerOf(accepted);
  }
}

const methodOf = (type: FollowingType): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

/** One route for one row of the table, with the decorators that a method written out would have. */
const addRoute = (type: FollowingType): void => {
  const { prototype } = ComplaintCommandsController;
  const name = methodOf(type);
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value: function (
      this: ComplaintCommandsController,
      principal: Principal,
      request: FastifyRequest,
      reply: FastifyReply,
      id: string,
      { preview }: CommandQuery,
      body: object,
    ): Promise<unknown> {
      const asked = { id, ...(preview === undefined ? {} : { preview }) };
      return this.follow(type, principal, request, reply, asked, body);
    },
  });
  const parameters = [
    Sender(),
    Req(),
    Res({ passthrough: true }),
    Param('id'),
    Query(validated(CommandQuery)),
    Body(validated(commandBodies[type].body)),
  ];
  parameters.forEach((decorate, index) => decorate(prototype, name, index));
  Reflect.defineMetadata('design:paramtypes', [Object, Object, Object, String, CommandQuery, Object], prototype, name);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor === undefined) throw new Error(`${name} was just defined`);
  for (const decorate of [Post(`:id/${commandBodies[type].path}`), HttpCode(200), documentCommand(type)])
    decorate(prototype, name, descriptor);
};

followingTypes.forEach(addRoute);
