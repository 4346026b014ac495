import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { answerExampleOf } from './answer-examples';
import { dataHeaders, type StatedHeaders } from './answer-headers';
import { minPositionOf } from './document-read';
import { documentRefusals } from './document-refusals';
import type { RefusalKind } from './refusal-examples';

export type DocumentedFile = Readonly<{
  mediaType: string;
  refusals: RefusalKind;
  headers?: StatedHeaders;
  /** What is sent, with a whole body, made up. */
  body?: Readonly<{ type: Type; example: object }>;
}>;

/** A route that answers with a file, as it comes. */
export const documentFile = (
  operationId: string,
  summary: string,
  { mediaType, refusals, headers = {}, body }: DocumentedFile,
): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ...minPositionOf(refusals),
    ...(body === undefined
      ? []
      : [ApiBody({ type: body.type, required: true, examples: { example: { value: body.example } } })]),
    ApiResponse({
      status: 200,
      description: summary,
      headers: { ...dataHeaders, ...headers },
      content: { [mediaType]: { schema: { type: 'string' }, ...answerExampleOf(operationId) } },
    }),
    documentRefusals(refusals),
  );
