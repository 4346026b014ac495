import { commandBody } from '../command-body-entry';
import {
  AcknowledgeComplaintBody,
  FileComplaintBody,
  RequestInformationBody,
  SupplyInformationBody,
} from './filing.bodies';

export const filingCommands = {
  FileComplaint: commandBody('FileComplaint', 'filing', {
    body: FileComplaintBody,
    title: { en: 'File a complaint', zh: '登记投诉' },
    summary: 'Takes a complaint in: who complains of whom, what happened and what is asked for (F06).',
    example: {
      matterKind: 'complaint',
      anonymity: 'named',
      channel: 'phone',
      originKind: 'hotline',
      category: { scheme: '12345-matters', code: 'environment', subcode: 'night-construction' },
      language: 'zh-CN',
      respondent: { organisation: '海港路桥工程有限公司' },
      complainant: { name: '王丽', contact: '手机 555-0142，晚七点后' },
      subject: '夜间施工噪声扰民',
      narrative: '海棠小区对面工地连续三晚十一点以后仍在打桩，持续到凌晨两点，家里有学龄儿童，无法入睡。',
      demand: '要求夜间十点后停止打桩，并公示施工时段。',
      incident: {
        from: '2026-02-26',
        to: '2026-02-28',
        place: { areaCode: '110105', address: '海棠小区 7 号楼对面工地' },
      },
      tags: ['night'],
      consent: { publish: 'no', shareWithRespondent: 'no' },
    },
  }),
  AcknowledgeComplaint: commandBody('AcknowledgeComplaint', 'filing', {
    body: AcknowledgeComplaintBody,
    title: { en: 'Acknowledge', zh: '告知已收到' },
    summary: 'Confirms to the complainant that it was received, what happens next and by when (F10).',
    example: { method: 'sms', steps: ['acceptance', 'dispatch', 'reply'], promisedDates: ['2026-03-17'] },
  }),
  RequestInformation: commandBody('RequestInformation', 'filing', {
    body: RequestInformationBody,
    title: { en: 'Request information', zh: '要求补充材料' },
    summary: 'Asks the complainant for what is missing; deadlines that may wait for him stand still (F14).',
    example: { items: ['施工具体发生在哪几个晚上？', 'Is there a photo or a recording?'], medium: 'phone' },
  }),
  SupplyInformation: commandBody('SupplyInformation', 'filing', {
    body: SupplyInformationBody,
    title: { en: 'Supply information', zh: '补充材料' },
    summary: 'Adds what the complainant answered; deadlines run on (F14).',
    example: { items: ['2 月 26 日至 28 日，每晚十一点到凌晨两点。', '有手机录音一段。'], medium: 'phone' },
  }),
} as const;
