import { problemMediaType } from '@redress/platform/http';
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { refusalHeaders } from './answer-headers';
import { schemaRef } from './answer-schemas';
import { refusalExamples, type RefusalKind } from './refusal-examples';

/** Every way in which a route of this kind can refuse, by status, each with an example. */
export const documentRefusals = (kind: RefusalKind): MethodDecorator =>
  applyDecorators(
    ...[...refusalExamples(kind)].map(([status, examples]) =>
      ApiResponse({
        status,
        description: examples.map(({ title }) => title).join('; '),
        headers: { ...refusalHeaders(status) },
        content: {
          [problemMediaType]: {
            schema: schemaRef('Problem'),
            examples: Object.fromEntries(examples.map(({ name, body }) => [name, { value: body }])),
          },
        },
      }),
    ),
  );
