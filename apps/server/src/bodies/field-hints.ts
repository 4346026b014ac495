import type { JsonValue } from '@redress/kernel';
import type { CommandBodyOf, DoorCommandType } from './body-of';

/** The parts that a form is divided into, in this order. */
export const fieldGroups = [
  'matter',
  'people',
  'place',
  'decision',
  'reasons',
  'assignment',
  'reply',
  'evidence',
  'time',
  'more',
] as const;
type FieldGroup = (typeof fieldGroups)[number];

/**
 * What a field refers to, so that a form can offer it: reference data of the office, codes of the pack or of the office, or something in the case itself, by the
 * id that the case shows it under.
 */
type FieldReference =
  | 'category'
  | 'unit'
  | 'staff'
  | 'unit-or-staff'
  | 'case'
  | 'refusal-code'
  | 'cause-code'
  | 'remedy'
  | 'step'
  | 'language'
  | 'area'
  | 'event'
  | 'evidence'
  | 'measure'
  | 'option'
  | 'escalation'
  | 'deadline'
  | 'hold';

export type FieldHints = Readonly<{
  group: FieldGroup;
  ref?: FieldReference;
  /** What a form starts with, where most say so. */
  prefill?: JsonValue;
}>;

type NamesIn<T> = T extends readonly (infer I)[]
  ? NamesIn<I>
  : T extends object
    ? { [K in keyof T & string]-?: K | NamesIn<Exclude<T[K], undefined>> }[keyof T & string]
    : never;

/** Every field of every command, those of its parts among them. */
export type FieldName = { [T in DoorCommandType]: NamesIn<CommandBodyOf<T>> }[DoorCommandType];

const matter = { group: 'matter' } as const;
const people = { group: 'people' } as const;
const place = { group: 'place' } as const;
const decision = { group: 'decision' } as const;
const reasons = { group: 'reasons' } as const;
const reply = { group: 'reply' } as const;
const time = { group: 'time' } as const;
const more = { group: 'more' } as const;
const evidence = { group: 'evidence' } as const;
const assignment = { group: 'assignment' } as const;

/** A field without hints, or with hints of its own that no command has, does not compile. */
export const fieldHints: Readonly<Record<FieldName, FieldHints>> = {
  matterKind: { ...matter, prefill: 'complaint' },
  channel: matter,
  originKind: matter,
  category: { ...matter, ref: 'category' },
  issue: { ...matter, ref: 'category' },
  scheme: matter,
  code: matter,
  subcode: matter,
  subject: matter,
  narrative: matter,
  demand: matter,
  kind: matter,
  items: matter,
  summary: matter,
  description: matter,
  text: matter,
  anonymity: { ...people, prefill: 'named' },
  complainant: people,
  respondent: people,
  organisation: people,
  name: people,
  contact: people,
  staffRef: { ...people, ref: 'staff' },
  direction: people,
  counterparty: people,
  by: people,
  incident: place,
  from: place,
  to: place,
  place,
  areaCode: { ...place, ref: 'area' },
  postalCode: place,
  address: place,
  checks: decision,
  rightsHarmed: decision,
  respondentIdentified: decision,
  factsStated: decision,
  demandStated: decision,
  withinJurisdiction: decision,
  notDuplicate: decision,
  holds: decision,
  criteria: decision,
  criterion: decision,
  clauseRef: decision,
  acceptance: decision,
  refusalCode: { ...decision, ref: 'refusal-code' },
  severity: decision,
  complexity: decision,
  urgency: decision,
  sensitivity: decision,
  flags: { ...decision, prefill: [] },
  finding: decision,
  outcome: decision,
  timely: decision,
  level: decision,
  escalationId: { ...decision, ref: 'escalation' },
  deadlineId: { ...decision, ref: 'deadline' },
  ground: decision,
  type: decision,
  otherId: { ...decision, ref: 'case' },
  holdId: { ...decision, ref: 'hold' },
  authority: decision,
  scope: decision,
  correction: decision,
  field: decision,
  value: decision,
  currency: decision,
  targetEventId: { ...decision, ref: 'event' },
  contestedEventIds: { ...decision, ref: 'event', prefill: [] },
  options: decision,
  optionId: { ...decision, ref: 'option' },
  measureId: { ...decision, ref: 'measure' },
  measureIds: { ...decision, ref: 'measure', prefill: [] },
  amount: decision,
  causeCode: { ...decision, ref: 'cause-code' },
  preventable: decision,
  resolved: decision,
  satisfaction: decision,
  responded: decision,
  successful: decision,
  dimensions: decision,
  reliability: decision,
  responsiveness: decision,
  assurance: decision,
  empathy: decision,
  tangibles: decision,
  complianceCheck: decision,
  lawRefs: decision,
  returnCode: decision,
  reasons,
  reason: reasons,
  basis: reasons,
  legalBasis: reasons,
  note: reasons,
  statement: reasons,
  newFacts: reasons,
  suggestions: reasons,
  result: reasons,
  plan: reasons,
  proof: reasons,
  verifiedBy: reasons,
  unitId: { ...assignment, ref: 'unit' },
  toUnit: { ...assignment, ref: 'unit' },
  suggestedUnit: { ...assignment, ref: 'unit' },
  handlerId: { ...assignment, ref: 'staff' },
  responsible: { ...assignment, ref: 'unit-or-staff' },
  dispatchBasis: assignment,
  handoverNote: assignment,
  routeOutTo: assignment,
  feedback: reply,
  agreement: reply,
  form: reply,
  medium: reply,
  method: reply,
  measures: reply,
  improvements: reply,
  followUpPlan: reply,
  followUpWaived: reply,
  steps: { ...reply, ref: 'step', prefill: [] },
  remediesTold: { ...reply, ref: 'remedy', prefill: [] },
  evidenceIds: { ...evidence, ref: 'evidence', prefill: [] },
  sha256: evidence,
  sizeBytes: evidence,
  mediaType: evidence,
  storageRef: evidence,
  source: evidence,
  capturedAt: time,
  occurredAt: time,
  receivedOn: time,
  promisedDates: { ...time, prefill: [] },
  dueOn: time,
  language: { ...more, ref: 'language' },
  tags: { ...more, prefill: [] },
  consent: more,
  publish: { ...more, prefill: 'notStated' },
  shareWithRespondent: { ...more, prefill: 'notStated' },
  externalRef: more,
  system: more,
  id: more,
};

/** Where a name means something else than elsewhere: by the class and the field. */
export const ownFieldHints: Readonly<Record<string, Partial<FieldHints>>> = {
  'AssessTriageBody.source': { group: 'decision', prefill: 'human' },
  'AssignComplaintBody.by': { group: 'assignment', prefill: 'manual' },
  'ComplianceCheckPart.by': { group: 'decision', ref: 'staff' },
  'AddNoteBody.text': { group: 'reasons' },
  'FeedbackPart.text': { group: 'reply' },
  'RespondentPart.unitId': { group: 'people', ref: 'unit' },
};
