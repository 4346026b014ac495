import type { Matter } from './matter';

export const schoolPlaces: Matter = {
  code: 'school-places',
  unit: 'education-office',
  mistakenUnit: 'public-counters',
  criterion: 'standardOrPromiseBreach',
  strands: [
    {
      subcode: 'school-places.refused',
      en: {
        subject: 'No place at {school}',
        narratives: [
          'We live at {number} {street}, {count} minutes from {school}, and our daughter was given a place across the river.',
          '{school} says it is full, while children from outside {district} were taken. Nobody shows us the list.',
        ],
        demand: 'Check the list and tell us the reason in writing.',
        question: 'Since when have you been registered at this address?',
        answer: 'For {count} years; the letter of the registry is with the application.',
        confirmed:
          'The distance had been measured from an old address; by the right one the child ranks before the last place given.',
        notConfirmed: 'The list was checked: every place went to a child that lives nearer.',
        remedy: 'A place was offered at {school} from Monday.',
      },
      zh: {
        subject: '{school}不收我家孩子',
        narratives: [
          '我们住{street}{number}号，走到{school}只要{count}分钟，孩子却被分到河对岸。',
          '{school}说名额满了，可{district}以外的孩子都收了，名单又不给看。',
        ],
        demand: '核对名单，并书面告诉我们原因。',
        question: '请说明户籍登记在该地址的时间。',
        answer: '已经{count}年了，登记证明随申请交过。',
        confirmed: '此前按旧地址计算距离，按现地址该生应排在最后一名录取者之前。',
        notConfirmed: '经核对名单，录取学生均住得更近。',
        remedy: '已安排周一起到{school}就读。',
      },
    },
    {
      subcode: 'school-places.meals',
      en: {
        subject: 'Cold meals at {school}',
        narratives: [
          'The meals at {school} have been cold for {days} days. The children bring bread from home and are told not to.',
          'We paid for {count} meals, the school was closed on half of the days, and nothing was paid back.',
        ],
        demand: 'Warm food, and the money for the days without.',
        question: 'On which days were the meals cold or missing?',
        answer: 'The days are marked in the calendar that I sent.',
        confirmed: 'The temperature at the counter was under the standard on each of four days.',
        notConfirmed: 'Temperature and number of the meals were right on each of four days.',
        remedy: 'The kitchen has new warming trays, and the days without a meal were paid back.',
      },
      zh: {
        subject: '{school}午餐是凉的',
        narratives: [
          '{school}的午餐凉了{days}天，孩子自己带面包还不让。',
          '我们交了{count}顿饭钱，有一半的日子学校放假，钱却没退。',
        ],
        demand: '饭菜要热，没吃的把钱退回来。',
        question: '请说明哪几天饭菜凉了或没有供应。',
        answer: '我发来的日历上都做了记号。',
        confirmed: '连续四天测温，取餐口温度均低于标准。',
        notConfirmed: '连续四天抽查，温度和份数均符合标准。',
        remedy: '厨房已更换保温设备，未就餐费用已退还。',
      },
    },
  ],
  en: { organisation: '{school}', clause: 'School rules of Inkwell, paragraph 9' },
  zh: { organisation: '{school}', clause: '墨泉市中小学管理办法第九款' },
};
