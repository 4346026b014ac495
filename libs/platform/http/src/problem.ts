/**
 * What went wrong, for a program (RFC 9457, application/problem+json). `type` is stable; `title` belongs to the type and `detail` to this occurrence.
 * Nothing personal stands in any of it.
 */
export type Problem = Readonly<{
  /** The last part of `type`, in kebab case. */
  slug: string;
  status: number;
  title: string;
  detail?: string;
  /** Seconds after which the same request may be tried again. */
  retryAfterSeconds?: number;
  /** Of 405: the methods that are taken here. */
  allow?: readonly string[];
  /** Members of this type: the rule that refused, the policy's version, the fields that are wrong. */
  members?: Readonly<Record<string, unknown>>;
}>;

export const problemMediaType = 'application/problem+json';

export const problemTypeOf = (slug: string): string => `urn:redress:problem:${slug}`;

/** Thrown at the door only; further in, an expected refusal is a value. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** The body as it is sent. `instance` names this occurrence: the request's correlation id. No member stands in place of what every problem has. */
export const problemBodyOf = (
  { slug, status, title, detail, members = {} }: Problem,
  correlationId: string,
): Readonly<Record<string, unknown>> => {
  const common = {
    type: problemTypeOf(slug),
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: `urn:redress:request:${correlationId}`,
  };
  return { ...common, ...members, ...common };
};
