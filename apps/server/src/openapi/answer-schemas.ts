/** Shapes that several routes answer with (OpenAPI 3.1 schema objects). */
const revision = {
  type: 'string',
  pattern: '^(0|[1-9][0-9]{0,18})$',
  description: 'Place of an event in its case, from 0',
  example: '12',
} as const;
const position = {
  type: 'string',
  description: 'Place in the whole log; opaque, to be handed back as minPosition',
} as const;

export const answerSchemas = {
  Problem: {
    type: 'object',
    description: 'RFC 9457. Further members belong to the type: the rule that refused, the policy’s version, who may.',
    required: ['type', 'title', 'status', 'instance'],
    properties: {
      type: { type: 'string', format: 'uri', description: 'Stable: programs go by it' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: { type: 'string' },
      instance: { type: 'string', format: 'uri', description: 'This request, as the service’s log names it' },
      code: { type: 'string' },
      rule: { type: 'string' },
      policy: { type: 'string', description: 'pack@version whose rule decided' },
      who: { type: 'array', items: { type: 'string' }, description: 'Roles that may' },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          required: ['pointer', 'detail'],
          additionalProperties: false,
          properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
        },
      },
    },
    additionalProperties: true,
  },
  FiledAnswer: {
    type: 'object',
    required: ['complaintId', 'complaintNo', 'trackingCode', 'revision', 'position'],
    additionalProperties: false,
    properties: {
      complaintId: { type: 'string', format: 'uuid' },
      complaintNo: { type: 'string', description: 'With a check character', example: '20260302-6KRW4R6JDA' },
      trackingCode: { type: 'string', description: 'For the complainant: number and code give the status' },
      revision,
      position,
    },
  },
  CommandAnswer: {
    type: 'object',
    required: ['revision', 'position', 'events'],
    additionalProperties: false,
    properties: {
      revision,
      position,
      events: {
        type: 'array',
        items: {
          type: 'object',
          required: ['type', 'revision'],
          additionalProperties: false,
          properties: { type: { type: 'string' }, revision },
        },
      },
    },
  },
} as const;
