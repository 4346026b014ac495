import type { Role } from './role';

/** Who asks, as the token says: never a name, never from a body. */
export type Principal = Readonly<{
  /** `<issuer>:<opaque id>`. */
  id: string;
  roles: readonly Role[];
  unit?: string;
  /** Reference of the written order that an auditor acts under; without one he sees no confidential case and reveals nothing. */
  mandate?: string;
}>;

/** Whoever has not signed in. */
export const publicPrincipal: Principal = { id: 'public:anonymous', roles: ['public'] };
