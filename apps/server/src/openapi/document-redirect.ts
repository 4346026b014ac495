import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { dataHeaders } from './answer-headers';
import { documentRefusals } from './document-refusals';
import type { RefusalKind } from './refusal-examples';

const text = { type: 'string' } as const;

/** A step of a browser: it is sent on, and may be given a cookie. */
export const documentRedirect = (
  operationId: string,
  summary: string,
  { refusals }: Readonly<{ refusals: RefusalKind }>,
): MethodDecorator =>
  applyDecorators(
    ApiOperation({ operationId, summary }),
    ApiResponse({
      status: 303,
      description: summary,
      headers: {
        ...dataHeaders,
        Location: { description: 'Where the browser goes on', required: true, schema: text },
        'Set-Cookie': { description: 'HttpOnly, Secure', schema: text },
      },
    }),
    documentRefusals(refusals),
  );
