import type { Matter } from './matter';

export const parking: Matter = {
  code: 'parking',
  unit: 'traffic-office',
  mistakenUnit: 'roads-office',
  criterion: 'legalBreach',
  strands: [
    {
      subcode: 'parking.obstruction',
      en: {
        subject: 'Cars on the footpath in {street}',
        narratives: [
          'Every day from {hour} cars stand on the footpath at {number} {street}. A wheelchair does not get through.',
          'The entrance for the fire brigade at {estate} is parked up; I counted {count} cars last night.',
        ],
        demand: 'Tow them away and put posts there.',
        question: 'At what times do the cars stand there? Please send a photograph if you have one.',
        answer: 'From {hour} until the morning. The photographs show the house number.',
        confirmed: 'Three rounds found {count} vehicles where none may stand.',
        notConfirmed: 'The places are marked as permitted since the spring; no vehicle stood outside the marks.',
        remedy: 'Notices were written, two vehicles were towed away, and posts were set.',
      },
      zh: {
        subject: '{street}人行道违章停车',
        narratives: [
          '每天从{hour}开始，{street}{number}号人行道上停满了车，轮椅根本过不去。',
          '{estate}的消防通道被堵死，昨晚我数了一下有{count}辆车。',
        ],
        demand: '把车拖走，装上隔离桩。',
        question: '请说明车辆停放的时段，如有照片请提供。',
        answer: '从{hour}一直停到早上，照片上能看到门牌。',
        confirmed: '三次巡查共发现{count}辆车停在禁停处。',
        notConfirmed: '该处今年春天起已划为准停泊位，未发现越线停放。',
        remedy: '已开具告知单，拖移两辆，并安装隔离桩。',
      },
    },
    {
      subcode: 'parking.charges',
      en: {
        subject: 'Wrong parking charge at {estate}',
        narratives: [
          'The machine at {estate} charged me for {count} hours although I stayed for one. They say the system is right.',
          'A man without a badge collects money in {street}, though the board says that parking is free there.',
        ],
        demand: 'Pay back what was charged too much.',
        question: 'Do you have the receipt, and when did you drive in and out?',
        answer: 'The receipt is in the picture; in at noon, out an hour later.',
        confirmed: 'The camera shows that the car left after fifty minutes; the exit had not been registered.',
        notConfirmed: 'The camera shows the car for all the hours that were charged.',
        remedy: 'The difference was paid back and the reader repaired.',
      },
      zh: {
        subject: '{estate}停车乱收费',
        narratives: [
          '我在{estate}只停了一个小时，机器却收了{count}个小时的钱，他们说系统不会错。',
          '{street}的牌子上写着免费停车，却有个没戴工牌的人来收钱。',
        ],
        demand: '多收的钱退给我。',
        question: '请提供小票，并说明进出时间。',
        answer: '小票在照片里，中午进的，一个小时后出来。',
        confirmed: '监控显示车辆五十分钟后已驶离，出口未登记。',
        notConfirmed: '监控显示停放时间与收费一致。',
        remedy: '多收费用已退还，读卡器已修复。',
      },
    },
  ],
  en: { organisation: 'the car park operator in {street}', clause: 'Traffic rules of Inkwell, section 23' },
  zh: { organisation: '{street}停车场经营单位', clause: '墨泉市交通管理规定第二十三条' },
};
