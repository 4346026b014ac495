import type { components } from '../../contract/openapi.generated';

export type VerificationRun = components['schemas']['VerificationRunAnswer'];

export const isUnderWay = ({ state }: Pick<VerificationRun, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** Milliseconds between two looks at a run that is under way. */
const lookMilliseconds = 1_000;

/** How soon to ask again: while a run is under way, else not at all. */
export const askAgainIn = (runs: readonly VerificationRun[] | undefined): number | false =>
  runs?.some(isUnderWay) === true ? lookMilliseconds : false;

const digestPattern = /^[0-9a-f]{64}$/;

/** A ledger digest as somebody pasted it: spaces, line breaks and capitals are no difference. */
export const readDigest = (text: string): string | undefined => {
  const digest = text.replaceAll(/\s/g, '').toLowerCase();
  return digestPattern.test(digest) ? digest : undefined;
};

/** Characters of a heads file that a request may have (contract, `expect`). */
export const headsCharactersMax = 500_000;
