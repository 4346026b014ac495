export { assertNoIntegerKeys, canonicalBytes, canonicalDataText, canonicalText } from './canonical-json';
export { StrictJsonError, type StrictJsonReason } from './json-scanner';
export { CanonicalJsonError, maxJsonDepth } from './json-survey';
export { parseCanonicalJson, parseStrictJson } from './strict-json';
export {
  chainEvents,
  dataHash,
  eventHash,
  genesisHash,
  type EventDraft,
  type HashedMetadata,
  type HeaderPlace,
  type NextLink,
} from './event-chain';
export {
  MetadataError,
  parseMetadata,
  type DraftMetadata,
  type MetadataFault,
  type MetadataRule,
} from './event-metadata';
export { checkDisclosure, commitmentOf, readOpening, type Opening } from './commitment';
export { exportFormat, wholeLedger, type ExportHeader, type ExportScope } from './export/export-format';
export { exportLineBytesMax } from './export/split-lines';
export { verifyExport, type ExportReport, type ExportVerifierOptions } from './export/verify-export';
export { writeExport, type ExportedEvent, type ExportSource } from './export/write-export';
export { expectDigest } from './verify/expected-heads';
export type { VerificationFinding, VerificationRule } from './verify/finding';
export { findingsMax } from './verify/finding-list';
export { HeadsFormatError, ledgerDigest, parseHeads, writeHeads, type Head, type Heads } from './verify/heads';
export type { EventPlace, UnopenedField } from './verify/lawful-gaps';
export {
  createLedgerVerifier,
  type LedgerVerifier,
  type PushedAt,
  type VerifierOptions,
} from './verify/ledger-verifier';
export type { OpenSealed, SealOutcome } from './verify/seal-check';
export type { PlacedEvent } from './verify/read-event';
export { isBlanked } from './verify/read-data';
export { committedPointerOf, sealedFieldsOf, sealedKidsOf, type SealedField } from './verify/sealed-fields';
export { exitCodeOf, type VerificationReport } from './verify/verification-report';
