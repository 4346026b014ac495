import type { Capability, Role } from '@redress/access';
import type {
  CellCases,
  ChangedCase,
  ErasureList,
  ErasedField,
  ErasureResult,
  ErasureStanding,
  FieldDifference,
  FiguresAnswer,
  FollowedAccess,
  ImportCounts,
  MaskedField,
  SeenValue,
  TrailEntry,
  TrailOutline,
  WorklistAnswer,
  PreviewedDeadline,
} from '@redress/complaints/application';
import type {
  WorklistRow,
  PastWarning,
  PublicTracking,
  Reconstruction,
  ShownCase,
  WorklistCounts,
} from '@redress/complaints/read-models';
import type { CaseStatus, ComplaintEventType, MatterKind, PolicyPack, ReopenGround } from '@redress/complaints/domain';
import type { Head, VerificationReport } from '@redress/integrity';
import type { CivilDate, Instant, KeyRingStatus, Position } from '@redress/kernel';
import type { LetterStanding, ModelStanding, RetriedLetters, StandingOfService } from '../admin/service-desk';
import type { ModelTask } from '../admin/model-tasks';
import type { CodeList, NamedCode } from '../reference/codes';
import type { Readiness, ReadinessCheck } from '../health/readiness';
import type { ImportStanding } from '../imports/import-desk';
import type { OfferedCommand } from '../cases/offered-commands';

/*
 * What each route answers. The schemas of the contract are generated from these types (`npm run contract`): a revision is decimal text there, a person's
 * text is open, masked or unavailable, and what may be undefined may be left out. The specs hold real answers against them.
 */

/** Where the new case is and how it is tracked. */
export type FiledAnswer = Readonly<{
  complaintId: string;
  /** With a check character. */
  complaintNo: string;
  /** For the complainant: number and code give the status. */
  trackingCode: string;
  revision: bigint;
  position: Position;
}>;

/** Where the case stands now, and what was recorded. */
export type CommandAccepted = Readonly<{
  revision: bigint;
  position: Position;
  events: readonly Readonly<{ type: ComplaintEventType; revision: bigint }>[];
}>;

/** Where in its history a case is shown: `upTo` the revision of the last event in it; running deadlines are judged as of `asOf`. */
type ShownPoint = Readonly<{ kind: 'state'; upTo: bigint; asOf: Instant; warnings: readonly PastWarning[] }>;

/** A case as its reader may see it, now or at a point of its past; `masked` lists the texts that are not shown to him, `erased` those that are gone by law. */
export type CaseAnswer = ShownCase &
  Readonly<{ masked: readonly MaskedField[]; erased: readonly ErasedField[]; past: ShownPoint }>;

/** A past state in the shape of a case, or why there was no case yet. */
export type StateAnswer = CaseAnswer | Extract<Reconstruction, { kind: 'notFiledYet' }>;

/** Two past states, field by field; each side with a person's text as its reader may see it. `events`: those that are in one state and not in the other. */
export type DiffAnswer = Readonly<{
  changes: readonly FieldDifference[];
  masked: readonly MaskedField[];
  from: 'notFiledYet' | bigint;
  to: 'notFiledYet' | bigint;
  events: readonly TrailEntry[];
}>;

/** Events in the order that was asked for; `next` is absent on the last page. `outline`: instead of entries, where that was asked for. */
export type AuditPage = Readonly<{ entries: readonly TrailEntry[]; outline?: readonly TrailOutline[]; next?: string }>;

/** Days of the zone on which something was recorded, in order. */
export type AuditCountsAnswer = Readonly<{
  zone: string;
  days: readonly Readonly<{ day: CivilDate; events: number }>[];
}>;

/** `heads`: of each stream whose hashes hold, the last event. */
export type VerificationAnswer = Readonly<{
  report: Omit<VerificationReport, 'heads' | 'seals'> & Readonly<{ heads: Readonly<Record<string, Head>> }>;
}>;

/** Every command that somebody may send to the case, and whether it would be taken from the asker. */
export type CommandsAnswer = Readonly<{ revision: bigint; commands: readonly OfferedCommand[] }>;

/** What a command would do, if it were sent now. `status`: where it would lead; `revision` is `null` before a filing. */
export type CommandPreview = Readonly<{
  preview: true;
  revision: bigint | null;
  policy: string;
  events: readonly Readonly<{ type: ComplaintEventType; revision: bigint }>[];
  deadlines: readonly PreviewedDeadline[];
  status: CaseStatus;
}>;

/** What was recorded stands in the access log under this id. */
export type RecordedAccessAnswer = Readonly<{ accessId: string }>;

/** Entries of the access log, oldest first; a page can hold fewer than were asked for, or none, and go on. */
export type AccessPage = Readonly<{ entries: readonly FollowedAccess[]; next?: string }>;

