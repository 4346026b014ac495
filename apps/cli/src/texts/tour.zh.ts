import type { tourEn } from './tour.en';

export const tourZh: typeof tourEn = {
  description: '在一次性目录中进行的两分钟导览：不触动您的任何内容',
  title: '两分钟了解 Redress',
  intro: [
    '一本只记事件的投诉台账：发生了什么、作了什么决定、依据是什么。',
    '导览在一次性目录中进行，结束时即删除。每条命令您都可以自己输入。',
  ],
  steps: {
    sample: '一座虚构城市的市民投诉，各部门答复。每个动作都按规则判定，并永久写下。',
    story: (complaintNo) =>
      `其中一件办错了：灯笼里的路灯不亮。办理单位索要照片，照片来了却没看到，于是以没有照片为由办结。编号 ${complaintNo}。`,
    replay: '按顺序列出它的每个事件：何时、何事、哪些期限。去掉过滤还可看到何人、依据哪条规则、改变了什么。',
    asOf: '3 月 12 日，也就是办结前一天，它是什么状态？答案来自日志，而不是今天的状态。',
    diff: '照片 3 月 6 日就已收到，但 16 日才补录。下面对照 14 日当时可能知道的与实际情况：',
    reveal: '个人信息均已遮盖。要打开须说明目的，且先写入访问日志，然后才打开。',
    trends: '统计由同样的事件算出，每个数字都可以追到具体案件。',
    verify: '每个事件都以哈希与前一事件相接。任何人都可以重新计算，不需要密钥，也不需要本服务器。',
    tamper: (file, at, before, after) =>
      `现在，有人能接触这台机器，打开 ${file}，在第 ${at} 字节处改动一位：“${before}”变成“${after}”。`,
    named: '再次运行同一命令：',
  },
  outro: '被改动的事件已被指出，应为什么、实为什么，一目了然。导览目录已删除。',
  next: '轮到您了：',
  nextSteps: [
    { command: 'redress import docs/examples/hotline.ndjson --format zh12345', meaning: '导入一个投诉文件' },
    { command: 'redress cases --overdue', meaning: '查看逾期案件' },
    { command: 'redress --help', meaning: '其他全部命令' },
  ],
  unexpected: (command, code) => `导览未能继续：${command} 以 ${code} 结束。`,
  purpose: '补录的记录写了什么？',
};
