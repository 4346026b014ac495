import type { Session } from '../session/session';

type Capability = Session['permissions'][number];

/** An entry of the navigation: shown to whom the contract lets do what its screen is for, once the screen is built. */
export type NavigationEntry = Readonly<{
  to:
    | '/cases'
    | '/cases/new'
    | '/audit/events'
    | '/audit/review'
    | '/audit/access'
    | '/audit/verification'
    | '/trends'
    | '/privacy/erasures'
    | '/admin/status'
    | '/admin/read-models'
    | '/admin/dead-letters'
    | '/admin/keys'
    | '/admin/tokens'
    | '/admin/imports';
  /** The folder of its screen. */
  screen: string;
  /** One of these is enough. */
  needs: readonly Capability[];
  group: 'cases' | 'audit' | 'figures' | 'administration';
}>;

const navigationEntries: readonly NavigationEntry[] = [
  { to: '/cases/new', screen: 'new-case', needs: ['file-complaint'], group: 'cases' },
  { to: '/cases', screen: 'cases', needs: ['see-case'], group: 'cases' },
  { to: '/audit/events', screen: 'audit-events', needs: ['read-audit-trail'], group: 'audit' },
  { to: '/audit/review', screen: 'audit-review', needs: ['read-audit-trail'], group: 'audit' },
  { to: '/audit/access', screen: 'audit-access', needs: ['read-access-log'], group: 'audit' },
  { to: '/audit/verification', screen: 'audit-verification', needs: ['read-audit-trail'], group: 'audit' },
  { to: '/trends', screen: 'trends', needs: ['read-statistics'], group: 'figures' },
  { to: '/privacy/erasures', screen: 'erasures', needs: ['order-erasure', 'approve-erasure'], group: 'administration' },
  { to: '/admin/status', screen: 'admin-status', needs: ['administer-service'], group: 'administration' },
  { to: '/admin/read-models', screen: 'admin-read-models', needs: ['administer-service'], group: 'administration' },
  { to: '/admin/dead-letters', screen: 'admin-dead-letters', needs: ['administer-service'], group: 'administration' },
  { to: '/admin/keys', screen: 'admin-keys', needs: ['administer-service'], group: 'administration' },
  { to: '/admin/tokens', screen: 'admin-tokens', needs: ['administer-service'], group: 'administration' },
  { to: '/admin/imports', screen: 'admin-imports', needs: ['import'], group: 'administration' },
];

/** What this reader is shown. @param isBuilt whether a screen of that name is there: a link to nowhere is worse than none */
export const entriesFor = (
  { permissions }: Pick<Session, 'permissions'>,
  isBuilt: (screen: string) => boolean,
): readonly NavigationEntry[] =>
  navigationEntries.filter(({ screen, needs }) => isBuilt(screen) && needs.some((need) => permissions.includes(need)));
