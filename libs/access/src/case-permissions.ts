import { does, masking, narrowed, proposes, requests, type Grant } from './grant';
import type { Role } from './role';

type Row = Readonly<Partial<Record<Role, Grant>>>;

/**
 * Who may do what with a case: domain-model C9, row by row. A role that a row does not name may not. The roles of a row stand in the order in which they
 * are asked, and the first that grants is the one that the act is recorded under.
 *
 * Sight is the first row, and it is narrower the more sensitive a case is: of a sensitive one the unit's other handlers and the analyst see nothing; of a
 * confidential one there remain whoever handles it, the head of its unit, the supervisor, its reviewer, the privacy officer, an auditor with a mandate,
 * the complainant, and the specialist as long as no unit has it, since somebody has to dispatch it. Every other row holds only for cases that its role sees.
 */
export const casePermissions = {
  // See case
  'see-case': {
    complainant: masking('internal', does('own')),
    supervisor: masking('contact', does('any')),
    'privacy-officer': masking('contact', does('any')),
    specialist: masking('contact', narrowed(does('any'), { confidential: ['noUnit'] })),
    'unit-head': masking('contact', does('ownUnit')),
    handler: masking(
      'contact',
      narrowed(does('ownUnit'), { sensitive: ['assigned', ['ownUnit', 'noHandler']], confidential: ['assigned'] }),
    ),
    reviewer: masking('contact', does(['disputed', 'otherUnit'])),
    'follow-up': masking('contact', narrowed(does('closed', 'reopenRequested'), { confidential: [] })),
    operator: masking('persons', narrowed(does('ownIntake'), { confidential: [] })),
    dispatcher: masking('persons', narrowed(does('any'), { confidential: [] })),
    auditor: masking('everything', narrowed(does('any'), { confidential: ['mandated'] })),
    // C9 gives the analyst no case, and figures without persons: the case that he comes to from a figure is shown without any person's text.
    analyst: masking('everything', narrowed(does('any'), { sensitive: [], confidential: [] })),
  },
  // Reveal contact
  'reveal-text': {
    supervisor: does('any'),
    'privacy-officer': does('any'),
    specialist: does('any'),
    'unit-head': does('ownUnit'),
    handler: does('assigned'),
    reviewer: does(['disputed', 'otherUnit']),
    'follow-up': does('closed', 'reopenRequested'),
    // "During call": the log does not know when a call ends, only that the case is still at the desk where it was taken in.
    operator: does(['ownIntake', 'intake']),
    auditor: does('mandated'),
  },
  // File / supplement / withdraw
  supplement: { complainant: does('own'), specialist: does('any'), operator: does('ownIntake') },
  withdraw: { complainant: does('own'), specialist: does('any'), operator: does('ownIntake') },
  'answer-first': { specialist: does('any'), operator: does('ownIntake') },
  // Mark valid / invalid / refuse
  'judge-acceptance': { specialist: does('any'), supervisor: does('any'), operator: proposes('ownIntake') },
  // Triage, priority
  triage: {
    specialist: does('any'),
    dispatcher: does('any'),
    'unit-head': does('ownUnit'),
    supervisor: does('any'),
    handler: proposes('ownUnit'),
  },
  'register-very-urgent': {
    specialist: does('any'),
    dispatcher: does('any'),
    'unit-head': does('ownUnit'),
    supervisor: does('any'),
    operator: does('ownIntake'),
    handler: proposes('ownUnit'),
  },
  // Assign / adjudicate
  dispatch: {
    specialist: does('any'),
    dispatcher: does('any'),
    'unit-head': does(['ownUnit', 'intoOwnUnit']),
  },
  adjudicate: { supervisor: does('any') },
  // Sign, return, transfer, investigate, evidence
  handle: { 'unit-head': does('ownUnit'), handler: does('ownUnit'), specialist: does('any') },
  'attach-evidence': {
    'unit-head': does('ownUnit'),
    handler: does('ownUnit'),
    specialist: does('any'),
    operator: does('ownIntake'),
    complainant: does('own'),
  },
  // Suspend / extend
  'move-deadline': {
    supervisor: does('any'),
    'unit-head': does('ownUnit'),
    specialist: requests('any'),
    handler: requests('ownUnit'),
    complainant: requests('own'),
  },
  // Escalate / acknowledge
  escalate: {
    supervisor: does('any'),
    specialist: does('any'),
    dispatcher: does('any'),
    handler: does('ownUnit'),
    operator: does('ownIntake'),
    'follow-up': does('closed', 'reopenRequested'),
    complainant: requests('own'),
  },
  'answer-escalation': { supervisor: does('any'), 'unit-head': does('ownUnit') },
  // Propose / approve resolution
  'propose-resolution': { handler: does('ownUnit'), specialist: does('any') },
  'answer-proposal': { complainant: does('own'), specialist: does('any') },
  'approve-resolution': { 'unit-head': does('ownUnit'), supervisor: does('any') },
  // Close with feedback
  close: { 'unit-head': does('ownUnit'), handler: does('assigned'), supervisor: does('any'), specialist: does('any') },
  'close-on-the-spot': { operator: does('ownIntake'), specialist: does('any') },
  // Follow-up record
  'record-follow-up': { 'follow-up': does('closed', 'reopenRequested'), complainant: requests('own') },
  // Reopen / dispute / decide
  'request-reopen': {
    complainant: does('own'),
    specialist: does('any'),
    'follow-up': does('closed'),
    operator: does('ownIntake'),
  },
  'decide-reopen': { supervisor: does('any') },
  dispute: { complainant: does('own'), specialist: does('any'), operator: does('ownIntake') },
  'decide-review': { reviewer: does(['disputed', 'otherUnit']) },
  // Replay, reconstruct, evidence pack
  reconstruct: {
    complainant: does('own'),
    supervisor: does('any'),
    reviewer: does(['disputed', 'otherUnit']),
    auditor: does('any'),
    'privacy-officer': does('any'),
    specialist: does('any'),
    'unit-head': does('ownUnit'),
    handler: does('ownUnit'),
  },
  'export-evidence': {
    complainant: does('own'),
    supervisor: does('any'),
    reviewer: does(['disputed', 'otherUnit']),
    auditor: does('any'),
  },
  // Redact / erase: holding the record against both
  'hold-record': { 'privacy-officer': does('any'), supervisor: does('any') },
  // What C9 has no row for: whoever works on a case writes down what he did on it; the auditor never does
  'write-note': {
    supervisor: does('any'),
    specialist: does('any'),
    'unit-head': does('ownUnit'),
    handler: does('ownUnit'),
    reviewer: does(['disputed', 'otherUnit']),
    'follow-up': does('closed', 'reopenRequested'),
    operator: does('ownIntake'),
    dispatcher: does('any'),
    'privacy-officer': does('any'),
  },
  'log-communication': {
    supervisor: does('any'),
    specialist: does('any'),
    'unit-head': does('ownUnit'),
    handler: does('ownUnit'),
    operator: does('ownIntake'),
  },
  'correct-record': { supervisor: does('any'), specialist: does('any'), operator: does('ownIntake') },
  'link-cases': { supervisor: does('any'), specialist: does('any'), dispatcher: does('any') },
  'read-case-access': { auditor: does('any'), 'privacy-officer': does('any'), supervisor: does('any') },
} as const satisfies Readonly<Record<string, Row>>;

export type CaseCapability = keyof typeof casePermissions;
