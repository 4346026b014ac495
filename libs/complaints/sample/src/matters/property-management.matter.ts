import type { Matter } from './matter';

export const propertyManagement: Matter = {
  code: 'property-management',
  unit: 'housing-office',
  mistakenUnit: 'market-office',
  criterion: 'standardOrPromiseBreach',
  strands: [
    {
      subcode: 'property-management.lift',
      en: {
        subject: 'Lift at {estate} out of order',
        narratives: [
          'The lift at {estate} has stood still for {days} days. My neighbour on the ninth floor is eighty-four.',
          'The lift at {number} {street} stopped between two floors at {hour}; nobody answered the emergency bell.',
        ],
        demand: 'Repair the lift and have it inspected.',
        question: 'Which entrance is it, and did you report it to the manager?',
        answer: 'Entrance {number}. I reported it {count} times and have the receipts.',
        confirmed: 'The repair had been ordered and was not paid; the mechanic left.',
        notConfirmed: 'The lift ran at three visits; the standstill for its inspection had been announced.',
        remedy: 'The lift runs again and carries a new plate of inspection.',
      },
      zh: {
        subject: '{estate}电梯停用',
        narratives: [
          '{estate}的电梯停了{days}天，九楼的邻居都八十四岁了。',
          '{hour}{street}{number}号的电梯卡在两层中间，按了警铃没有人答应。',
        ],
        demand: '修好电梯并请人检验。',
        question: '请说明是哪个单元，是否已向物业报修。',
        answer: '{number}单元，报修过{count}次，都有回执。',
        confirmed: '维修已下单但未付款，维修工离场。',
        notConfirmed: '三次到场电梯均正常运行，停梯检修此前已公告。',
        remedy: '电梯已恢复运行并换上新的检验标志。',
      },
    },
    {
      subcode: 'property-management.fees',
      en: {
        subject: 'Management fee raised at {estate}',
        narratives: [
          'The manager of {estate} raised the fee by {count} per cent. There was no meeting of the owners.',
          'We pay for guards at {estate}, and the gate has been without one for {days} days.',
        ],
        demand: 'Show the accounts, and take the increase back.',
        question: 'How much was it before, and who announced the increase?',
        answer: '{count} per cent less; a slip of paper lay in the letter box.',
        confirmed: 'There are no minutes of a meeting at which the increase could have been decided.',
        notConfirmed:
          'The minutes show a meeting and a majority for the increase; the notice had hung in each entrance.',
        remedy: 'The increase was withdrawn until the owners have met.',
      },
      zh: {
        subject: '{estate}物业费乱涨',
        narratives: [
          '{estate}物业费一下涨了百分之{count}，根本没有开过业主大会。',
          '我们交了保安的钱，{estate}大门口却{days}天没有人值班。',
        ],
        demand: '公开账目，把涨的部分退回去。',
        question: '请说明原来是多少、由谁通知涨价。',
        answer: '比现在少百分之{count}，就往信箱里塞了张纸条。',
        confirmed: '没有任何业主大会记录能够支持此次涨价。',
        notConfirmed: '会议记录显示已召开大会并获多数同意，各单元均张贴过公告。',
        remedy: '在业主大会召开之前，涨价已撤销。',
      },
    },
  ],
  en: { organisation: 'the property manager of {estate}', clause: 'Management contract of {estate}, clause 17' },
  zh: { organisation: '{estate}物业公司', clause: '{estate}物业服务合同第十七条' },
};
