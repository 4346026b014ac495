import type { Sentences } from './sentences';

/** Triage, assignment, investigation and escalation. */
export const handlingSentences: Sentences<
  | 'SeverityOffTheScale'
  | 'TriageUnchanged'
  | 'UnitMissing'
  | 'AlreadyAssigned'
  | 'HandlerMissing'
  | 'FindingNotStated'
  | 'BasisMissing'
  | 'LegalBasisMissing'
  | 'LevelNotOnTheLadder'
  | 'AlreadyEscalated'
  | 'EscalationNotFound'
  | 'EscalationAlreadyAcknowledged'
  | 'EscalationAlreadyClosed'
  | 'ResultMissing'
> = {
  SeverityOffTheScale: {
    en: ({ severity, least, most }) => `Severity is a whole number from ${least} to ${most}, not ${severity}.`,
    zh: ({ severity, least, most }) => `严重程度应为 ${least} 至 ${most} 的整数，不能是 ${severity}。`,
  },
  TriageUnchanged: {
    en: () => 'The assessment is the one that stands already.',
    zh: () => '评估结果与现有评估相同。',
  },
  UnitMissing: { en: () => 'Name the unit that is to handle the case.', zh: () => '请注明承办单位。' },
  AlreadyAssigned: {
    en: ({ unitId }) => `Unit ${unitId} has the case already.`,
    zh: ({ unitId }) => `该投诉已派至 ${unitId}。`,
  },
  HandlerMissing: { en: () => 'Name the person who will handle the case.', zh: () => '请注明承办人。' },
  FindingNotStated: { en: () => 'State what was found.', zh: () => '请写明调查结论。' },
  BasisMissing: { en: () => 'Write down what it rests on.', zh: () => '请写明依据。' },
  LegalBasisMissing: {
    en: () => 'Name the clause that makes the case another unit’s.',
    zh: () => '请注明退单所依据的条款。',
  },
  LevelNotOnTheLadder: {
    en: ({ level, levelMax }) => `The escalation ladder goes from 1 to ${levelMax}; there is no level ${level}.`,
    zh: ({ level, levelMax }) => `升级层级为 1 至 ${levelMax}，没有第 ${level} 级。`,
  },
  AlreadyEscalated: {
    en: ({ escalationId }) => `The same escalation is awaiting an answer: ${escalationId}.`,
    zh: ({ escalationId }) => `相同的升级 ${escalationId} 正在等待回应。`,
  },
  EscalationNotFound: {
    en: ({ escalationId }) => `This case has no ${escalationId}.`,
    zh: ({ escalationId }) => `该投诉没有 ${escalationId}。`,
  },
  EscalationAlreadyAcknowledged: {
    en: ({ escalationId }) => `The ${escalationId} has been acknowledged before.`,
    zh: ({ escalationId }) => `${escalationId} 此前已确认。`,
  },
  EscalationAlreadyClosed: {
    en: ({ escalationId }) => `The ${escalationId} has been closed before.`,
    zh: ({ escalationId }) => `${escalationId} 此前已结束。`,
  },
  ResultMissing: { en: () => 'Write down what came of the escalation.', zh: () => '请写明升级处理的结果。' },
};
