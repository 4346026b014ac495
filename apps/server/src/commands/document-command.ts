import { complaintTransitions } from '@redress/complaints/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { commandBodies, doorCommandTypes, type DoorCommandType } from '../bodies';
import { answerExampleOf } from '../openapi/answer-examples';
import { dataHeaders, locationHeaders, revisionHeaders } from '../openapi/answer-headers';
import { schemaRef } from '../openapi/answer-schemas';
import { commandRefusals } from '../openapi/command-refusals';
import { documentRefusals } from '../openapi/document-refusals';

/** The same parameter for every command. */
export const previewParameter = {
  enum: ['true', 'false'],
  required: false,
  description: 'Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed',
};

const previewSchema = schemaRef('CommandPreview');

const acceptedResponses = (type: DoorCommandType): readonly MethodDecorator[] =>
  type === 'FileComplaint'
    ? [
        ApiResponse({
          status: 201,
          description: 'Filed. The same key and body gives this answer again.',
          headers: { ...dataHeaders, ...locationHeaders, ...revisionHeaders },
          content: { 'application/json': { schema: schemaRef('FiledAnswer'), ...answerExampleOf(type) } },
        }),
        ApiResponse({
          status: 200,
          description: 'What it would do: of a preview.',
          headers: { ...dataHeaders },
          content: { 'application/json': { schema: previewSchema, ...answerExampleOf('previewOfFileComplaint') } },
        }),
      ]
    : [
        ApiResponse({
          status: 200,
          description: 'Accepted: the same key and body gives this answer again. Of a preview, what it would do.',
          headers: { ...dataHeaders, ...revisionHeaders },
          content: {
            'application/json': {
              schema: { oneOf: [schemaRef('CommandAccepted'), previewSchema] },
              ...answerExampleOf(type),
            },
          },
        }),
      ];

/** What the case is held to, by the names that a refusal gives as its rule. */
const rulesOf = (type: DoorCommandType): readonly string[] =>
  complaintTransitions.find(({ command }) => command === type)?.guards ?? [];

/** A command as the documentation has it: its body with an example, its answer, and every way it can be refused. */
export const documentCommand = (type: DoorCommandType): MethodDecorator => {
  const { body, example, summary, group, title } = commandBodies[type];
  return applyDecorators(
    ApiOperation({ operationId: type, summary, tags: [`commands: ${group}`] }),
    ApiExtension('x-command', type),
    ApiExtension('x-group', group),
    ApiExtension('x-title', title),
    ApiExtension('x-order', doorCommandTypes.indexOf(type) + 1),
    ApiExtension('x-rule', rulesOf(type)),
    ...(type === 'FileComplaint'
      ? []
      : [
          ApiParam({ name: 'id', description: 'Id or number of the case', schema: { type: 'string' } }),
          // Of the route that is written out, its own parameters say it.
          ApiQuery({ name: 'preview', ...previewParameter }),
        ]),
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
    ...acceptedResponses(type),
    documentRefusals(type === 'FileComplaint' ? 'filing' : 'command', commandRefusals(type)),
  );
};
