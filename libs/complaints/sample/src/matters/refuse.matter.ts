import type { Matter } from './matter';

export const refuse: Matter = {
  code: 'refuse',
  unit: 'sanitation-office',
  mistakenUnit: 'housing-office',
  criterion: 'standardOrPromiseBreach',
  strands: [
    {
      subcode: 'refuse.collection',
      en: {
        subject: 'Bins at {estate} not emptied',
        narratives: [
          'The bins at {estate} have not been emptied for {days} days. One has to hold one’s nose to pass by.',
          'They come to {street} once a week instead of three times, and half of it stays on the pavement.',
        ],
        demand: 'Empty the bins as the notice at the gate says.',
        question: 'Where exactly are the bins, and when were they last emptied?',
        answer: 'Behind the gate of number {number}; {days} days ago, I believe.',
        confirmed: 'The route sheet shows that the stop was left out {count} times after the change of the crew.',
        notConfirmed: 'The bins were empty at two visits without notice; the collector keeps to the calendar.',
        remedy: 'The bins were emptied and washed, and the stop stands on the sheet again.',
      },
      zh: {
        subject: '{estate}垃圾没人收',
        narratives: [
          '{estate}的垃圾桶{days}天没清了，路过都得捂着鼻子。',
          '{street}说好一周收三次，现在只来一次，还有一半撒在人行道上。',
        ],
        demand: '按门口公示的次数清运。',
        question: '请说明垃圾桶的具体位置和上次清运时间。',
        answer: '在{number}号大门后面，大概{days}天前清过一次。',
        confirmed: '清运单显示换班后这一站漏收{count}次。',
        notConfirmed: '两次不打招呼到场，垃圾桶均已清空，清运按日历进行。',
        remedy: '已清运并冲洗垃圾桶，该站点重新列入清运单。',
      },
    },
    {
      subcode: 'refuse.dumping',
      en: {
        subject: 'Rubble dumped in {street}',
        narratives: [
          'Somebody tips building rubble behind {number} {street} at {hour}. By now there are {count} loads of it.',
          'The green at {street} has turned into a dump: sofas, tiles, a bath. It began {days} days ago.',
        ],
        demand: 'Take it away and find out who it was.',
        question: 'Did you see a number plate or a name on the lorry?',
        answer: 'A blue lorry; the plate was covered.',
        confirmed: 'The rubble was found as described, about {count} cubic metres.',
        notConfirmed: 'The rubble belongs to a site next door that may store it there for {days} days.',
        remedy: 'The rubble was taken away and a camera put up.',
      },
      zh: {
        subject: '{street}有人偷倒建筑垃圾',
        narratives: [
          '有人{hour}往{street}{number}号后面倒建筑垃圾，现在已经有{count}车了。',
          '{street}的绿地成了垃圾场，沙发、瓷砖、浴缸都有，{days}天前开始的。',
        ],
        demand: '把垃圾清走，查出是谁倒的。',
        question: '是否看到车牌或车上的名字？',
        answer: '蓝色货车，车牌遮住了。',
        confirmed: '现场查实有建筑垃圾约{count}立方米。',
        notConfirmed: '该处为旁边工地经许可临时堆放，期限{days}天。',
        remedy: '垃圾已全部清走，并加装了监控。',
      },
    },
  ],
  en: { organisation: 'Inkwell Sanitation Office', clause: 'Street cleaning rules of Inkwell, section 2' },
  zh: { organisation: '墨泉市环卫所', clause: '墨泉市街道清洁规定第二条' },
};
