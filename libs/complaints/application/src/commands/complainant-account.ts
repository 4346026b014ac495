import type { Principal } from '@redress/access';
import type { KeyRing } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';

/** The system that accounts of this service are of, beside the systems that records are imported from. */
const accountSystem = 'account';

/**
 * The subject of a complainant who has an account. His cases are found by the keys that the ring holds for it and by nothing else: no stream and no read
 * model lists which cases are one person's (ledger-format, Sealed fields).
 */
export const accountSubjectOf = ({ mac }: Pick<KeyRing, 'mac'>, { id }: Principal): string =>
  deriveIdentities(mac).subjectIdOf(accountSystem, id);
