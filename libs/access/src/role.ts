/** What a person may be at the office (interface, Role identifiers). `public`: nobody has signed in. */
export const roles = [
  'operator',
  'specialist',
  'dispatcher',
  'handler',
  'unit-head',
  'supervisor',
  'reviewer',
  'follow-up',
  'auditor',
  'analyst',
  'privacy-officer',
  'config-admin',
  'complainant',
  'public',
] as const;
export type Role = (typeof roles)[number];

const known: ReadonlySet<string> = new Set(roles);

export const isRole = (text: string): text is Role => known.has(text);
