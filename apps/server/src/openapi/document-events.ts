import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { answerExampleOf } from './answer-examples';
import { correlationHeaders } from './answer-headers';
import { schemaRef, type AnswerName } from './answer-schemas';
import { documentRefusals } from './document-refusals';
import type { RefusalKind } from './refusal-examples';

/** A route that answers with server-sent events. `events`: for each name of an event what its data is, which OpenAPI itself cannot say. */
export const documentEvents = (
  operationId: string,
  summary: string,
  { events, refusals }: Readonly<{ events: Readonly<Record<string, AnswerName>>; refusals: RefusalKind }>,
): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ApiExtension(
      'x-events',
      Object.fromEntries(Object.entries(events).map(([name, answer]) => [name, schemaRef(answer)])),
    ),
    ApiResponse({
      status: 200,
      description: summary,
      headers: { ...correlationHeaders },
      content: { 'text/event-stream': { schema: { type: 'string' }, ...answerExampleOf(operationId) } },
    }),
    documentRefusals(refusals),
  );
