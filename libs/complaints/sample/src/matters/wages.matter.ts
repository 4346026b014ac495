import type { Matter } from './matter';

export const wages: Matter = {
  code: 'wages',
  unit: 'labour-office',
  mistakenUnit: 'market-office',
  criterion: 'legalBreach',
  strands: [
    {
      subcode: 'wages.unpaid',
      en: {
        subject: '{company} does not pay wages',
        narratives: [
          '{company} has not paid {count} of us for {days} days. The foreman does not pick up the telephone any more.',
          'I worked for {company} until the end of the month. Now they say I was never on the list.',
        ],
        demand: 'Pay what we have worked for.',
        question: 'Do you have a contract, a time card or messages about the work?',
        answer: 'No contract; {count} pictures of the time sheet on the wall.',
        confirmed: 'The time sheets agree with what the workers say; the payment order was never sent.',
        notConfirmed: 'The wages had been paid on the day that the contract names; the bank’s slips were shown.',
        remedy: 'The wages were paid in the presence of the labour office.',
      },
      zh: {
        subject: '{company}拖欠工资',
        narratives: [
          '{company}拖欠我们{count}个人的工资{days}天了，工头电话也不接。',
          '我在{company}干到月底，现在他们说名单上没有我。',
        ],
        demand: '把我们干活的钱结清。',
        question: '请提供合同、考勤或者有关的聊天记录。',
        answer: '没有合同，有{count}张墙上考勤表的照片。',
        confirmed: '考勤表与工人所述一致，付款单一直没有送出。',
        notConfirmed: '工资已按合同约定日期发放，有银行回单为证。',
        remedy: '在劳动所见证下工资已经结清。',
      },
    },
    {
      subcode: 'wages.overtime',
      en: {
        subject: 'No pay for extra hours at {company}',
        narratives: [
          'At {company} the shift ends at {hour} and only eight hours are written down, for {days} days on end.',
          'They told us at {company} that whoever asks about extra hours need not come back.',
        ],
        demand: 'Write down the true hours and pay them.',
        question: 'How many hours a week was it, and who can confirm them?',
        answer: 'Two of my shift can; we wrote everything into a notebook.',
        confirmed: 'The gate recorder shows {count} hours more than the pay slips.',
        notConfirmed: 'The hours on the slips agree with the gate recorder.',
        remedy: 'The missing hours were paid with the supplement.',
      },
      zh: {
        subject: '{company}加班不给钱',
        narratives: [
          '{company}每天干到{hour}，只记八个小时，连着{days}天都这样。',
          '{company}说了，谁再问加班费就不用来了。',
        ],
        demand: '按实际工时记账发钱。',
        question: '请说明每周多少小时、谁能证明。',
        answer: '同班的两个人可以证明，我们都记在本子上。',
        confirmed: '门禁记录比工资条多出{count}小时。',
        notConfirmed: '工资条工时与门禁记录一致。',
        remedy: '漏记工时连同加班费已经补发。',
      },
    },
  ],
  en: { organisation: '{company}', clause: 'Labour rules of Inkwell, section 50' },
  zh: { organisation: '{company}', clause: '墨泉市劳动用工规定第五十条' },
};
