import type { ComplaintCommandOf } from '../complaint.commands';
import { acceptanceCheckNames, type AcceptanceChecks, type Criterion } from '../complaint.values';
import { guard } from './guard';

/** Commands that rest on evidence, each in its own place. */
const restingOnEvidence = [
  'MarkValid',
  'MarkInvalid',
  'RefuseAcceptance',
  'RecordFinding',
  'RecordRespondentStatement',
  'CompleteMeasure',
  'RequestReopen',
  'ReopenComplaint',
] as const;

type RestingCommand = ComplaintCommandOf<(typeof restingOnEvidence)[number]>;

const ofChecks = (checks: AcceptanceChecks): readonly string[] =>
  acceptanceCheckNames.flatMap((name) => checks[name].evidenceIds ?? []);

const ofCriteria = (criteria: readonly Criterion[]): readonly string[] =>
  criteria.flatMap(({ evidenceIds }) => evidenceIds ?? []);

const evidenceIdsOf = (command: RestingCommand): readonly string[] => {
  switch (command.type) {
    case 'MarkValid':
      return [...ofChecks(command.data.checks), ...ofCriteria(command.data.criteria)];
    case 'MarkInvalid':
    case 'RefuseAcceptance':
      return ofChecks(command.data.checks);
    case 'ReopenComplaint': {
      const { acceptance } = command.data;
      return acceptance === undefined ? [] : [...ofChecks(acceptance.checks), ...ofCriteria(acceptance.criteria)];
    }
    case 'RecordFinding':
    case 'RecordRespondentStatement':
    case 'CompleteMeasure':
    case 'RequestReopen':
      return command.data.evidenceIds;
  }
};

/** What is rested on can be looked at: it was attached to this case before (F54). Evidence of another case is linked by its case, not by its id. */
const evidenceIsAttached = guard(restingOnEvidence, (command, { evidence }) => {
  const known = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const evidenceIds = [...new Set(evidenceIdsOf(command))].filter((id) => !known.has(id));
  return evidenceIds.length === 0 ? undefined : { code: 'EvidenceNotFound', evidenceIds };
});

export const evidenceGuards = { evidenceIsAttached } as const;
