import type { ErasureRejection, ErasureStatus } from '@redress/complaints/domain';
import type { eraseEn } from './erase.en';

const statuses: Readonly<Record<ErasureStatus, string>> = {
  Unrequested: '未下令',
  Requested: '已下令，尚未核查法律保留',
  HoldChecked: '已下令，待第二人批准或驳回',
  Approved: '已批准，尚未执行完毕',
  Refused: '已驳回',
  Executed: '已执行',
};

const rejection = (reason: ErasureRejection): string => {
  switch (reason.code) {
    case 'NothingToErase':
      return '密钥环中没有此主体的密钥：无可删除，或早已删除。';
    case 'SamePerson':
      return '下令者不得批准或驳回自己的命令：须由第二人办理。';
    case 'LegalHold':
      return `此主体的全部案件（${reason.held} 件）均处于法律保留，不得删除。请先解除。`;
    case 'ReasonsMissing':
      return '驳回必须说明理由。';
    case 'ErasureNotAllowedNow':
      return `删除目前的状态是：${statuses[reason.status]}，不能这样办理。`;
  }
};

export const eraseZh: typeof eraseEn = {
  description: '删除投诉人的个人文字：一人下令，另一人批准，随后销毁密钥',
  subject: '主体编号（下令时打印），或案件（编号或 ID），即该案的投诉人',
  order: '第一人：下令删除，并核查法律保留',
  ground: (grounds) => `与 --order 同用：依据，可选 ${grounds}`,
  approve: '第二人：批准他人所下的命令，并执行',
  refuse: '第二人：驳回他人所下的命令',
  reasons: '与 --refuse 同用：理由，加密保存',
  explanation: `
删除的步骤：
  1. redress erase CASE --order --ground complainantAsked   由一名系统用户下令，打印主体编号。
  2. redress erase SUBJECT                                  查看进展。
  3. redress erase SUBJECT --approve                        由另一名系统用户批准，不得是同一人。
此后，该主体的每个案件都在自己的历史中写明密钥已销毁，密钥随之销毁，读模型和检索不再保有文字。谁在何时做了什么仍然
保留：重放、验证和各项统计不变。处于法律保留的案件保留文字，解除后须重新下令。中断后再次运行同一命令即可继续。
删除不可撤销：任何备份都不能恢复已销毁的密钥。
`,
  oneStep: '一次只办一步：--order、--approve 或 --refuse。',
  noSubject: '删除谁？请指明主体或案件：redress erase SUBJECT',
  orderNeedsGround: '--order 需要 --ground',
  onlyWithOrder: '--ground 只与 --order 同用。',
  refuseNeedsReasons: '--refuse 需要 --reasons',
  onlyWithRefuse: '--reasons 只与 --refuse 同用。',
  unknownGround: (ground, grounds) => `没有 ${ground} 这种依据；可用依据：${grounds}。`,
  noKeyOfCase: (text) => `${text} 已无任何主体的密钥：其投诉人已被删除。请用主体编号查看进展。`,
  unknown: (subject) => `从未对 ${subject} 下令删除。`,
  rejection,
  ordered: (subject) => `已下令。由第二人批准：redress erase ${subject} --approve`,
  orderedAlready: (subject) => `此前已下令。由第二人批准：redress erase ${subject} --approve`,
  refused: '已驳回：未删除任何内容。',
  carriedOut: (destroyed, held) =>
    `已执行：销毁密钥 ${destroyed} 个，因法律保留留存 ${held} 个。读模型和检索已不再保有文字。`,
  resumed: (erasureId) => `删除 ${erasureId} 曾中断，现已执行完毕。`,
  labels: {
    subject: '主体',
    erasure: '删除',
    status: '进展',
    requestedBy: '下令者',
    destroyed: '已销毁密钥',
    held: '留存密钥',
  },
  status: (status) => statuses[status],
};
