import { problemMediaType } from '@redress/platform/http';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { commandBodies, type DoorCommandType } from '../bodies';
import { problemExamples, type ProblemExample } from '../openapi/problem-examples';

const revisionExample = '12';
const positionExample = 'sqlite:5f0c1a2b3c4d5e6f:000000000000002a';

const acceptedResponse = (type: DoorCommandType): MethodDecorator =>
  type === 'FileComplaint'
    ? ApiResponse({
        status: 201,
        description: 'Filed. The same key and body gives this answer again.',
        headers: {
          Location: { description: 'The case', schema: { type: 'string' } },
          ETag: { description: 'The revision of the case', schema: { type: 'string' } },
        },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/FiledAnswer' },
          },
        },
      })
    : ApiResponse({
        status: 200,
        description: 'Accepted. The same key and body gives this answer again.',
        headers: { ETag: { description: 'The revision of the case', schema: { type: 'string' } } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/CommandAnswer' },
            example: {
              revision: revisionExample,
              position: positionExample,
              events: [{ type: 'NoteAdded', revision: revisionExample }],
            },
          },
        },
      });

const refusedResponse = (status: number, examples: readonly ProblemExample[]): MethodDecorator =>
  ApiResponse({
    status,
    description: examples.map(({ title }) => title).join('; '),
    content: {
      [problemMediaType]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples.map(({ name, body }) => [name, { value: body }])),
      },
    },
  });

const refusalStatuses = [400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503] as const;

/** A command as the documentation has it: its body with an example, its answer, and every way it can be refused. */
export const documentCommand = (type: DoorCommandType): MethodDecorator => {
  const { body, example, summary, group, title } = commandBodies[type];
  return applyDecorators(
    ApiOperation({ operationId: type, summary, tags: [`commands: ${group}`] }),
    ApiExtension('x-command', type),
    ApiExtension('x-group', group),
    ApiExtension('x-title', title),
    ...(type === 'FileComplaint'
      ? []
      : [ApiParam({ name: 'id', description: 'Id or number of the case', schema: { type: 'string' } })]),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Names this request: sent again with it, it is answered and not done twice',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on',
      schema: { type: 'string' },
    }),
    ApiBody({ type: body, required: true, examples: { example: { value: example } } }),
    acceptedResponse(type),
    ...refusalStatuses
      .filter((status) => type !== 'FileComplaint' || status !== 404)
      .map((status) => refusedResponse(status, problemExamples(status))),
  );
};
