import type { serviceEn } from './service.en';

export const serviceZh: typeof serviceEn = {
  url: '要经由的运行中服务的地址（REDRESS_URL）',
  token: '与 --url 同用：访问令牌，由 redress token 签发（REDRESS_TOKEN）',
  wrongUrl: (text) => `--url 不是服务地址：${text}（例如 http://127.0.0.1:3000）`,
  tokenWithoutUrl: '--token 只能与 --url 同用。',
  tokenNeeded: (url) =>
    `${url} 需要知道是谁在请求：请给出 --token TOKEN 或 REDRESS_TOKEN（redress token --user me --role ROLE 可签发）`,
  wrongToken: '--token 应为一行，不含空格。',
  plain: (url) => `令牌以明文发往 ${url}；从其他机器连接请用 https。`,
  held: (folder, url, pid, since) =>
    `${folder} 由 ${url} 上的服务（进程 ${pid}，自 ${since} 运行）占用，只有该服务可以写入。`,
  through: (url) => `请经由该服务：同一命令加上 --url ${url} --token TOKEN`,
  notThrough: '此命令不能经由服务执行：请先停止服务。只读命令可以照常运行。',
  nobodyAnswers: (url, code) => `${url} 上没有服务应答（${code}）。`,
  lost: (url, code) => `与 ${url} 的连接中断（${code}），未能恢复。已完成的部分有效；再次运行同一命令即可继续。`,
  lostForNow: (url, seconds) => `与 ${url} 的连接中断，${seconds} 秒后重试。`,
  cannotResume: (file) => `连接中断，而 ${file} 无法再次读取。`,
  notBelieved: (url, reason) => `${url} 不接受此令牌：${reason}。`,
  forbidden: (who) => `您的角色无权执行此操作。${who === '' ? '' : `有权的角色：${who}。`}`,
  importRunning: '服务上已有另一导入正在进行，请待其完成后再试。',
  tooMany: (seconds) => `请求过多：${seconds} 秒后再试。`,
  storeAway: '服务无法访问其存储。未确认任何写入，请重试。',
  notFound: '该处没有此对象，或您无权知晓。',
  other: (url, status, reason) => `${url} 拒绝（${status}）：${reason}`,
  failures: {
    OtherFile: '此文件不是先前开始导入的文件。',
    FileTooSlow: '服务等待文件的后续内容过久。',
    FileTooLarge: '文件超出服务所能接受的大小；请停止服务后导入。',
    StoreUnavailable: '服务无法访问其存储。',
  },
  failedInside: (correlationId) => `服务内部出错；其日志在 ${correlationId} 下有说明。`,
};
