import { does, narrowed, proposes, requests, type Grant } from './grant';
import type { Role } from './role';

type Row = Readonly<Partial<Record<Role, Grant>>>;

/**
 * Who may do what that is about no one case (domain-model C9). The scope of `read-statistics` says which cases a figure counts.
 *
 * A confidential case is counted only for who could open it, a sensitive one for those whose figures are of one unit likewise, so that a figure tells
 * nobody of a case that he may not know. Whose figures are of the whole office learns that sensitive cases exist, in numbers. Small numbers are not
 * blurred: figures by many dimensions can come down to one case.
 */
export const officePermissions = {
  'file-complaint': { complainant: does('any'), specialist: does('any'), operator: does('any'), public: does('any') },
  'read-statistics': {
    supervisor: does('any'),
    auditor: narrowed(does('any'), { confidential: ['mandated'] }),
    reviewer: narrowed(does('any'), { confidential: [] }),
    'follow-up': narrowed(does('any'), { confidential: [] }),
    analyst: narrowed(does('any'), { confidential: [] }),
    'unit-head': does('ownUnit'),
    specialist: narrowed(does('ownUnit'), { confidential: [] }),
    dispatcher: narrowed(does('ownUnit'), { confidential: [] }),
    handler: narrowed(does('ownUnit'), {
      sensitive: ['assigned', ['ownUnit', 'noHandler']],
      confidential: ['assigned'],
    }),
    operator: narrowed(does('ownIntake'), { confidential: [] }),
  },
  // Redact / erase (two persons)
  'order-erasure': {
    'privacy-officer': does('any'),
    complainant: requests('any'),
    operator: requests('any'),
    specialist: requests('any'),
    handler: requests('any'),
  },
  'approve-erasure': { supervisor: does('any') },
  // Policy, calendar, catalogue, roles
  'draft-policy': { 'config-admin': does('any') },
  'approve-policy': { supervisor: does('any'), 'config-admin': proposes('any') },
  'read-policy': {
    auditor: does('any'),
    analyst: does('any'),
    'privacy-officer': does('any'),
    'config-admin': does('any'),
    supervisor: does('any'),
  },
  import: { 'config-admin': does('any') },
  // Roles: who lets others in. Nobody gives himself one, which the door holds.
  'grant-access': { 'config-admin': does('any') },
  'administer-service': { 'config-admin': does('any') },
  // The whole log: its chain, which tells of every case no more than that it is there, and the log itself, which tells all but the text
  'verify-ledger': { auditor: does('any'), supervisor: does('any') },
  'export-ledger': { auditor: does('mandated') },
  // Replay over all cases, for who replays those of the whole office
  'read-audit-trail': {
    supervisor: does('any'),
    auditor: does('any'),
    'privacy-officer': does('any'),
    specialist: does('any'),
  },
  'read-access-log': { auditor: does('any'), 'privacy-officer': does('any') },
} as const satisfies Readonly<Record<string, Row>>;

export type OfficeCapability = keyof typeof officePermissions;
