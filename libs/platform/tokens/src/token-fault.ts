import { errors } from 'jose';
import { TokenError } from './access-token';

/** Why what jose refused is not believed. */
export const faultOf = (error: unknown): TokenError => {
  if (error instanceof TokenError) return error;
  if (error instanceof errors.JWTExpired) return new TokenError('expired', 'The token has expired');
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.claim === 'nbf'
      ? new TokenError('notYet', 'The token is not valid yet')
      : new TokenError('claims', `The token is for another place: ${error.claim}`);
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return new TokenError('forged', 'The signature of the token does not hold');
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return new TokenError('forged', 'Tokens signed in this way are not taken');
  if (error instanceof errors.JOSEError) return new TokenError('malformed', 'The token cannot be read');
  // A key that cannot be one.
  return new TokenError('unavailable', 'The issuer’s keys cannot be used');
};
