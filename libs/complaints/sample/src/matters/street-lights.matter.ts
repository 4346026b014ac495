import type { Matter } from './matter';

export const streetLights: Matter = {
  code: 'street-lights',
  unit: 'lighting-office',
  mistakenUnit: 'roads-office',
  criterion: 'standardOrPromiseBreach',
  strands: [
    {
      subcode: 'street-lights.dark',
      en: {
        subject: 'No light in {street}',
        narratives: [
          'The lamps from number {number} to the end of {street} have been dark for {days} days. My mother fell there.',
          'At {hour} one does not see one’s hand in {street}. The schoolchildren of {school} walk there.',
        ],
        demand: 'Make light, as the board promises: within five days.',
        question: 'What number is on the lamp post?',
        answer: 'The plate says {number}, and the one beside it has none.',
        confirmed: 'The cable between two posts was cut during the roadworks.',
        notConfirmed: 'All lamps of the street were lit at two inspections after dark.',
        remedy: 'The cable was replaced and all lamps of the street are lit.',
      },
      zh: {
        subject: '{street}路灯不亮',
        narratives: [
          '{street}从{number}号往里的路灯已经黑了{days}天，我母亲在那儿摔了一跤。',
          '{hour}走{street}伸手不见五指，{school}的孩子都要从那里过。',
        ],
        demand: '按公示牌承诺的五天之内修好。',
        question: '请说明灯杆上的编号。',
        answer: '牌子上写着{number}，旁边那根没有编号。',
        confirmed: '两根灯杆之间的电缆在道路施工时被挖断。',
        notConfirmed: '天黑后两次巡查，该路路灯全部亮着。',
        remedy: '电缆已更换，全路路灯恢复照明。',
      },
    },
    {
      subcode: 'street-lights.glare',
      en: {
        subject: 'Lamp shines into the bedroom at {number} {street}',
        narratives: [
          'The new lamp in front of {number} {street} shines straight into our bedroom until morning.',
          'Since the lamps at {estate} were changed {days} days ago nobody on the second floor can sleep.',
        ],
        demand: 'Turn the lamp or give it a shade.',
        question: 'Which window is it, and on which floor?',
        answer: 'The bedroom on the second floor, towards the street.',
        confirmed: 'Measured at the window, the light was {count} times what is allowed.',
        notConfirmed: 'Measured at the window, the light is within what is allowed.',
        remedy: 'The lamp was turned away and given a shade.',
      },
      zh: {
        subject: '{street}{number}号路灯直射卧室',
        narratives: [
          '{street}{number}号门前新换的路灯整夜照进我家卧室。',
          '{estate}{days}天前换了路灯，二楼的住户都没法睡。',
        ],
        demand: '调整灯头或者加个灯罩。',
        question: '请说明是哪个窗户、几楼。',
        answer: '二楼朝街的卧室。',
        confirmed: '窗口处实测亮度为限值的{count}倍。',
        notConfirmed: '窗口实测亮度未超过限值。',
        remedy: '已调整灯头方向并加装灯罩。',
      },
    },
  ],
  en: { organisation: 'Inkwell Lighting Office', clause: 'Lighting promise of Inkwell, item 4' },
  zh: { organisation: '墨泉市路灯管理所', clause: '墨泉市照明服务承诺第四条' },
};
