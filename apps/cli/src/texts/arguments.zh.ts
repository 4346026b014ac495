import type { argumentsEn } from './arguments.en';

const list = (words: readonly string[]): string => words.join('、');

const meant = (word: string | undefined): string => (word === undefined ? '' : `是否指 ${word}？`);

const instantForms = (zone: string): string =>
  `请给出日期（2026-03-05：该日在 ${zone} 结束之时）、当地时间（2026-03-05T14:00）或 RFC 3339 时间（2026-03-05T06:00:00Z）。`;

export const argumentsZh: typeof argumentsEn = {
  caseArgument: '投诉标识或投诉编号；也可用 --ref',
  refOption: '其他系统记录对应的案件，例如 cfpb:1114245',
  revealOption: '显示个人信息；须先记录此次查阅，因此需要 --purpose，并会写入数据目录',
  purposeOption: '查阅个人信息的目的，用自己的话说明',
  noCase: (verb) => `哪个案件？请给出编号或标识，或 --ref SYSTEM:ID，例如：redress ${verb} --ref cfpb:1114245`,
  twoCases: (verb, text, ref) =>
    `同时指定了两个案件：${text} 与 --ref ${ref}。请只给一个：redress ${verb} ${text}，或 redress ${verb} --ref ${ref}`,
  notAReference: (ref) => `--ref 的形式为 SYSTEM:ID，例如 --ref cfpb:1114245；${JSON.stringify(ref)} 不是`,
  meantAsReference: (verb, text) => `${text} 不是投诉编号。是否指：redress ${verb} --ref ${text}`,
  notACase: (text) =>
    `${JSON.stringify(text)} 不能指明案件。投诉编号形如 20260305-7KQ2M9XBD5，标识形如 3f2b...-...；其他系统的记录用 --ref SYSTEM:ID`,
  unknownSystem: (system, near, systems) =>
    systems.length === 0
      ? `本台账没有来自其他系统的案件，--ref ${system}:... 找不到任何案件`
      : `没有来自系统 ${system} 的案件。${meant(near)}现有：${list(systems)}`,
  unknownRecord: (system, id) => `没有由 ${system} 的记录 ${id} 形成的案件`,
  unknownCase: (text) => `本台账中没有案件 ${text}`,
  mistypedNumber: (text, likely) =>
    `${text} 有误：校验字符不符，不存在这样的编号。${likely.length === 0 ? '' : `是否指 ${likely.join(' 或 ')}？`}`,
  notAmong: (what, asked, near, allowed) =>
    `${what}：没有 ${JSON.stringify(asked)}。${meant(near)}可用：${list(allowed)}`,
  notANumber: (what, asked, least, most) => `${what} 应为 ${least} 至 ${most} 的整数，而不是 ${JSON.stringify(asked)}`,
  notARevision: (option, asked, head) =>
    `${option} 应为案件的修订号，即 0 至 ${head} 的数字，而不是 ${JSON.stringify(asked)}`,
  noSuchRevision: (option, asked, head) => `${option} ${asked}：案件的修订号为 0 至 ${head}`,
  notADate: (option, asked) => `${option} 应为日期，例如 2026-03-05，而不是 ${JSON.stringify(asked)}`,
  instants: {
    notUnderstood: (option, asked, zone) =>
      `${option} ${JSON.stringify(asked)} 不是可识别的时间。${instantForms(zone)}`,
    noSuchDate: (option, asked, zone) => `${option} ${asked}：没有这一天。${instantForms(zone)}`,
    noSuchTime: (option, asked, zone) => `${option} ${asked}：没有这个时刻。${instantForms(zone)}`,
    neverShown: (option, asked, zone) =>
      `${option} ${asked}：${zone} 的时钟从未显示过这一时间，因为当时拨快了时钟。${instantForms(zone)}`,
  },
  revealWithoutPurpose: '--reveal 会显示个人信息，并连同目的一起记录。请补充，例如：--reveal --purpose "就答复回电"',
  purposeWithoutReveal: '--purpose 说明查阅个人信息的目的，没有 --reveal 则什么也不会显示。请两者同时给出，或都不给',
  purposeTooLong: (characters) => `--purpose 为一句话，最多 ${characters} 个字符`,
};
