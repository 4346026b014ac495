import { verificationRulesEn } from './verification-rules.en';

/** `redress verify`. */
export const verifyEn = {
  description: 'recomputes the chain and names the first event that does not hold; no server, no network, no keys',
  all: 'the whole ledger',
  file: 'a file that `redress export` wrote',
  heads: 'writes where every stream ends, and the ledger digest, to a new file',
  expect: 'a heads file written earlier, which a grown ledger must still hold; or a digest, which must be equal',
  open: 'opens every sealed field too; needs the key ring',
  chooseOne: 'Say what to verify: a case, --ref SYSTEM:ID, --all, or --file EXPORT; one of them.',
  headsExist: (path: string) =>
    `${path} is there already: heads that were written down are not overwritten. Name another file.`,
  cannotVerify: (reason: string) => `Cannot be verified: ${reason}`,
  keysMissing: (problem: string) => `--open needs the key ring: ${problem}`,
  unavailable: (fields: string, first: string) =>
    `${fields} sealed fields cannot be opened, and no event says that their keys were destroyed; the first: ${first}`,
  holds: { ledger: 'The ledger holds.', case: 'The case holds.', export: 'The export holds.' },
  holdsLawfully: {
    ledger: 'The ledger holds, with lawful gaps.',
    case: 'The case holds, with lawful gaps.',
    export: 'The export holds, with lawful gaps.',
  },
  doesNotHold: 'Does not hold.',
  rules: verificationRulesEn,
  place: (stream: string, revision: string | undefined, line: string | undefined) =>
    [stream, revision === undefined ? '' : `revision ${revision}`, line === undefined ? '' : `line ${line}`]
      .filter((part) => part !== '')
      .join(', '),
  labels: {
    place: 'where',
    rule: 'rule',
    expected: 'expected',
    found: 'found',
    ledger: 'ledger',
    asOf: 'exported at',
    events: 'events',
    compared: { bytes: '(bytes compared)', values: '(values compared: the store keeps no bytes)' },
    streams: 'streams',
    sealed: 'sealed fields',
    opened: (opened: string) => `${opened} opened, each what was sealed`,
    destroyedFields: (fields: string) => `${fields} whose keys were destroyed by law`,
    disclosed: 'disclosed fields',
    destroyed: 'keys destroyed by law',
    redactions: 'redacted events',
    ledgerDigest: 'ledger digest',
    digest: 'digest',
  },
  more: (count: string) => `${count} findings in all; after the first:`,
  moreNotShown: (count: string) => `and ${count} more (--json lists up to a thousand)`,
  headsWritten: (path: string) =>
    `Heads written to ${path}: keep it where nobody who can write the ledger can change it.`,
  headsNotWritten: 'No heads were written: what does not hold proves nothing.',
};
