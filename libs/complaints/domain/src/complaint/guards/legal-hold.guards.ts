import { standingHoldsOf } from '../state/legal-hold.state';
import { isNamed, isWritten } from '../written';
import { guard } from './guard';

const authorityIsNamed = guard(['PlaceLegalHold', 'ReleaseLegalHold'], ({ data: { authority } }) =>
  isNamed(authority) ? undefined : { code: 'AuthorityMissing' },
);

const scopeIsWritten = guard(['PlaceLegalHold'], ({ data: { scope } }) =>
  isWritten(scope) ? undefined : { code: 'ScopeMissing' },
);

/** Several authorities may hold a case; each holds it once. */
const holdIsNew = guard(['PlaceLegalHold'], ({ data: { authority } }, state) => {
  const same = standingHoldsOf(state).find((hold) => hold.authority === authority);
  return same === undefined ? undefined : { code: 'LegalHoldAlreadyPlaced', holdId: same.holdId };
});

const holdWasPlaced = guard(['ReleaseLegalHold'], ({ data: { holdId } }, { legalHolds }) =>
  legalHolds.some((hold) => hold.holdId === holdId) ? undefined : { code: 'LegalHoldNotFound', holdId },
);

const holdIsNotYetReleased = guard(['ReleaseLegalHold'], ({ data: { holdId } }, { legalHolds }) =>
  legalHolds.some((hold) => hold.holdId === holdId && hold.isReleased)
    ? { code: 'LegalHoldAlreadyReleased', holdId }
    : undefined,
);

/** Domain-model C5.15: what a court wants kept is not erased, whoever orders the erasure. */
const noLegalHoldStands = guard(['DestroySubjectKey'], (_command, state) => {
  const holdIds = standingHoldsOf(state).map(({ holdId }) => holdId);
  return holdIds.length === 0 ? undefined : { code: 'LegalHold', holdIds };
});

export const legalHoldGuards = {
  authorityIsNamed,
  scopeIsWritten,
  holdIsNew,
  holdWasPlaced,
  holdIsNotYetReleased,
  noLegalHoldStands,
} as const;
