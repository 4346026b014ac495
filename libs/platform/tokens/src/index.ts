export {
  TokenError,
  mandatePattern,
  subjectPattern,
  unitPattern,
  type AccessToken,
  type TokenFault,
} from './access-token';
export type { ClaimedIdentity } from './claimed-identity';
export { createCodeFlow, type CodeFlow, type CodeFlowClient, type PendingSignIn } from './code-flow';
export { issueLocalToken, localIssuer, tokenSecondsDefault, tokenSecondsMax, type TokenRequest } from './local-tokens';
export type { ProviderStatus } from './provider-keys';
export { openTokenKey, type TokenKey } from './token-key';
export { createTokenVerifier, type OidcIssuer, type TokenVerifier, type TokenVerifierOptions } from './token-verifier';
export { readSession, sessionSeconds, sessionSecondsMax, signSession, type Session } from './session-token';
export { createSignInKeys, type SignInGrant, type SignInKeys, type TakenKey } from './sign-in-keys';
