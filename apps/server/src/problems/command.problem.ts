import type { CommandAnswer } from '@redress/complaints/application';
import type { ComplaintCommandType } from '@redress/complaints/domain';
import { assertNever } from '@redress/kernel';
import { doorProblems, type Problem } from '@redress/platform/http';
import type { Language } from '../door/language';
import { sayPermission } from './permission-sentences';
import { problemOfRefusal } from './refusal.problem';

type Unaccepted = Exclude<CommandAnswer, { outcome: 'accepted' | 'repeated' }>;

/** What a command that was not accepted is answered with: the one place where an outcome becomes a status. @param command the one that was sent */
export const problemOfCommand = (answer: Unaccepted, language: Language, command?: ComplaintCommandType): Problem => {
  const say = (chinese: string, english: string): string => (language === 'zh' ? chinese : english);
  switch (answer.outcome) {
    case 'refused':
      return problemOfRefusal(answer.refusal, language, command);
    case 'forbidden':
      return {
        slug: 'forbidden',
        status: 403,
        title: say('您的角色不能对此案件执行该操作', 'Your role may not do this with this case'),
        detail: sayPermission(answer.code, language),
        members: { rule: answer.code, command: answer.command, who: answer.whoMay },
      };
    case 'unknown':
      return doorProblems.notFound();
    case 'keyReused':
      return {
        slug: 'idempotency-key-reused',
        status: 422,
        title: say('该幂等键已用于另一请求', 'The Idempotency-Key was used for another body'),
      };
    case 'keyExpired':
      return {
        slug: 'idempotency-key-expired',
        status: 422,
        title: say(
          '该命令早已执行，其内容已无法比对',
          'The command is in the log, but its body can no longer be compared',
        ),
      };
    case 'running':
      return {
        slug: 'request-running',
        status: 409,
        title: say('同一请求仍在处理中', 'The same request is still running'),
        retryAfterSeconds: 1,
      };
    default:
      return assertNever(answer);
  }
};