/** `values` by pointer; `accessId` is what the access log has of it; nothing should be shown after `until`. */
export type RevealAnswer = Readonly<{
  values: Readonly<Record<string, Readonly<{ text: string }> | Readonly<{ unavailable: true }>>>;
  accessId: string;
  until: Instant;
}>;

/** Rows hold no text of anybody's. `total`: of the whole list, on its first page where `count` asks for it; `null` on others and where only walking the list would tell. */
export type CaseList = Readonly<{ cases: readonly WorklistRow[]; next: string | null; total: number | null }>;

/** Figures by period and group, what each of them counts, and what has to be said of them. */
export type TrendsAnswer = Omit<FiguresAnswer, 'outcome'>;

/** The cases behind one figure; `leftOut` counts those of this page that are not the asker's to open. */
export type TrendCases = Omit<CellCases, 'outcome'>;

/** What a complainant who gave no name tracks his case by. */
export type PublicFiledAnswer = Readonly<{ complaintNo: string; trackingCode: string }>;

/** What a complainant asked for is recorded; tracking that waits for the position shows it. */
export type PublicRecordedAnswer = Readonly<{ complaintNo: string; position: Position }>;

/** What a page for anybody can offer, in the words of the language asked for. `office`: its name, where the ledger has one, and how else people reach it. */
export type PublicFormAnswer = Readonly<{
  office: string | null;
  telephone: string | null;
  address: string | null;
  /** IANA zone that times are meant in. */
  zone: string;
  kinds: readonly Readonly<{ kind: MatterKind; label: string }>[];
  /** Why a complaint can be taken up again. */
  grounds: readonly Readonly<{ ground: ReopenGround; label: string }>[];
  limits: Readonly<{ narrativeCharactersMax: number; answerCharactersMax: number }>;
}>;

/** Where a complaint stands; `meaning` says the stage in plain words of the language asked for. */
export type TrackingAnswer = PublicTracking & Readonly<{ meaning: string }>;

/** How far the last erasure of a complainant has come. `subjectId`: by what he is named once no case tells who he was. */
export type ErasureStandingAnswer = Readonly<{ subjectId: string; standing: ErasureStanding }>;

/** Orders to erase somebody; `next` is absent on the last page. */
export type ErasuresAnswer = Omit<ErasureList, 'outcome'>;

/** The erasure that was ordered, or refused. */
export type ErasureOrderAnswer = Readonly<{ erasureId: string }>;

/** The approved erasure, and what came of it where it is carried out already. */
export type ErasureApprovalAnswer = Readonly<{ erasureId: string; result?: ErasureResult }>;

/** Who the asker is, and what his role may do at all; the case decides the rest. */
export type SessionAnswer = Readonly<{
  user: string;
  /** The role in use, which is judged and recorded; `null` for a token of several roles, any of which may let him. */
  role: Role | null;
  /** Those he may choose among; of a token, all that count at once. */
  roles: readonly Role[];
  unit: string | null;
  permissions: readonly Capability[];
  ledger: Readonly<{
    id: string;
    /** What people call it, where somebody has named it. */
    name: string | null;
    zone: string;
    /** Generated cases only: to be said on every screen and print. */
    sample: boolean;
  }>;
  /** Version of this contract. */
  contract: string;
  /** What he came with: a session can be extended, changed and ended. */
  by: 'token' | 'session';
  expiresAt: Instant | null;
  /** However often it is extended, it ends here. */
  endsAt: Instant | null;
}>;

/** A sign-in link. `path` is put behind the address of the service; it is shown once. */
export type SignInLinkAnswer = Readonly<{
  path: string;
  role: Role;
  user: string;
  unit: string | null;
  until: Instant;
}>;

/** Somebody who can come in, by what: a token or a session. */
export type ListedToken = Readonly<{
  id: string;
  kind: 'token' | 'session';
  user: string;
  roles: readonly string[];
  unit: string | null;
  mandate: string | null;
  issuedAt: Instant;
  until: Instant;
  /** Who let him in; of whom a provider vouched for, nobody. */
  grantedBy: string | null;
}>;

export type TokensAnswer = Readonly<{ tokens: readonly ListedToken[] }>;

/** A new access token. `token` is shown once; it is revoked by its `id`. */
export type IssuedTokenAnswer = Readonly<{
  id: string;
  token: string;
  user: string;
  roles: readonly Role[];
  unit: string | null;
  until: Instant;
}>;

/** Whether requests should be sent here, how stores are kept, and how far the data go. */
export type ServiceStatusAnswer = Readiness & StandingOfService & Readonly<{ contract: string }>;

