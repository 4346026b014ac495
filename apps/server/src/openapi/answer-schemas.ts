import { generatedSchemas } from './answer-schemas.generated';

/** A schema that a route's answer can name: a type of answer-types.ts. */
export type AnswerName = keyof typeof generatedSchemas;

/** What the documents of OpenAPI hold and no type of ours says. */
const problem = {
  type: 'object',
  description: 'RFC 9457. Further members belong to the type: the rule that refused, the policy’s version, who may.',
  required: ['type', 'title', 'status', 'instance'],
  properties: {
    type: { type: 'string', pattern: '^urn:redress:problem:[a-z-]+$', description: 'Stable: programs go by it' },
    title: { type: 'string', minLength: 1 },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    instance: {
      type: 'string',
      pattern: '^urn:redress:request:[A-Za-z0-9._-]+$',
      description: 'This request, as the service’s log names it',
    },
    code: { type: 'string' },
    rule: { type: 'string' },
    policy: { type: 'string', description: 'pack@version whose rule decided' },
    clause: { type: 'string', description: 'The part of that policy, as its text is anchored' },
    who: { type: 'array', items: { type: 'string' }, description: 'Roles that may' },
    next: { type: 'array', items: { type: 'string' }, description: 'Commands that mend what is missing' },
    caseStatus: { $ref: '#/components/schemas/CaseStatus' },
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
} as const;

/** Every schema of an answer, by name. */
export const answerSchemas = { Problem: problem, ...generatedSchemas } as const;

export const schemaRef = (name: keyof typeof answerSchemas): Readonly<{ $ref: string }> => ({
  $ref: `#/components/schemas/${name}`,
});
