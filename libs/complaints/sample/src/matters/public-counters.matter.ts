import type { Matter } from './matter';

export const publicCounters: Matter = {
  code: 'public-counters',
  unit: 'public-counters',
  mistakenUnit: 'education-office',
  criterion: 'standardOrPromiseBreach',
  strands: [
    {
      subcode: 'public-counters.waiting',
      en: {
        subject: 'Sent away at the {district} counter',
        narratives: [
          'I went to the counter in {district} {count} times, and each time another paper was missing that nobody had named before.',
          'Five windows at {number} {street}, one of them open. I waited for {count} tickets and was then told to come tomorrow.',
        ],
        demand: 'One list of what is needed, and an appointment.',
        question: 'On which day were you there, and at which window?',
        answer: 'Last Wednesday, the second window from the door.',
        confirmed: 'The queue record shows the visits, and three different lists were handed out.',
        notConfirmed: 'The list of papers was handed out at the first visit and is signed.',
        remedy: 'The matter was settled at an appointment of ten minutes.',
      },
      zh: {
        subject: '{district}窗口让人跑了{count}趟',
        narratives: [
          '我去{district}窗口跑了{count}趟，每次都说少一样材料，之前谁也没提过。',
          '{street}{number}号五个窗口只开一个，前面排了{count}个人，轮到我就叫明天再来。',
        ],
        demand: '一次说清要什么材料，给我约个时间。',
        question: '请说明是哪一天、几号窗口。',
        answer: '上星期三，进门第二个窗口。',
        confirmed: '叫号记录显示多次来访，三次发的清单都不一样。',
        notConfirmed: '首次来访时已发放材料清单，并有签收。',
        remedy: '已预约办理，十分钟办结。',
      },
    },
    {
      subcode: 'public-counters.conduct',
      en: {
        subject: 'Rude answer at the {district} counter',
        narratives: [
          'The clerk in {district} looked at his telephone while I explained, and then said that it was not his problem.',
          'My father does not hear well. At the counter in {street} they laughed at him in front of {count} people.',
        ],
        demand: 'An apology to my family.',
        question: 'At what time was it, and was anybody with you?',
        answer: 'In the morning; my daughter was with me.',
        confirmed: 'The recording of the window shows what was described.',
        notConfirmed: 'The recording of the window shows a calm conversation.',
        remedy: 'The head of the counter apologised to the family at home.',
      },
      zh: {
        subject: '{district}窗口人员态度差',
        narratives: [
          '我在{district}窗口说明情况，办事员一直看手机，最后说不关他的事。',
          '我父亲耳朵不好，{street}的窗口当着{count}个人的面笑话他。',
        ],
        demand: '向我家里人道歉。',
        question: '请说明几点、有没有人陪同。',
        answer: '上午，女儿陪我去的。',
        confirmed: '窗口录像与所述一致。',
        notConfirmed: '窗口录像显示双方交谈平和。',
        remedy: '窗口负责人已上门向家属道歉。',
      },
    },
  ],
  en: { organisation: 'Public Counter {district}', clause: 'Counter charter of Inkwell, item 1' },
  zh: { organisation: '{district}便民服务窗口', clause: '墨泉市窗口服务章程第一条' },
};
