import type { Problem } from './problem';

/** The problems that the door itself knows; those of the house are the service's. */
export const doorProblems = {
  malformed: (detail: string): Problem => ({
    slug: 'malformed-request',
    status: 400,
    title: 'The request is malformed',
    detail,
  }),
  invalidBody: (errors: readonly Readonly<{ pointer: string; detail: string }>[]): Problem => ({
    slug: 'invalid-body',
    status: 400,
    title: 'The body does not have the form that this route takes',
    members: { errors },
  }),
  unauthenticated: (detail: string): Problem => ({
    slug: 'unauthenticated',
    status: 401,
    title: 'A valid bearer token is needed',
    detail,
  }),
  notFound: (): Problem => ({ slug: 'not-found', status: 404, title: 'There is nothing here, or nothing for you' }),
  methodNotAllowed: (allow: readonly string[]): Problem => ({
    slug: 'method-not-allowed',
    status: 405,
    title: 'This route does not take this method',
    detail: `It takes ${allow.join(', ')}.`,
    allow,
  }),
  tooLarge: (): Problem => ({ slug: 'body-too-large', status: 413, title: 'The body is larger than this route takes' }),
  uriTooLong: (): Problem => ({ slug: 'uri-too-long', status: 414, title: 'A part of the path is too long' }),
  unsupportedMediaType: (): Problem => ({
    slug: 'unsupported-media-type',
    status: 415,
    title: 'This route takes another media type',
  }),
  tooManyRequests: (retryAfterSeconds: number): Problem => ({
    slug: 'too-many-requests',
    status: 429,
    title: 'Too many requests',
    retryAfterSeconds,
  }),
  unavailable: (detail: string): Problem => ({
    slug: 'store-unavailable',
    status: 503,
    title: 'A store cannot be reached; nothing was acknowledged',
    detail,
    retryAfterSeconds: 2,
  }),
  outcomeUnknown: (): Problem => ({
    slug: 'outcome-unknown',
    status: 503,
    title: 'It is not known whether this was written',
    detail: 'Repeat the same request with the same Idempotency-Key: it is then answered from the log.',
    retryAfterSeconds: 2,
  }),
  keyRingMissing: (): Problem => ({
    slug: 'key-ring-missing',
    status: 503,
    title: 'Nothing can be written without the key ring',
    retryAfterSeconds: 60,
  }),
  internal: (): Problem => ({ slug: 'internal-error', status: 500, title: 'Something went wrong that should not' }),
} as const;
