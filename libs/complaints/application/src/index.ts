export { AccessNotRecordedError, recordAccess } from './access-log';
export { createCaseWriter, type CaseWriter } from './case-writer';
export { resolveCase, type CaseReference, type ResolvedCase } from './case-reference';
export { destroyAgain, destroySubjectKey, type KeyDestruction } from './erasure';
export { exportLedger, type ExportGap, type LedgerExport } from './export-ledger';
export { readHistory, type CaseHistory } from './history';
export type { ImportRefusal, SourceRow, SourceStep } from './import-row';
export { importRows, type ImportCounts, type ImportRun, type SourceRemark } from './import-rows';
export {
  assertSameLedger,
  LedgerMismatchError,
  ledgerStream,
  openLedger,
  readLedgerIdentity,
  type LedgerIdentity,
  type LedgerSettings,
} from './ledger-identity';
export { ledgerNameCharactersMax, nameLedger, readLedgerName } from './ledger-name';
export { openerFor } from './opener';
export type { ApplicationPorts } from './ports';
export { assertPackUnchanged, PolicyChangedError } from './publish-policy';
export { ledgerIdIn, type LogSource, type LostEvents } from './readable-log';
export type { LedgerRefusal, Refusal } from './refusals';
export { guardRequest, type GuardedOutcome, type GuardedRequest } from './request-guard';
export type { Step, StepOutcome, Submission } from './submission';
export { heldAgainstDigest, verifyLedger, type LedgerVerification } from './verify-ledger';
export type { WritingPorts } from './writing-ports';
export {
  createAccessRecorder,
  refusalsListedPerMinuteMax,
  type AccessRecorder,
  type RefusedAttempt,
} from './access/access-recorder';
export {
  credentialStreamPrefix,
  openCredentialRegister,
  type Credential,
  type CredentialRegister,
} from './access/credential-register';
export { createCasePacks, filingPackOf, type CasePacks } from './commands/case-packs';
export { commandPermissions, type CommandPermission } from './commands/command-permissions';
export type { CommandPorts } from './commands/command-ports';
export { handleCommand, type CommandAnswer, type CommandRequest } from './commands/handle-command';
export {
  exportCase,
  exportWholeLedger,
  type CaseExport,
  type Disclosure,
  type ExportAnswer,
} from './access/export-case';
export { accessKinds, type AccessEntry, type AccessKind } from './access/access-entry';
export { printCase, type PrintedState } from './access/print-case';
export { purposeCharactersMax } from './access/purpose';
export { revealedFieldsMax, revealFields, type RevealAnswer } from './access/reveal-fields';
export type { CellCase } from './reads/cell-case';
export { figuresFor, type FigureRemark, type FiguresAnswer, type FiguresRequest } from './reads/compared-figures';
export { casesBehindFor, type CellAsked, type CellCases } from './reads/figures';
export { changedCaseFor, type ChangedCase } from './reads/changed-case';
export {
  auditCountsFor,
  auditSampleFor,
  auditSampleMax,
  auditTableFor,
  auditTrailFor,
  type AuditAnswer,
  type AuditSample,
  type AuditCounts,
} from './reads/audit';
export { auditOutlineOf, auditTrailOf, type CaseTrailRequest } from './reads/case-trail';
export { diffCase, type DiffAnswer, type FieldDifference } from './reads/diff-case';
export type { TrailBadge, TrailEntry, TrailOutline } from './reads/trail-entry';
export { createCaseHistories, type CaseHistories } from './reads/case-histories';
export { getCase, maySeeCase, type CaseState } from './reads/get-case';
export {
  countCasesFor,
  listCasesFor,
  listedCase,
  type CaseCountAnswer,
  type CaseListAnswer,
  type ListedCase,
} from './reads/list-cases';
export type { ErasedField, MaskedDocument, MaskedField } from './reads/mask-document';
export { namedCase } from './reads/named-case';
export { pastCase, type PastAnswer } from './reads/past-case';
export type { ReadPorts } from './reads/read-ports';
export type { ReadRefusal } from './reads/read-refusal';
export { ownCasesMax, scopedStoreFor, type ScopedStore } from './reads/scoped-store';
export { verifyCase, type VerificationAnswer } from './reads/verify-case';
export { accessEntriesMax, accessLogFor, type AccessLogPage, type AccessLogRequest } from './access/read-access-log';
export {
  availableCommands,
  type AvailableCommand,
  type AvailableCommands,
  type CommandRefusal,
} from './commands/available-commands';
export { actPublicly, type PublicAct, type PublicCommand } from './public/act-publicly';
export { previewCommand, type PreviewAnswer, type PreviewRequest } from './commands/preview-command';
export type { PreviewedDeadline } from './commands/previewed-deadlines';
export { waysOut, type WaysOut } from './commands/ways-out';
export { filePublicly, type PublicFiling, type PublicRequest } from './public/file-publicly';
export { trackComplaint } from './public/track-complaint';
export { trackingWords } from './public/tracking-words';
export { carryOutErasure, resumeErasures, type ErasureResult } from './erasure/carry-out-erasure';
export {
  approveErasureFor,
  orderErasureFor,
  refuseErasureFor,
  type ApprovalAnswer,
  type Forbidden,
} from './erasure/erasure-for';
export type { ErasurePorts, Purged } from './erasure/erasure-ports';
export { erasuresFor, type ErasureEntry, type ErasureList } from './erasure/list-erasures';
export type { FollowedAccess } from './access/followed-access';
export { erasureStanding, type ErasureStanding } from './erasure/erasure-standing';
export { subjectOfCase } from './erasure/erasure-subject';
export { approveErasure, orderErasure, refuseErasure, type ErasureAnswer } from './erasure/order-erasure';
export { purgeOf } from './erasure/purge-read-models';
export { seenValuesFor, type SeenKind, type SeenValue } from './reads/seen-values';
export { worklistCountsFor, worklistFor, type WorklistAnswer, type WorklistAsked } from './reads/worklists';
