import type { Matter } from './matter';

export const food: Matter = {
  code: 'food',
  unit: 'market-office',
  mistakenUnit: 'environment-office',
  criterion: 'harmByIntentOrNegligence',
  strands: [
    {
      subcode: 'food.hygiene',
      en: {
        subject: 'Fell ill after a meal at {shop}',
        narratives: [
          'Four of us ate at {shop} in {street}, and all four were ill by {hour}. The kitchen door stood open: one look was enough.',
          'There was a screw in the soup at {shop}. The waiter took it out and brought the bowl back.',
        ],
        demand: 'Inspect the kitchen and pay the doctor.',
        question: 'When were you there, and do you still have the receipt?',
        answer: 'On Saturday about {hour}; the receipt is in the picture.',
        confirmed: 'The inspection without notice found raw and cooked food in one refrigerator.',
        notConfirmed: 'Kitchen and samples were without fault.',
        remedy: 'The kitchen was closed for three days and cleaned; the bill of the doctor was paid.',
      },
      zh: {
        subject: '在{shop}吃坏肚子',
        narratives: [
          '我们四个人在{street}的{shop}吃饭，到{hour}四个人全病了。后厨门开着，看一眼就够了。',
          '{shop}的汤里有颗螺丝，服务员捞出来又把碗端了回来。',
        ],
        demand: '检查后厨，赔医药费。',
        question: '请说明就餐时间，小票是否还在。',
        answer: '星期六{hour}左右，小票在照片里。',
        confirmed: '突击检查发现生熟食品混放在同一冰箱。',
        notConfirmed: '后厨及样品均未发现问题。',
        remedy: '已停业清洗三天，并支付了医药费。',
      },
    },
    {
      subcode: 'food.weight',
      en: {
        subject: 'Short weight at {shop}',
        narratives: [
          'What {shop} sold me as a kilogram weighs {count} grams less at home. I tried it {days} times.',
          'The price at {shop} in {street} is another one at the till than on the shelf.',
        ],
        demand: 'Check the scales, and give back the difference.',
        question: 'What did you buy, and do you still have the receipt?',
        answer: 'A kilogram of flour; the receipt is in the picture.',
        confirmed: 'The scale showed {count} grams too many and its seal was broken.',
        notConfirmed: 'The scale is sealed and right, and the prices on the shelf are those of the till.',
        remedy: 'The scale was exchanged and the difference paid back.',
      },
      zh: {
        subject: '{shop}缺斤少两',
        narratives: [
          '{shop}卖我一公斤，回家一称少{count}克，试了{days}次，次次如此。',
          '{street}{shop}货架上一个价，结账又是一个价。',
        ],
        demand: '检查秤，把差价退回来。',
        question: '请说明买的是什么，小票是否还在。',
        answer: '一公斤面粉，小票在照片里。',
        confirmed: '秤多显示{count}克，铅封已损坏。',
        notConfirmed: '秤具铅封完好、计量准确，标价与收银一致。',
        remedy: '秤具已更换，差价已退还。',
      },
    },
  ],
  en: { organisation: '{shop}', clause: 'Market rules of Inkwell, section 34' },
  zh: { organisation: '{shop}', clause: '墨泉市市场管理规定第三十四条' },
};
