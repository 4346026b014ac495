import {
  createLedgerVerifier,
  expectDigest,
  wholeLedger,
  type ExportScope,
  type VerificationFinding,
  type Heads,
  type VerificationReport,
} from '@redress/integrity';
import type { DataKey, KeyRing } from '@redress/kernel';
import { openSealedWith } from '@redress/privacy';
import { readableLog, type LogSource, type LostEvents } from './readable-log';
import { keysForPage } from './sealed-keys';

export type LedgerVerification = Readonly<{
  /** The whole ledger, or one stream by its name. */
  scope: ExportScope;
  /** Every event must name this ledger; absent: the first event's. */
  ledgerId?: string;
  /** Opens every sealed field too, and checks what it committed to. */
  keyRing?: Pick<KeyRing, 'open'>;
  /** Heads that were written down earlier: every listed event must still be there as it was. Of one stream only its own counts. */
  expectedHeads?: Heads;
  /** Events so far. */
  onProgress?: (events: number) => void;
}>;

const expectedOf = ({ expectedHeads, scope }: LedgerVerification): Heads | undefined =>
  expectedHeads === undefined || scope === wholeLedger
    ? expectedHeads
    : new Map([...expectedHeads].filter(([stream]) => stream === scope));

const placesText = ({ places }: LostEvents): string => {
  if (places === undefined) return 'a log that can be read';
  const { from, to } = places;
  return from === to ? `an event at position ${from}` : `events at positions ${from} to ${to}`;
};

/** The first of the lost events is named where the store still knows which it was. */
const findingOf = (lost: LostEvents): VerificationFinding => ({
  ...lost.known[0],
  rule: 'log-unreadable',
  expected: placesText(lost),
  found: lost.reason,
});

/**
 * Recomputes a ledger or one stream from the log alone, page by page (ledger-format, The verifier). It goes on behind what does not hold and, as far as
 * the store can, behind what is torn.
 * @throws StoreUnavailableError where the log cannot be read at all: nothing was found out.
 */
export const verifyLedger = async (
  source: LogSource,
  verification: LedgerVerification,
): Promise<VerificationReport> => {
  const { scope, ledgerId, keyRing, onProgress } = verification;
  const expectedHeads = expectedOf(verification);
  let keys: ReadonlyMap<string, DataKey> = new Map();
  const verifier = createLedgerVerifier({
    keepsBytes: source.eventStore.description.keepsBytes,
    isWholeLedger: scope === wholeLedger,
    ...(ledgerId === undefined ? {} : { tenant: ledgerId }),
    ...(expectedHeads === undefined ? {} : { expectedHeads }),
    ...(keyRing === undefined ? {} : { openSealed: openSealedWith((kid) => keys.get(kid)?.key) }),
  });
  let events = 0;
  for await (const piece of readableLog(source, scope)) {
    if (piece.kind === 'lost') {
      verifier.note(findingOf(piece.lost));
      continue;
    }
    if (keyRing !== undefined) keys = await keysForPage(keyRing, piece.events);
    for (const event of piece.events) verifier.push(event);
    events += piece.events.length;
    onProgress?.(events);
  }
  return verifier.finish();
};

/** A report with one more finding where the ledger digest is not the one that was written down: a digest tests equality only. */
export const heldAgainstDigest = <R extends Pick<VerificationReport, 'heads' | 'findings' | 'findingsTotal'>>(
  report: R,
  digest: string,
): R => {
  const finding = expectDigest(digest, report.heads);
  return finding === undefined
    ? report
    : { ...report, findings: [...report.findings, finding], findingsTotal: report.findingsTotal + 1 };
};
