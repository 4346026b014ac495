import { problemMediaType } from '@redress/platform/http';
import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { problemExamples } from './problem-examples';

const refusalStatuses = [400, 401, 403, 404, 429, 503] as const;

const refused = (status: number): MethodDecorator => {
  const examples = problemExamples(status);
  return ApiResponse({
    status,
    description: examples.map(({ title }) => title).join('; '),
    content: {
      [problemMediaType]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples.map(({ name, body }) => [name, { value: body }])),
      },
    },
  });
};

/** A read as the documentation has it. `schema` names one of the shared answers; else any object. */
export const documentRead = (
  operationId: string,
  summary: string,
  example: object,
  schema?: string,
  status = 200,
): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ApiResponse({
      status,
      description: summary,
      headers: {
        'Redress-Position': { description: 'How far the data go', schema: { type: 'string' } },
        'Redress-Data-At': { description: 'When the last event in them was recorded', schema: { type: 'string' } },
      },
      content: {
        'application/json': {
          schema: schema === undefined ? { type: 'object' } : { $ref: `#/components/schemas/${schema}` },
          example,
        },
      },
    }),
    ...refusalStatuses.map(refused),
  );
