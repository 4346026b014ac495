import type { components } from '../contract/openapi.generated';
import { defineMessages, type Messages } from '../language/messages';

type Schemas = components['schemas'];

/** What happened, in a few words: the heading of an event. Its whole sentence comes with the event from the service. */
export const eventWords = defineMessages<Schemas['ComplaintEventType']>('event', {
  ComplaintFiled: { zh: '登记', en: 'Filed' },
  ComplaintAcknowledged: { zh: '告知受理', en: 'Acknowledged' },
  InformationRequested: { zh: '要求补充材料', en: 'Information requested' },
  InformationSupplied: { zh: '补充材料', en: 'Information supplied' },
  SourceRowSeen: { zh: '来源记录再次出现', en: 'Seen again in its source' },
  AcceptanceChecked: { zh: '受理核查', en: 'Acceptance checked' },
  ComplaintMarkedValid: { zh: '认定有效', en: 'Marked valid' },
  ComplaintMarkedInvalid: { zh: '认定无效', en: 'Marked invalid' },
  AcceptanceRefused: { zh: '不予受理', en: 'Acceptance refused' },
  ReviewWindowOpened: { zh: '复核期开始', en: 'Review window opened' },
  TriageAssessed: { zh: '分级', en: 'Triage assessed' },
  ComplaintAssigned: { zh: '派单', en: 'Assigned' },
  AssignmentSigned: { zh: '签收', en: 'Signed for' },
  HandlerNamed: { zh: '指定承办人', en: 'Handler named' },
  CommunicationLogged: { zh: '沟通记录', en: 'Communication logged' },
  FindingRecorded: { zh: '认定结论', en: 'Finding recorded' },
  NoteAdded: { zh: '备注', en: 'Note added' },
  RecordCorrected: { zh: '更正记录', en: 'Record corrected' },
  AssignmentReturned: { zh: '退单', en: 'Assignment returned' },
  ComplaintTransferred: { zh: '转办', en: 'Transferred' },
  EvidenceAttached: { zh: '附证据', en: 'Evidence attached' },
  RespondentStatementRecorded: { zh: '被投诉方陈述', en: 'Respondent’s statement recorded' },
  RootCauseRecorded: { zh: '根因', en: 'Root cause recorded' },
  MeasurePlanned: { zh: '计划措施', en: 'Measure planned' },
  MeasureCompleted: { zh: '措施完成', en: 'Measure completed' },
  ResolutionProposed: { zh: '提出方案', en: 'Resolution proposed' },
  OptionChosen: { zh: '选定方案', en: 'Option chosen' },
  ProposalRejected: { zh: '拒绝方案', en: 'Proposal rejected' },
  ResolvedOnTheSpot: { zh: '当场办结', en: 'Resolved on the spot' },
  ComplaintEscalated: { zh: '升级', en: 'Escalated' },
  EscalationTargetMissing: { zh: '无升级对象', en: 'Escalation target missing' },
  EscalationAcknowledged: { zh: '确认升级', en: 'Escalation acknowledged' },
  EscalationClosed: { zh: '升级结束', en: 'Escalation closed' },
  FeedbackDelivered: { zh: '反馈', en: 'Feedback delivered' },
  ComplaintClosedWithFeedback: { zh: '反馈办结', en: 'Closed with feedback' },
  OutcomeDisputed: { zh: '提出异议', en: 'Outcome disputed' },
  ComplaintWithdrawn: { zh: '撤回', en: 'Withdrawn' },
  FollowUpAttempted: { zh: '回访未果', en: 'Follow-up attempted' },
  FollowUpRecorded: { zh: '回访', en: 'Follow-up recorded' },
  FollowUpUnreachable: { zh: '回访无法联系', en: 'Follow-up not reached' },
  ReopenWindowOpened: { zh: '重办期开始', en: 'Reopening window opened' },
  ReopenRequested: { zh: '申请重办', en: 'Reopening requested' },
  ComplaintReopened: { zh: '重办', en: 'Reopened' },
  ReopenRefused: { zh: '不予重办', en: 'Reopening refused' },
  ComplaintsLinked: { zh: '关联案件', en: 'Linked' },
  LegalHoldPlaced: { zh: '法律保留', en: 'Legal hold placed' },
  LegalHoldReleased: { zh: '解除法律保留', en: 'Legal hold released' },
  DeadlineSet: { zh: '设定时限', en: 'Deadline set' },
  ClockPaused: { zh: '时限暂停', en: 'Clock paused' },
  ClockResumed: { zh: '时限恢复', en: 'Clock resumed' },
  DeadlineMet: { zh: '按时完成', en: 'Deadline met' },
  DeadlineBreached: { zh: '时限超期', en: 'Deadline breached' },
  DeadlineCancelled: { zh: '时限取消', en: 'Deadline cancelled' },
  SubjectKeyDestroyed: { zh: '密钥销毁', en: 'Key destroyed' },
});

/** Sorts of event: what a timeline and an audit trail are filtered by. */
export const eventKindWords: Messages<Schemas['EventKind']> = defineMessages('eventKind', {
  decision: { zh: '决定', en: 'Decisions' },
  deadline: { zh: '时限', en: 'Deadlines' },
  contact: { zh: '联系', en: 'Contact' },
  evidence: { zh: '证据', en: 'Evidence' },
  note: { zh: '备注', en: 'Notes' },
  assignment: { zh: '派办', en: 'Assignment' },
  system: { zh: '系统', en: 'System' },
  access: { zh: '查阅', en: 'Access' },
});

/** How an actor stands to the office. */
export const actorKindWords: Messages<Schemas['ActorKind']> = defineMessages('actorKind', {
  user: { zh: '工作人员', en: 'staff' },
  system: { zh: '系统', en: 'system' },
  ai: { zh: '人工智能', en: 'AI' },
  external: { zh: '外部系统', en: 'outside system' },
  complainant: { zh: '投诉人', en: 'complainant' },
});
