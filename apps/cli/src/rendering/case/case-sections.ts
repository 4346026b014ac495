import type { CaseView } from '@redress/complaints/read-models';
import type { Texts } from '../../texts/texts';

export type SectionName = keyof Texts['asOf']['sections'];

/** Where each field of a case is read: in which section, or nowhere, since the title or another field says it. The compiler asks for each. */
const sectionOf: Readonly<Record<keyof CaseView, SectionName | 'unsaid'>> = {
  complaintNo: 'unsaid',
  status: 'standing',
  statuses: 'unsaid',
  unit: 'standing',
  handler: 'standing',
  nextDueAt: 'standing',
  finding: 'standing',
  outcome: 'standing',
  timely: 'standing',
  triage: 'standing',
  acknowledged: 'standing',
  communicationCount: 'standing',
  noteCount: 'standing',
  anonymity: 'people',
  complainant: 'people',
  consent: 'people',
  respondent: 'people',
  firstReceiverId: 'people',
  matterKind: 'matter',
  category: 'matter',
  issue: 'matter',
  tags: 'matter',
  channel: 'matter',
  originKind: 'matter',
  filed: 'matter',
  receivedOn: 'matter',
  language: 'matter',
  incident: 'matter',
  subject: 'matter',
  narrative: 'matter',
  demand: 'matter',
  checks: 'acceptance',
  criteria: 'acceptance',
  information: 'acceptance',
  attempts: 'handling',
  findingBasis: 'handling',
  escalations: 'escalations',
  deadlines: 'deadlines',
  overdueFrom: 'unsaid',
  feedbacks: 'answer',
  endings: 'answer',
  disputes: 'answer',
  windows: 'windows',
  corrections: 'record',
  erasures: 'record',
  externalRef: 'record',
  complaintId: 'record',
  assumed: 'unsaid',
  setBy: 'unsaid',
  revision: 'unsaid',
  changedAt: 'unsaid',
  timeline: 'timeline',
};

const isField = (name: string): name is keyof CaseView => Object.hasOwn(sectionOf, name);

/** The fields of a section, in the order in which they are read. */
export const fieldsOfSection = (section: SectionName): readonly (keyof CaseView)[] =>
  Object.keys(sectionOf).filter((name): name is keyof CaseView => isField(name) && sectionOf[name] === section);

/** Sections in the order in which they are read. */
export const sectionNames: readonly SectionName[] = [
  'standing',
  'people',
  'matter',
  'acceptance',
  'handling',
  'escalations',
  'deadlines',
  'answer',
  'windows',
  'record',
  'timeline',
];
