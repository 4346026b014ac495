import type { Matter } from './matter';

export const buses: Matter = {
  code: 'buses',
  unit: 'transit-office',
  mistakenUnit: 'traffic-office',
  criterion: 'standardOrPromiseBreach',
  strands: [
    {
      subcode: 'buses.delay',
      en: {
        subject: '{route} does not come',
        narratives: [
          '{route} is to come every ten minutes to {street}. At {hour} I waited for {count} minutes and then walked.',
          'Twice this week {route} drove past the stop in {street} half empty and did not open its doors.',
        ],
        demand: 'Let the bus come when the board says so.',
        question: 'On which day and towards which end was the bus going?',
        answer: 'On Tuesday at {hour}, towards {district}.',
        confirmed: 'The vehicle record shows a gap of {count} minutes; a driver had fallen ill without replacement.',
        notConfirmed: 'The record shows the bus at the stop with its doors open at that time.',
        remedy: 'A reserve driver now stands by at the terminus.',
      },
      zh: {
        subject: '{route}等不来',
        narratives: [
          '{route}说好十分钟一班，{hour}我在{street}等了{count}分钟，最后走路回家。',
          '这周已经两次了，{route}空着一半也不停{street}站，直接开过去。',
        ],
        demand: '按站牌上的时间发车。',
        question: '请说明是哪一天、往哪个方向。',
        answer: '星期二{hour}，往{district}方向。',
        confirmed: '车载记录显示间隔{count}分钟，因司机生病无人顶班。',
        notConfirmed: '记录显示当时车辆已停靠并开门。',
        remedy: '终点站已安排备班司机。',
      },
    },
    {
      subcode: 'buses.conduct',
      en: {
        subject: 'Driver of {route} shouted at passengers',
        narratives: [
          'The driver of {route} shouted at an old man in {street} because he searched for his card too long.',
          'On {route} the driver braked so hard that a child fell; he did not look round.',
        ],
        demand: 'I want an apology, and that he is taught better.',
        question: 'On which day was it, and do you remember the number of the bus?',
        answer: 'On Tuesday; the number ends in {number}.',
        confirmed: 'The recording of the cabin confirms what was said.',
        notConfirmed: 'The recording of the cabin shows a quarrel in which the driver stayed calm.',
        remedy: 'The driver apologised by telephone and attends a training.',
      },
      zh: {
        subject: '{route}司机态度恶劣',
        narratives: [
          '{route}司机在{street}站冲一位老人大吼，就因为老人找卡慢了点。',
          '{route}司机一脚急刹，孩子摔倒了，他头都没回。',
        ],
        demand: '要求道歉，并对司机进行教育。',
        question: '请说明是哪一天、记不记得车号。',
        answer: '星期二，车号尾数是{number}。',
        confirmed: '车内录像证实了所述情况。',
        notConfirmed: '车内录像显示发生过争执，司机未失礼。',
        remedy: '司机已电话致歉并参加培训。',
      },
    },
  ],
  en: { organisation: 'Inkwell Transit', clause: 'Passenger charter of Inkwell Transit, item 3' },
  zh: { organisation: '墨泉公交公司', clause: '墨泉公交乘客服务章程第三条' },
};
