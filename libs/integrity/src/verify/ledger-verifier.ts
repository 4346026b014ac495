import type { StoredEvent } from '@redress/kernel';
import { expectHeads } from './expected-heads';
import type { VerificationFinding } from './finding';
import { findingsMax, listFindings } from './finding-list';
import { ledgerDigest, type Head, type Heads } from './heads';
import { followGaps, type EventPlace } from './lawful-gaps';
import { checkTenant } from './ledger-identity';
import { readData, type Broken, type DataReading } from './read-data';
import { readEvent, type EventReading, type PlacedEvent } from './read-event';
import { checkSeals, type OpenSealed } from './seal-check';
import { followStreams } from './stream-order';
import type { VerificationReport } from './verification-report';

export type VerifierOptions = Readonly<{
  /** Whether the store hands back the bytes it was given (`EventStore.description.keepsBytes`). */
  keepsBytes: boolean;
  /** The whole log in its order is pushed, so its first event must have opened the ledger. Otherwise whole streams, in any order of streams. */
  isWholeLedger?: boolean;
  /** The ledgerId that every event must name; by default the first event's. */
  tenant?: string;
  /** Opens sealed fields too. */
  openSealed?: OpenSealed;
  /** Heads written down earlier: every listed event must still be there as it was. */
  expectedHeads?: Heads;
  findingsMax?: number;
}>;

/** How an event was met: its place in a log whose positions are dense, counted from 1, or its line in an export. */
export type PushedAt = Readonly<{
  order?: bigint;
  line?: number;
  /** What else was found about this event by who read it. */
  broken?: Broken;
}>;

/**
 * Recomputes everything, one event after the other, and goes on after what does not hold. Pure: no store, no network, no keys of its own.
 * A stream's events come in the order of the log; streams may be interleaved.
 */
export type LedgerVerifier = Readonly<{
  push: (event: PlacedEvent | StoredEvent, at?: PushedAt) => void;
  /** A finding that belongs to no event, at this place among them. */
  note: (finding: VerificationFinding) => void;
  soFar: () => Pick<VerificationReport, 'events' | 'heads' | 'digest'>;
  finish: () => VerificationReport;
}>;

type Blank = EventPlace & Readonly<{ ordinal: number; at: PushedAt }>;

const unnamedBlank: Broken = {
  rule: 'data-blanked',
  expected: 'data, or a ContentRedacted of the stream that names this event',
  found: 'no data',
};

/** Where the metadata cannot be read, nothing says what the data should be. */
const unread: DataReading = {
  kind: 'broken',
  broken: { rule: 'data-hash', expected: 'metadata that can be read', found: 'none' },
};

/** What belongs to no event comes after every event. */
const afterAllEvents = Number.MAX_SAFE_INTEGER;

const lineOf = ({ line }: PushedAt): Pick<VerificationFinding, 'line'> => (line === undefined ? {} : { line });

const densePositions = (): ((order: bigint | undefined) => Broken | undefined) => {
  let last = 0n;
  return (order) => {
    if (order === undefined) return undefined;
    const expected = last + 1n;
    last = order;
    return order === expected
      ? undefined
      : { rule: 'position-not-dense', expected: `position ${expected}`, found: `position ${order}` };
  };
};

export const createLedgerVerifier = (options: VerifierOptions): LedgerVerifier => {
  const { openSealed, expectedHeads, tenant, isWholeLedger = false } = options;
  const listMax = options.findingsMax ?? findingsMax;
  const findings = listFindings(listMax);
  const positions = densePositions();
  const order = followStreams();
  const tenants = checkTenant({ isWholeLedger, ...(tenant === undefined ? {} : { tenant }) });
  const gaps = followGaps<Blank>();
  const expectation = expectedHeads === undefined ? undefined : expectHeads(expectedHeads);
  const heads = new Map<string, Head>();
  let events = 0;
  let opened = 0;

  const lookAtData = (event: PlacedEvent, { metadata }: EventReading): DataReading => {
    const reading = metadata === undefined ? unread : readData(event.data, metadata.dh);
    if (reading.kind !== 'data' || openSealed === undefined) return reading;
    const counted = { opened: () => (opened += 1), unopened: gaps.unopened };
    const broken = checkSeals(event, reading.data, openSealed, counted);
    return broken === undefined ? reading : { kind: 'broken', broken };
  };

  const push: LedgerVerifier['push'] = (event, at = {}) => {
    events += 1;
    const { stream, revision } = event;
    const reading = readEvent(event);
    const content = lookAtData(event, reading);
    // Each of these follows the log, so each is asked about every event.
    const broken = [
      positions(at.order),
      order.next(event, reading),
      content.kind === 'broken' ? content.broken : undefined,
      tenants(event, reading, content.kind === 'data' ? content.data : undefined),
      reading.metadata === undefined ? undefined : expectation?.see(stream, { revision, eh: reading.eh }),
      at.broken,
    ].find((one) => one !== undefined);
    if (broken !== undefined) findings.add(events, { stream, revision, ...lineOf(at), ...broken });
    else if (content.kind === 'data') gaps.name(event, content.data);
    else if (content.kind === 'blanked') gaps.blanked({ stream, revision, ordinal: events, at });
    if (reading.metadata !== undefined && reading.broken === undefined) heads.set(stream, { revision, eh: reading.eh });
  };

  const finish = (): VerificationReport => {
    const { unnamed, unavailable, redactions, destroyedKeys, destroyedFields } = gaps.finish();
    for (const { stream, revision, ordinal, at } of unnamed)
      findings.add(ordinal, { stream, revision, ...lineOf(at), ...unnamedBlank });
    for (const finding of expectation?.finish() ?? []) findings.add(afterAllEvents, finding);
    return {
      compared: options.keepsBytes ? 'bytes' : 'values',
      events,
      streams: order.streams(),
      ...findings.finish(),
      redactions: redactions.slice(0, listMax),
      redactionsTotal: redactions.length,
      destroyedKeys,
      seals:
        openSealed === undefined ? undefined : { opened, destroyed: destroyedFields, unavailable: unavailable.length },
      unavailable: unavailable.slice(0, listMax),
      heads,
      digest: ledgerDigest(heads),
    };
  };

  return {
    push,
    note: (finding) => findings.add(events, finding),
    soFar: () => ({ events, heads, digest: ledgerDigest(heads) }),
    finish,
  };
};
