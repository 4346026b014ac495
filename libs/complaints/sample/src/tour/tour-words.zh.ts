import type { TourWords } from './tour-words';

export const chineseTour: TourWords = {
  language: 'zh',
  lamps: {
    organisation: '墨泉市路灯管理所',
    caller: '钱样例',
    subject: '灯笼里路灯不亮',
    narrative: '灯笼里从12号到路口的路灯黑了一个星期，我母亲在那儿摔了一跤。你们自己的公示牌上写着：五天之内修好。',
    demand: '按承诺把灯修亮。',
    address: '灯笼里12号',
    promise: '墨泉市照明服务承诺第四条：五天之内修好',
    asked: '请来电人提供天黑后拍摄、带日期的照片。',
    finding: '白天现场查看：灯杆和电缆完好，未收到照片。',
    proposal: '向来电人说明查看结果，收到照片后再次到场。',
    feedback: '我们查看了灯笼里，未发现故障。由于没有收到照片，本件只能到此为止。',
    followUp: '七天后我们会回访。',
    lateNote: '补录：3月6日通过手机应用收到三张黑暗街道的照片，拍摄于三个晚上，误放在另一件投诉里。',
    dispute: '我6号就把照片发给你们了，没有人看。路还是一样黑。请晚上再来看一次。',
  },
  hammering: {
    organisation: '回形针小区旁工地',
    subject: '回形针小区旁夜间打桩',
    narrative: '工地打桩打到凌晨两点，整栋楼都睡不着。我不想留名字。',
    demand: '夜里不要再施工。',
    clause: '墨泉市噪声管理规定第四条',
  },
  court: {
    organisation: '墨泉法院',
    writer: '孙虚构',
    subject: '院子围栏判错了',
    narrative: '法院判我的围栏占了邻居的地，其实没有。请你们改判。',
    demand: '撤销判决。',
    reasons: '判决只能由法院改变，已告知上诉途径。',
    routeOut: '法院诉讼服务台',
  },
};
