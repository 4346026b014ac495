import { waysOut, type LedgerRefusal, type Refusal } from '@redress/complaints/application';
import {
  clauseOfRule,
  describeRejection,
  type ComplaintCommandType,
  type ComplaintRejection,
} from '@redress/complaints/domain';
import { assertNever } from '@redress/kernel';
import { doorProblems, type Problem } from '@redress/platform/http';
import type { Language } from '../door/language';

const ledgerCodes: Readonly<Record<LedgerRefusal['code'], true>> = {
  KeyRingMissing: true,
  ClockBehind: true,
  TooManyConflicts: true,
  StaleRevision: true,
};

const isOfLedger = (rejection: Refusal['rejection']): rejection is LedgerRefusal =>
  Object.hasOwn(ledgerCodes, rejection.code);

const zh = (language: Language, chinese: string, english: string): string => (language === 'zh' ? chinese : english);

const ofLedger = (refusal: LedgerRefusal, language: Language): Problem => {
  switch (refusal.code) {
    case 'KeyRingMissing':
      return language === 'zh'
        ? { ...doorProblems.keyRingMissing(), title: '缺少密钥环，不能写入' }
        : doorProblems.keyRingMissing();
    case 'ClockBehind':
      return {
        slug: 'clock-behind',
        status: 503,
        title: zh(language, '服务器时钟落后于案件记录', 'The clock of the server is behind the case'),
        detail: `${refusal.now} < ${refusal.previous}`,
        retryAfterSeconds: 5,
      };
    case 'TooManyConflicts':
      return {
        slug: 'too-many-conflicts',
        status: 503,
        title: zh(language, '案件正被他人频繁修改，请重试', 'Others keep writing to the case: try again'),
        retryAfterSeconds: 1,
      };
    case 'StaleRevision':
      return {
        slug: 'stale-revision',
        status: 412,
        title: zh(language, '案件已有新的变动', 'The case has moved on'),
        members: { expected: refusal.expected, actual: refusal.actual },
      };
    default:
      return assertNever(refusal);
  }
};

/** Whatever a rejection names beside its code: words of the domain, numbers and instants, nothing personal. */
const namesOf = (rejection: ComplaintRejection): Readonly<Record<string, unknown>> => {
  if (!('status' in rejection)) return { ...rejection };
  // `status` is the answer's own.
  const { status, ...names } = rejection;
  return { ...names, caseStatus: status };
};

/** A member is there where it says something. */
const helping = (command: ComplaintCommandType, rejection: ComplaintRejection) => {
  const clause = clauseOfRule(rejection.rule);
  return { ...(clause === undefined ? {} : { clause }), ...waysOut(command, rejection) };
};

/**
 * A refusal by the rules of the case is 409: it names the rule, the version of the policy that refused and the clause of it, and what helps. @param command the one
 * that was refused, where it was one.
 */
export const problemOfRefusal = (
  { rejection, policy }: Refusal,
  language: Language,
  command?: ComplaintCommandType,
): Problem =>
  isOfLedger(rejection)
    ? ofLedger(rejection, language)
    : {
        slug: 'refused-by-rule',
        status: 409,
        title: zh(language, '案件目前不允许此操作', 'The case does not allow this'),
        detail: describeRejection(rejection, language),
        members: { ...namesOf(rejection), policy, ...(command === undefined ? {} : helping(command, rejection)) },
      };
