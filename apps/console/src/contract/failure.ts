/** Why a request was not answered as asked: a problem of the contract (RFC 9457), or no answer at all. */
export type Problem = Readonly<{
  kind: 'problem';
  /** `urn:redress:problem:...`, stable. */
  type: string;
  status: number;
  title: string;
  detail: string | undefined;
  /** The rule that refused, and the version of the policy. */
  code: string | undefined;
  policy: string | undefined;
  /** Names this one request in the service's log. */
  correlationId: string | undefined;
  retryAfterSeconds: number | undefined;
  /** Fields of the body that are not as they should be. */
  errors: readonly Readonly<{ pointer: string; detail: string }>[];
  /** Whatever else this type of problem names. */
  members: Readonly<Record<string, unknown>>;
}>;

export type Failure = Problem | Readonly<{ kind: 'unreachable' }>;

/** Carries a failure through what only knows errors. */
export class RequestFailedError extends Error {
  override readonly name = 'RequestFailedError';

  constructor(readonly failure: Failure) {
    super(failure.kind === 'problem' ? failure.title : 'No answer');
  }
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const instancePrefix = 'urn:redress:request:';

const errorsIn = (value: unknown): Problem['errors'] =>
  (Array.isArray(value) ? value : []).map((item: unknown) => {
    const { pointer, detail } = membersOf(item);
    return { pointer: textIn(pointer) ?? '', detail: textIn(detail) ?? '' };
  });

/** @param body what came with a status of 400 or more, already read as JSON; anything else, where something between answered */
export const problemOf = (body: unknown, status: number, headers: Pick<Headers, 'get'>): Problem => {
  const { type, title, detail, instance, code, policy, errors, status: _status, ...members } = membersOf(body);
  const named = textIn(instance);
  const retryAfter = Number(headers.get('retry-after') ?? 'none');
  return {
    kind: 'problem',
    type: textIn(type) ?? 'about:blank',
    status,
    title: textIn(title) ?? String(status),
    detail: textIn(detail),
    code: textIn(code),
    policy: textIn(policy),
    correlationId: named?.startsWith(instancePrefix) === true ? named.slice(instancePrefix.length) : undefined,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : undefined,
    errors: errorsIn(errors),
    members,
  };
};

/** The failure behind an error; a bug of ours is thrown on. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof RequestFailedError) return error.failure;
  throw error;
};

/** Nobody has said yet what the ledger is to be: waiting alone does not change that. */
export const isNotSetUp = (failure: Failure): boolean =>
  failure.kind === 'problem' && failure.type === 'urn:redress:problem:not-set-up';

/** Whether the same request may work later without anybody changing anything. */
export const mayPass = (failure: Failure): boolean =>
  failure.kind === 'unreachable' || ((failure.status === 503 || failure.status === 429) && !isNotSetUp(failure));
