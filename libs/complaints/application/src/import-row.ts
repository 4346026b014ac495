import type { ComplaintCommand, PolicyPack, Provenance } from '@redress/complaints/domain';
import { canonicalBytes } from '@redress/integrity';
import { clear, type Actor, type Instant } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import type { CaseWriter } from './case-writer';
import { readHistory, type CaseHistory } from './history';
import type { Refusal } from './refusals';
import type { Step, StepOutcome, Submission } from './submission';
import type { WritingPorts } from './writing-ports';

/** One record of another system as the commands that it proves; `rowText` is the whole row, from which only a MAC is kept. */
export type SourceRow =
  | Readonly<{
      kind: 'row';
      line: number;
      sourceId: string;
      rowText: string;
      sourceUser?: string;
      /** The filing first, under the step name `file`. */
      steps: readonly SourceStep[];
      /** Steps that the format could not read; the others stand. */
      refusedSteps: readonly Readonly<{ step: string; code: string; reason: string }>[];
    }>
  | Readonly<{ kind: 'refused'; line: number; sourceId?: string; code: string; reason: string }>;

export type SourceStep = Readonly<{
  step: string;
  command: ComplaintCommand;
  occurredAt: Instant | 'undated';
  provenance: Provenance;
}>;

/** A row or a step that did not go in, and who says so: the format or the rules of the case. */
export type ImportRefusal = Readonly<{ line: number; sourceId?: string; step?: string }> &
  (Readonly<{ by: 'format'; code: string; reason: string }> | Readonly<{ by: 'rules'; refusal: Refusal }>);

export type RowOutcome = Readonly<{
  counted: 'filed' | 'updated' | 'alreadyFiled' | 'refused';
  events: number;
  refusals: readonly ImportRefusal[];
}>;

export type RowImport = Readonly<{ system: string; pack: PolicyPack; actor: Actor }>;

type PresentRow = Extract<SourceRow, { kind: 'row' }>;

/**
 * Imports one row. A row seen before is already filed, also where its MAC went with an erasure; a changed row adds the steps that follow from the
 * change, and that it was seen, so that the same row again adds nothing (ledger-format, Identities).
 */
export const createRowImport = (ports: WritingPorts, writer: CaseWriter, { system, pack, actor }: RowImport) => {
  const identities = deriveIdentities(ports.keyRing.mac);
  const macOf = ({ sourceId, rowText }: PresentRow): string =>
    Buffer.from(ports.keyRing.mac(canonicalBytes(['row/1', system, sourceId, rowText]))).toString('hex');

  const stepOf = (sourceId: string, rowMac: string, { step, command, occurredAt, provenance }: SourceStep): Step => ({
    commandId: identities.commandIdForImport(system, sourceId, step),
    command:
      command.type === 'FileComplaint' ? { ...command, data: { ...command.data, sourceRow: clear(rowMac) } } : command,
    occurredAt,
    provenance,
  });

  const importPresent = async (row: PresentRow): Promise<RowOutcome> => {
    const { sourceId, sourceUser } = row;
    const rowMac = macOf(row);
    const submission: Submission = {
      complaintId: identities.complaintIdOf(identities.commandIdForImport(system, sourceId, 'file')),
      steps: row.steps.map((step) => stepOf(sourceId, rowMac, step)),
      actor,
      isImport: true,
      pack,
      ...(sourceUser === undefined ? {} : { complainantSubject: identities.subjectIdOf(system, sourceUser) }),
    };
    const outcomes = await writer.submitNew(submission);
    return outcomes === 'thereAlready' ? importAgain(row, rowMac, submission) : outcomeOf(row, outcomes, false);
  };

  /** A record that was filed before, in another run or by its twin in this one. */
  const importAgain = async (row: PresentRow, rowMac: string, submission: Submission): Promise<RowOutcome> => {
    const history = await readHistory(ports, submission.complaintId);
    const seen = history === undefined ? [] : rowsSeen(history);
    if (seen.includes(undefined) || seen.includes(rowMac)) return { counted: 'alreadyFiled', events: 0, refusals: [] };
    const seenAgain: Step = {
      commandId: identities.commandIdForImport(system, row.sourceId, `seen/${rowMac}`),
      command: { type: 'SeeSourceRow', data: { sourceRow: clear(rowMac) } },
      occurredAt: 'undated',
    };
    return outcomeOf(row, await writer.submit({ ...submission, steps: [...submission.steps, seenAgain] }), true);
  };

  return (row: SourceRow): Promise<RowOutcome> =>
    row.kind === 'row' ? importPresent(row) : Promise.resolve(refusedByFormat(row));
};

/** MACs of the source's row as the case has seen it; undefined where one went with its key. */
const rowsSeen = ({ events, open }: CaseHistory): readonly (string | undefined)[] =>
  events.flatMap(({ event }) =>
    (event.type === 'ComplaintFiled' || event.type === 'SourceRowSeen') && event.data.sourceRow !== undefined
      ? [open(event.data.sourceRow)]
      : [],
  );

const refusedByFormat = ({ line, sourceId, code, reason }: Extract<SourceRow, { kind: 'refused' }>): RowOutcome => ({
  counted: 'refused',
  events: 0,
  refusals: [{ line, ...(sourceId === undefined ? {} : { sourceId }), by: 'format', code, reason }],
});

const outcomeOf = (row: PresentRow, outcomes: readonly StepOutcome[], wasFiled: boolean): RowOutcome => {
  const { line, sourceId } = row;
  const byRules = outcomes.flatMap((outcome, index): readonly ImportRefusal[] => {
    const step = row.steps[index]?.step;
    return outcome.outcome === 'refused' && step !== undefined
      ? [{ line, sourceId, step, by: 'rules', refusal: outcome.refusal }]
      : [];
  });
  const byFormat = row.refusedSteps.map((refused): ImportRefusal => ({ line, sourceId, by: 'format', ...refused }));
  const refusals = [...byRules, ...byFormat];
  const events = outcomes.reduce(
    (sum, outcome) => sum + (outcome.outcome === 'accepted' ? outcome.events.length : 0),
    0,
  );
  if (outcomes[0]?.outcome === 'refused') return { counted: 'refused', events, refusals };
  return { counted: wasFiled ? 'updated' : 'filed', events, refusals };
};
