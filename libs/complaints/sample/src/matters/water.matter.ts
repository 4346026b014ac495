import type { Matter } from './matter';

export const water: Matter = {
  code: 'water',
  unit: 'water-service',
  mistakenUnit: 'housing-office',
  criterion: 'standardOrPromiseBreach',
  strands: [
    {
      subcode: 'water.pressure',
      en: {
        subject: 'Hardly any water pressure at {estate}',
        narratives: [
          'From the fourth floor up at {estate} the tap only drips after {hour}. It has been like this for {days} days.',
          'We are {count} households at {number} {street} and cannot take a shower in the evening, for {days} days now.',
        ],
        demand: 'Bring the pressure back and tell the house when.',
        question: 'Which floors are without water, and at what hours?',
        answer: 'The fourth to the seventh floor, every evening until about {hour}.',
        confirmed: 'The pressure was measured on three evenings and lay under the promised value each time.',
        notConfirmed:
          'Pressure and flow were as promised at each of the three measurements; the house pump was switched off.',
        remedy:
          'The booster pump of the quarter was replaced and the pressure measured again in the presence of two residents.',
      },
      zh: {
        subject: '{estate}水压太低',
        narratives: [
          '{estate}四楼以上，一到{hour}水龙头就只滴水，已经{days}天了。',
          '我们{street}{number}号一共{count}户，晚上连澡都洗不成，前后{days}天没人管。',
        ],
        demand: '恢复水压，并告诉我们什么时候能好。',
        question: '请说明哪几层没有水、在什么时段。',
        answer: '四楼到七楼，每天晚上，要到{hour}左右才好。',
        confirmed: '连续三个晚上测压，数值均低于承诺标准。',
        notConfirmed: '三次测量水压和流量均符合承诺，原因是楼内加压泵未开。',
        remedy: '已更换该片区加压泵，并邀请两位住户到场复测。',
      },
    },
    {
      subcode: 'water.leak',
      en: {
        subject: 'Burst pipe in {street}',
        narratives: [
          'Water has been coming up through the pavement at {number} {street} for {days} days and runs into the cellars.',
          'A pipe broke in {street} at {hour}. The hole was fenced off, and since then nobody has come back to it.',
        ],
        demand: 'Repair the pipe and pump out the cellars.',
        question: 'Where does the water come up, and does it run into a cellar?',
        answer: 'In front of number {number}, on the left; into two cellars.',
        confirmed: 'The excavation showed a cracked joint between the main and the house connection.',
        notConfirmed: 'The water came from a washing machine; the main was tight under pressure.',
        remedy: 'The joint was replaced, the pavement closed and the cellars pumped dry.',
      },
      zh: {
        subject: '{street}水管爆裂',
        narratives: [
          '{street}{number}号门前路面往外冒水{days}天了，水都灌进地下室。',
          '{hour}{street}的水管爆了，围挡拉起来以后就再也没人来修。',
        ],
        demand: '尽快修好水管，把地下室的水抽干。',
        question: '请说明从哪里冒水、有没有流进地下室。',
        answer: '{number}号门口左边，流进了两间地下室。',
        confirmed: '开挖后发现主管与入户管之间的接头开裂。',
        notConfirmed: '水为洗衣机排水，主管加压检测不漏。',
        remedy: '已更换接头，恢复路面，并将地下室积水抽干。',
      },
    },
  ],
  en: { organisation: 'Inkwell Water Works', clause: 'Water supply promise of Inkwell, item 6' },
  zh: { organisation: '墨泉自来水厂', clause: '墨泉市供水服务承诺第六条' },
};
