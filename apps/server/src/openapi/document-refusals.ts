import { problemMediaType, type Problem } from '@redress/platform/http';
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { refusalHeaders } from './answer-headers';
import { schemaRef } from './answer-schemas';
import { refusalExamples, type RefusalKind } from './refusal-examples';

/** Every way in which a route of this kind can refuse, by status, each with an example; `more`: what it alone can refuse with. */
export const documentRefusals = (kind: RefusalKind, more: readonly Problem[] = []): MethodDecorator =>
  applyDecorators(
    ...[...refusalExamples(kind, more)].map(([status, examples]) =>
      ApiResponse({
        status,
        description: [...new Set(examples.map(({ title }) => title))].join('; '),
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
