import type { Matter } from './matter';

export const roads: Matter = {
  code: 'roads',
  unit: 'roads-office',
  mistakenUnit: 'water-service',
  criterion: 'harmByIntentOrNegligence',
  strands: [
    {
      subcode: 'roads.surface',
      en: {
        subject: 'Deep pothole in {street}',
        narratives: [
          'There is a pothole in front of {number} {street}, deep enough to lose a wheel. I have seen {count} cars hit it.',
          'I fell off my bicycle at the hole in {street} at {hour}; the wheel is bent. It has been there for {days} days.',
        ],
        demand: 'Close the hole, and put up a sign until then.',
        question: 'At which house number is the damage, and on which side of the street?',
        answer: 'On the even side, right in front of number {number}.',
        confirmed: 'The inspector measured a depth of eleven centimetres; the last inspection had left the place out.',
        notConfirmed: 'The place was found closed and level; the photographs show another street.',
        remedy: 'The hole was closed with hot asphalt and the neighbouring cracks with it.',
      },
      zh: {
        subject: '{street}路面大坑',
        narratives: [
          '{street}{number}号门口有个大坑，我亲眼看见{count}辆车陷进去。',
          '{hour}我骑车经过{street}，掉进坑里摔了一跤，车轮都弯了。这个坑已经{days}天了。',
        ],
        demand: '把坑补好，没补之前先立个警示牌。',
        question: '请说明损坏处在几号门前、道路哪一侧。',
        answer: '双号一侧，正对{number}号。',
        confirmed: '现场测得坑深十一厘米，上次巡查漏掉了这里。',
        notConfirmed: '到场查看路面平整，照片所拍为另一条路。',
        remedy: '已用热沥青修补，并一并处理周边裂缝。',
      },
    },
    {
      subcode: 'roads.works',
      en: {
        subject: 'Roadworks in {street} without end',
        narratives: [
          '{street} was dug up {days} days ago. Since then nobody works there, and the shops have no customers.',
          'The footpath at {number} {street} ends in a trench. People with prams have to walk in the carriageway.',
        ],
        demand: 'Finish the works or open the path again.',
        question: 'Which part of the street is closed, and since when?',
        answer: 'From number {number} to the corner, for {days} days.',
        confirmed: 'No work was done for {days} days because the next crew had not been ordered.',
        notConfirmed: 'The works keep to the time that was announced, and a path had been left open.',
        remedy: 'A crew works there again since yesterday, and a footbridge leads over the trench.',
      },
      zh: {
        subject: '{street}施工没完没了',
        narratives: [
          '{street}{days}天前挖开以后就没人干活，沿街店铺都没了生意。',
          '{street}{number}号的人行道被一条沟截断，推婴儿车的只好走机动车道。',
        ],
        demand: '要么抓紧完工，要么先把路让出来。',
        question: '请说明封闭的是哪一段、从什么时候开始。',
        answer: '从{number}号到路口，封了{days}天。',
        confirmed: '因未安排后续施工队，停工{days}天属实。',
        notConfirmed: '施工在公告工期之内，并留有通道。',
        remedy: '施工队已于昨日复工，沟上架设了便桥。',
      },
    },
  ],
  en: { organisation: 'Inkwell Roads Office', clause: 'Road upkeep rules of Inkwell, section 12' },
  zh: { organisation: '墨泉市道路养护所', clause: '墨泉市道路养护规程第十二条' },
};