export type ReadModelsAnswer = Readonly<{ readModels: readonly ModelStanding[] }>;

/** What is under way with the model now: what was ordered, or what was ordered before and goes on. */
export type ModelTaskAnswer = Readonly<{ model: string; task: ModelTask }>;

export type DeadLettersAnswer = Readonly<{ deadLetters: readonly LetterStanding[] }>;

/** Letters of the case that there were before, and that are left. */
export type RetriedAnswer = RetriedLetters;

export type KeysAnswer = KeyRingStatus;

export type RotatedAnswer = Readonly<{ before: string; masterKeyId: string }>;

export type ImportsAnswer = Readonly<{ last: ImportStanding | null }>;
/** How far a set-up is: opening the ledger, or filing the sample’s cases, of which so many are there. */
export type SetUpProgressEvent = Readonly<{ phase: 'opening' | 'filing'; done: number; of: number }>;

/** The service answers over the ledger now. `links`: a one-time sign-in for each role, to be put behind the address; none where a provider vouches. */
export type SetUpDoneEvent = Readonly<{
  kind: 'sample' | 'real';
  ledger: SessionAnswer['ledger'];
  links: readonly Readonly<{ role: Role; path: string }>[];
}>;

/** It could not be done; what stands in the way is in the service’s log. It can be begun again. */
export type SetUpFailedEvent = Readonly<{ correlationId: string }>;

/** Whether there is a ledger yet. */
export type SetUpAnswer = Readonly<{
  state: 'needed' | 'running' | 'done';
  /** How people can sign in, once there is one. */
  signIn: readonly ('link' | 'provider')[];
  progress: SetUpProgressEvent | null;
  /** What a set-up starts from; `null` where there is nothing to set up. */
  proposed: Readonly<{ zone: string; cases: number; casesMax: number; seed: number }> | null;
}>;

/** Those of most cases first. */
export type SeenValuesAnswer = Readonly<{ values: readonly SeenValue[] }>;

export type CodesAnswer = Readonly<{ codes: Readonly<Record<CodeList, readonly NamedCode[]>> }>;

export type PolicyAnswer = Readonly<{ pack: PolicyPack }>;

/** The process runs. */
export type LiveAnswer = Readonly<{ status: 'live' }>;

/** Whether requests should be sent here, with the reason for each part. */
export type ReadyAnswer = Readonly<{ status: 'ready' | 'notReady'; checks: readonly ReadinessCheck[] }>;

/** Data of a `change` event: a case that the asker may see has this revision now, and stands in these queues of his. */
export type ChangeEvent = ChangedCase & Readonly<{ complaintId: string; revision: string; type: ComplaintEventType }>;

/** Data of a `lag` event, told at once and every 15 seconds: for how long the data have not been known to show everything. */
export type LagEvent = Readonly<{ lagSeconds: number; dataAt: Instant | null }>;

/** Data of a `reset` event: the position is of another store, and the client begins anew. */
export type ResetEvent = Readonly<Record<string, never>>;

/** Data of a `progress` event. `bytes`: how much of the file the import has come to, of as many as were sent. */
export type ImportProgressEvent = ImportCounts & Readonly<{ bytes: number }>;
import type { VerificationRun } from '../verification/verification-runs';

/** Data of a `noted` or a `stopped` event: something odd in the source, or why it could not be read further. */
export type ImportRemarkEvent = Readonly<{ line: number; code: string; reason: string }>;

/** Data of a `refused` event: a row, or a step of one, that was not taken, and why. */
export type ImportRefusalEvent = Readonly<{
  line: number;
  sourceId?: string;
  step?: string;
  code: string;
  reason: string;
  policy?: string;
}>;

/** Data of a `done` event: the whole import. `position`: a read that waits for it shows all of it. */
export type ImportDoneEvent = ImportCounts & Readonly<{ seconds: number; position?: Position }>;

/** Data of a `failed` event: the import could not go on; what was done is done, and the file can be sent again. */
export type ImportFailedEvent = Readonly<{
  correlationId: string;
  code: 'OtherFile' | 'FileTooSlow' | 'FileTooLarge' | 'StoreUnavailable' | 'InternalError';
}>;

/** How many cases wait in each queue. */
export type WorklistCountsAnswer = Readonly<{ counts: WorklistCounts }>;

/** A stretch of a queue, judged as of one instant. `total`: of the whole list, on its first page where `count` asks for it. */
export type WorklistPageAnswer = WorklistAnswer;

/** A verification, and how it goes. */
export type VerificationRunAnswer = VerificationRun &
  Readonly<{ eventsPerSecond: number | null; secondsLeft: number | null }>;

/** The newest first. */
export type VerificationRunsAnswer = Readonly<{ runs: readonly VerificationRunAnswer[] }>;
