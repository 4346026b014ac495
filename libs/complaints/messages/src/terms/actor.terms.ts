import type { ActorKind } from '@redress/kernel';
import type { Terms } from './terms';

export const actorKindTerms: Terms<ActorKind> = {
  user: { en: 'user', zh: '用户' },
  system: { en: 'system', zh: '系统' },
  ai: { en: 'AI', zh: '人工智能' },
  external: { en: 'external', zh: '外部' },
  complainant: { en: 'complainant', zh: '投诉人' },
};

/** Role identifiers are fixed (interface); a role that is not among them names itself. */
export const roleTerms: Terms<
  | 'operator'
  | 'specialist'
  | 'dispatcher'
  | 'handler'
  | 'unit-head'
  | 'supervisor'
  | 'reviewer'
  | 'follow-up'
  | 'auditor'
  | 'analyst'
  | 'privacy-officer'
  | 'config-admin'
  | 'complainant'
  | 'public'
> = {
  operator: { en: 'operator', zh: '话务员' },
  specialist: { en: 'specialist', zh: '受理专员' },
  dispatcher: { en: 'dispatcher', zh: '派单员' },
  handler: { en: 'handler', zh: '承办人' },
  'unit-head': { en: 'unit head', zh: '单位负责人' },
  supervisor: { en: 'supervisor', zh: '督办' },
  reviewer: { en: 'reviewer', zh: '复查员' },
  'follow-up': { en: 'follow-up', zh: '回访员' },
  auditor: { en: 'auditor', zh: '审计员' },
  analyst: { en: 'analyst', zh: '分析员' },
  'privacy-officer': { en: 'privacy officer', zh: '隐私专员' },
  'config-admin': { en: 'administrator', zh: '管理员' },
  complainant: { en: 'complainant', zh: '投诉人' },
  public: { en: 'public', zh: '公众' },
};
