import type { components } from '../../contract/openapi.generated';

type Report = components['schemas']['VerificationAnswer']['report'];
type Finding = Report['findings'][number];

/** What came of a verification, each with a shape of its own (console, Integrity badge). */
export type Verdict =
  | Readonly<{ kind: 'unchecked' | 'checking' | 'failed' }>
  | Readonly<{ kind: 'holds'; revision: string; eh: string; redactions: number }>
  | Readonly<{ kind: 'broken'; finding: Finding }>;

/** The report of one case, as a verdict. One without head and without finding has verified nothing. */
export const verdictOf = ({ findings, heads, redactionsTotal }: Report): Verdict => {
  const [finding] = findings;
  if (finding !== undefined) return { kind: 'broken', finding };
  const [head] = Object.values(heads);
  return head === undefined ? { kind: 'failed' } : { kind: 'holds', ...head, redactions: redactionsTotal };
};
