import type { Matter } from './matter';

export const noise: Matter = {
  code: 'noise',
  unit: 'environment-office',
  mistakenUnit: 'housing-office',
  criterion: 'legalBreach',
  strands: [
    {
      subcode: 'noise.construction',
      en: {
        subject: 'Hammering at night beside {estate}',
        narratives: [
          'On the building site beside {estate} they drive piles at {hour}. We have had {count} nights without sleep.',
          'Concrete is poured in {street} until {hour}, with lamps that light up our bedroom like a stage.',
        ],
        demand: 'No more work at night.',
        question: 'On which nights, and from when to when?',
        answer: 'Monday to Thursday, until {hour}; I wrote the times down.',
        confirmed: 'Two measurements at night lay nine decibels over what is allowed there.',
        notConfirmed: 'A permit for these nights had been given and was posted at the site as it should be.',
        remedy: 'The work at night was stopped and a fine was set.',
      },
      zh: {
        subject: '{estate}旁夜间打桩',
        narratives: [
          '{estate}旁边的工地{hour}还在打桩，我们已经{count}个晚上没睡好觉了。',
          '{street}的工地浇混凝土浇到{hour}，大灯照得卧室跟戏台一样。',
        ],
        demand: '夜里不要再施工。',
        question: '请说明是哪几个晚上、从几点到几点。',
        answer: '周一到周四，一直到{hour}，我都记了时间。',
        confirmed: '夜间两次监测均超过当地限值九分贝。',
        notConfirmed: '这几晚已办理夜间施工许可，并在工地门口公示。',
        remedy: '已责令停止夜间施工并作出处罚。',
      },
    },
    {
      subcode: 'noise.venue',
      en: {
        subject: 'Loud music from {shop}',
        narratives: [
          '{shop} in {street} plays music over loudspeakers at the door until {hour}. The owner laughs when one asks.',
          'The ventilation of {shop} roars under my window, {days} days without a break.',
        ],
        demand: 'Turn it down, and measure it when they think nobody listens.',
        question: 'On which days is it loud, and does it come from inside or from the door?',
        answer: 'Every day but Monday; from the door.',
        confirmed: 'The log of the site shows work after ten at night on {count} days, without a permit.',
        notConfirmed: 'Measured twice without notice, it was within what is allowed there.',
        remedy: 'The loudspeakers were taken inside, and the ventilation got a silencer.',
      },
      zh: {
        subject: '{shop}音响扰民',
        narratives: [
          '{street}的{shop}门口摆着大喇叭放歌放到{hour}，跟老板说他还笑。',
          '{shop}的排风机就对着我家窗户，整整轰了{days}天。',
        ],
        demand: '把声音关小，并且趁他们没防备的时候来测。',
        question: '请说明哪几天吵、声音来自店里还是门口。',
        answer: '除了周一每天都吵，是门口的喇叭。',
        confirmed: '工地日志显示有{count}天夜里十点后施工，且无许可。',
        notConfirmed: '两次突击监测均未超过当地限值。',
        remedy: '音响已移入室内，排风机加装了消音器。',
      },
    },
  ],
  en: { organisation: 'the operator of the place at {number} {street}', clause: 'Noise rules of Inkwell, section 4' },
  zh: { organisation: '{street}{number}号经营者', clause: '墨泉市噪声管理规定第四条' },
};
