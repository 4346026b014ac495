import type { VerificationFinding } from './finding';
import type { EventPlace, UnopenedField } from './lawful-gaps';
import type { Heads } from './heads';

/** What a verification found out. Lists are cut at the verifier's limits, counts are whole. */
export type VerificationReport = Readonly<{
  /** `values` where the store hands back parsed values: what is canonical there is the adapter's own spelling. */
  compared: 'bytes' | 'values';
  events: number;
  streams: number;
  /** In the order of the log; what belongs to no event comes last. */
  findings: readonly VerificationFinding[];
  findingsTotal: number;
  /** Events whose data are gone and which a ContentRedacted of their stream names. */
  redactions: readonly EventPlace[];
  redactionsTotal: number;
  /** Keys that SubjectKeyDestroyed events name. */
  destroyedKeys: number;
  /** Where sealed fields were opened: how many held, how many belong to a destroyed key, how many could not be opened and nothing says why. */
  seals: Readonly<{ opened: number; destroyed: number; unavailable: number }> | undefined;
  unavailable: readonly UnopenedField[];
  /** Of every event whose own hash holds, the last of its stream. */
  heads: Heads;
  digest: string;
}>;

/** 0 holds; 1 tampered; 2 cannot be verified; 3 holds, with lawful redactions or destroyed keys (ledger-format, The verifier). */
export const exitCodeOf = ({
  findingsTotal,
  seals,
  redactionsTotal,
  destroyedKeys,
}: Pick<VerificationReport, 'findingsTotal' | 'seals' | 'redactionsTotal' | 'destroyedKeys'>): 0 | 1 | 2 | 3 => {
  if (findingsTotal > 0) return 1;
  if (seals !== undefined && seals.unavailable > 0) return 2;
  return redactionsTotal > 0 || destroyedKeys > 0 ? 3 : 0;
};
