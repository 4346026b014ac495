import { heldAgainstDigest, verifyLedger, type LogSource } from '@redress/complaints/application';
import {
  exitCodeOf,
  wholeLedger,
  type Heads,
  type VerificationFinding,
  type VerificationReport,
} from '@redress/integrity';
import { millisecondsOf, type Clock, type IdSource, type Instant } from '@redress/kernel';

/** What a verification found out, in the words of its exit codes (ledger-format, The verifier). */
const verdicts = ['holds', 'doesNotHold', 'cannotBeVerified', 'holdsWithRedactions'] as const;
type Verdict = (typeof verdicts)[number];

/** What was written down earlier, to be held against: a digest tests equality, heads that the ledger has only grown. */
export type Expected =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'digest'; digest: string }>
  | Readonly<{ kind: 'heads'; heads: Heads }>;

type VerificationResult = Readonly<{
  verdict: Verdict;
  digest: string;
  events: number;
  streams: number;
  /** The first of them; `findingsTotal` counts all. */
  findings: readonly VerificationFinding[];
  findingsTotal: number;
  redactions: number;
  destroyedKeys: number;
}>;

export type VerificationRun = Readonly<{
  id: string;
  /** `ledger`, or the name of one stream. */
  scope: string;
  expected: Expected['kind'];
  by: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  askedAt: Instant;
  startedAt: Instant | null;
  endedAt: Instant | null;
  /** Events so far, of as many as there were when it began; `null` where the store cannot say. */
  events: number;
  eventsInAll: number | null;
  result: VerificationResult | null;
}>;

type VerificationAsked = Readonly<{ scope: string; expected: Expected; by: string }>;

export type VerificationRuns = Readonly<{
  /** Undefined where too many are waiting. */
  begin: (asked: VerificationAsked) => VerificationRun | undefined;
  /** The newest first. */
  list: () => readonly VerificationRun[];
  /** Heads of the ledger as the last run over all of it found them; one is made where there is none. */
  heads: (by: string) => Promise<Heads>;
}>;

/** Runs that are remembered, and of those the ones that may wait. */
const runsKeptMax = 20;
const runsWaitingMax = 5;
/** Findings that are told of one run. */
const findingsToldMax = 20;

type RunParts = Readonly<{
  source: LogSource;
  ledgerId: string;
  clock: Clock;
  ids: IdSource;
  eventsInAll: () => Promise<number | undefined>;
  onFailed: (error: unknown, id: string) => void;
}>;

const resultOf = (report: VerificationReport): VerificationResult => {
  const { digest, events, streams, findings, findingsTotal, redactionsTotal, destroyedKeys } = report;
  return {
    verdict: verdicts[exitCodeOf(report)],
    digest,
    events,
    streams,
    findings: findings.slice(0, findingsToldMax),
    findingsTotal,
    redactions: redactionsTotal,
    destroyedKeys,
  };
};

/** Verifications of the log one after the other, as long as they take. They are remembered in this process: what has to last is kept elsewhere. */
export const createVerificationRuns = ({
  source,
  ledgerId,
  clock,
  ids,
  eventsInAll,
  onFailed,
}: RunParts): VerificationRuns => {
  let runs: readonly VerificationRun[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let heads: Heads | undefined;

  const change = (id: string, changed: Partial<VerificationRun>): void => {
    runs = runs.map((run) => (run.id === id ? { ...run, ...changed } : run));
  };

  const verify = async (id: string, { scope, expected }: VerificationAsked): Promise<void> => {
    change(id, { state: 'running', startedAt: clock.now(), eventsInAll: (await eventsInAll()) ?? null });
    const found = await verifyLedger(source, {
      scope: scope === 'ledger' ? wholeLedger : scope,
      ledgerId,
      ...(expected.kind === 'heads' ? { expectedHeads: expected.heads } : {}),
      onProgress: (events) => change(id, { events }),
    });
    const report = expected.kind === 'digest' ? heldAgainstDigest(found, expected.digest) : found;
    if (scope === 'ledger') heads = found.heads;
    change(id, { state: 'done', endedAt: clock.now(), events: found.events, result: resultOf(report) });
  };

  const enqueue = (id: string, asked: VerificationAsked): Promise<void> => {
    const done = last.then(() =>
      verify(id, asked).catch((error: unknown) => {
        change(id, { state: 'failed', endedAt: clock.now() });
        onFailed(error, id);
      }),
    );
    last = done;
    return done;
  };

  const beginOne = (asked: VerificationAsked): Readonly<{ run: VerificationRun; done: Promise<void> }> => {
    const run: VerificationRun = {
      id: ids.uuid(),
      scope: asked.scope,
      expected: asked.expected.kind,
      by: asked.by,
      state: 'waiting',
      askedAt: clock.now(),
      startedAt: null,
      endedAt: null,
      events: 0,
      eventsInAll: null,
      result: null,
    };
    runs = [run, ...runs].slice(0, runsKeptMax);
    return { run, done: enqueue(run.id, asked) };
  };

  return {
    begin: (asked) =>
      runs.filter(({ state }) => state === 'waiting').length >= runsWaitingMax ? undefined : beginOne(asked).run,
    list: () => runs,
    heads: async (by) => {
      if (heads === undefined) await beginOne({ scope: 'ledger', expected: { kind: 'nothing' }, by }).done;
      if (heads === undefined) throw new Error('A verification that ended well found the heads');
      return heads;
    },
  };
};

/** Milliseconds that a run has been going on for; of one that has not begun none. */
export const millisecondsOfRun = ({ startedAt, endedAt }: VerificationRun, now: Instant): number =>
  startedAt === null ? 0 : millisecondsOf(endedAt ?? now) - millisecondsOf(startedAt);
