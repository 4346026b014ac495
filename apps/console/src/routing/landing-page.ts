/** Where each role lands (console, Landing page by role): its address, by the contract's name of the role. */
const landings = {
  operator: '/cases/new',
  specialist: '/queues/to-accept',
  dispatcher: '/queues/to-dispatch',
  handler: '/queues/my',
  'unit-head': '/queues/unit',
  supervisor: '/queues/escalations',
  reviewer: '/queues/disputed',
  'follow-up': '/queues/follow-ups-due',
  auditor: '/audit/events',
  analyst: '/trends?measure=filed-closed',
  'privacy-officer': '/privacy/erasures',
  'config-admin': '/admin/status',
  complainant: '/public/track',
  public: '/public/track',
} as const;

type RoleName = keyof typeof landings;

const isRoleName = (text: string): text is RoleName => Object.hasOwn(landings, text);

/** Of the first role; whoever has none that is known reads the list of cases. */
export const landingOf = (roles: readonly string[]): string => {
  const role = roles.find(isRoleName);
  return role === undefined ? '/cases' : landings[role];
};
