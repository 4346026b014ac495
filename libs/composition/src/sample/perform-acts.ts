import { readHistory, type Refusal, type StepOutcome, type WritingPorts } from '@redress/complaints/application';
import type { ComplaintCommand, PolicyPack } from '@redress/complaints/domain';
import type { SampleAct } from '@redress/complaints/sample';
import { deriveIdentities } from '@redress/privacy';
import { createActWriter } from './performing';
import { createTurns, type Turn } from './turns';

/** Acts that are performed side by side: enough to share each fsync widely. */
const actsInFlightMax = 128;

/** Whose cases they are: the same name and acts give the same ids, so that nothing is filed twice. */
export type ActSeries = Readonly<{ name: string; acts: Iterable<SampleAct>; pack: PolicyPack }>;

export type ActCounts = Readonly<{
  acts: number;
  /** Acts that were in the log already. */
  repeated: number;
  refused: number;
  events: number;
  /** Cases that were filed now. */
  filed: number;
}>;

export type PerformOptions = Readonly<{
  chance: () => number;
  signal: AbortSignal;
  onProgress?: (counts: ActCounts) => void;
  /** No act is refused unless somebody else wrote to its case. */
  onRefusal: (act: SampleAct, refusal: Refusal) => void;
}>;

const system = 'sample';

/** The complaint id of a case of a series. */
export const complaintIdIn = (
  { keyRing }: Pick<WritingPorts, 'keyRing'>,
  series: string,
  caseNumber: number,
): string => {
  const { commandIdForImport, complaintIdOf } = deriveIdentities(keyRing.mac);
  return complaintIdOf(commandIdForImport(system, `${series}/${caseNumber}`, 'file'));
};

const countedWith = (counts: ActCounts, { step }: SampleAct, outcome: StepOutcome): ActCounts => {
  const acts = counts.acts + 1;
  switch (outcome.outcome) {
    case 'accepted':
      return {
        ...counts,
        acts,
        events: counts.events + outcome.events.length,
        filed: counts.filed + (step === 'file' ? 1 : 0),
      };
    case 'repeated':
      return { ...counts, acts, repeated: counts.repeated + 1 };
    case 'refused':
      return { ...counts, acts, refused: counts.refused + 1 };
  }
};

/** Performs one act after those before it in its case. */
const createPerformer = (ports: WritingPorts, { name, pack }: ActSeries, chance: () => number) => {
  const identities = deriveIdentities(ports.keyRing.mac);
  const { writer, perform } = createActWriter(ports, chance);

  const commandOf = async ({ command }: SampleAct, complaintId: string): Promise<ComplaintCommand> =>
    typeof command === 'function' ? command((await readHistory(ports, complaintId))?.events ?? []) : command;

  return (act: SampleAct, turn: Turn): Promise<StepOutcome> =>
    perform({ act, turn }, async () => {
      const { caseNumber, step, occurredAt, actor, complainantUser } = act;
      const complaintId = complaintIdIn(ports, name, caseNumber);
      const [outcome] = await writer.submit({
        complaintId,
        steps: [
          {
            command: await commandOf(act, complaintId),
            commandId: identities.commandIdForImport(system, `${name}/${caseNumber}`, step),
            ...(occurredAt === undefined ? {} : { occurredAt }),
          },
        ],
        actor,
        isImport: false,
        pack,
        ...(complainantUser === undefined
          ? {}
          : { complainantSubject: identities.subjectIdOf(system, complainantUser) }),
      });
      if (outcome === undefined) throw new Error('A submission of one step has one outcome');
      return outcome;
    });
};

/** Performs acts through the ordinary commands: side by side across cases, one after the other within a case, in the log in their own order. */
export const performActs = async (
  ports: WritingPorts,
  series: ActSeries,
  { chance, signal, onProgress, onRefusal }: PerformOptions,
): Promise<ActCounts> => {
  const performOne = createPerformer(ports, series, chance);
  const takeTurn = createTurns();
  const lastOfCase = new Map<number, Promise<void>>();
  const inFlight = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let counts: ActCounts = { acts: 0, repeated: 0, refused: 0, events: 0, filed: 0 };

  const settle = async (act: SampleAct, turn: Turn, before: Promise<void> | undefined): Promise<void> => {
    try {
      await before;
      if (failures.length > 0) return;
      const outcome = await performOne(act, turn);
      counts = countedWith(counts, act, outcome);
      if (outcome.outcome === 'refused') onRefusal(act, outcome.refusal);
      onProgress?.(counts);
    } catch (error) {
      failures.push(error);
    } finally {
      turn.pass();
    }
  };
  for (const act of series.acts) {
    if (signal.aborted || failures.length > 0) break;
    const { caseNumber } = act;
    const task = settle(act, takeTurn(), lastOfCase.get(caseNumber)).finally(() => {
      inFlight.delete(task);
      if (lastOfCase.get(caseNumber) === task) lastOfCase.delete(caseNumber);
    });
    inFlight.add(task);
    lastOfCase.set(caseNumber, task);
    if (inFlight.size >= actsInFlightMax) await Promise.race(inFlight);
  }
  await Promise.all(inFlight);
  if (failures.length > 0) throw failures[0];
  return counts;
};
