import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { answerExampleOf } from './answer-examples';
import { dataHeaders, type StatedHeaders } from './answer-headers';
import { schemaRef, type AnswerName } from './answer-schemas';
import { documentRefusals } from './document-refusals';
import type { RefusalKind } from './refusal-examples';

export type DocumentedAnswer = Readonly<{
  /** Its schema: a type of answer-types.ts. */
  answer: AnswerName;
  /** How the route can refuse. */
  refusals: RefusalKind;
  /** What is sent, with a whole body, made up. */
  body?: Readonly<{ type: Type; example: object }>;
  /** 200 unless said otherwise. */
  status?: number;
  headers?: StatedHeaders;
  /** The same answer as text of other media types, by type, each with an example. */
  alsoAs?: Readonly<Record<string, string>>;
}>;

/** Kinds of routes that wait for the position that minPosition names. */
const waiting: ReadonlySet<RefusalKind> = new Set<RefusalKind>([
  'caseRead',
  'caseQuestion',
  'officeRead',
  'officeQuestion',
  'officeNamedQuestion',
  'ownRead',
  'ownNamedRead',
  'erasureRead',
  'granted',
]);

const minPosition = ApiQuery({
  name: 'minPosition',
  required: false,
  description: 'Waits until the answer goes at least so far: five seconds at most, else 503',
  schema: { type: 'string', minLength: 1 },
});

/** A route that does something and has nothing to say: 204. */
export const documentDone = (
  operationId: string,
  summary: string,
  { refusals, headers = {} }: Pick<DocumentedAnswer, 'refusals' | 'headers'>,
): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ApiResponse({ status: 204, description: summary, headers: { ...dataHeaders, ...headers } }),
    documentRefusals(refusals),
  );

/** Stated for every route that waits. */
export const minPositionOf = (refusals: RefusalKind): readonly MethodDecorator[] =>
  waiting.has(refusals) ? [minPosition] : [];

/** A route that answers with JSON as the documentation has it. Its example is a real answer (`npm run contract`). */
export const documentRead = (
  operationId: string,
  summary: string,
  { answer, refusals, body, status = 200, headers = {}, alsoAs = {} }: DocumentedAnswer,
): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ...minPositionOf(refusals),
    ...(body === undefined
      ? []
      : [ApiBody({ type: body.type, required: true, examples: { example: { value: body.example } } })]),
    ApiResponse({
      status,
      description: summary,
      headers: { ...dataHeaders, ...headers },
      content: {
        'application/json': { schema: schemaRef(answer), ...answerExampleOf(operationId) },
        ...Object.fromEntries(
          Object.entries(alsoAs).map(([mediaType, example]) => [mediaType, { schema: { type: 'string' }, example }]),
        ),
      },
    }),
    documentRefusals(refusals),
  );
