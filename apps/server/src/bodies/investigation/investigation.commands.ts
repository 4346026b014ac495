import { commandBody } from '../command-body-entry';
import {
  AttachEvidenceBody,
  CompleteMeasureBody,
  PlanMeasureBody,
  RecordFindingBody,
  RecordRespondentStatementBody,
  RecordRootCauseBody,
} from './investigation.bodies';

export const investigationCommands = {
  AttachEvidence: commandBody('AttachEvidence', 'investigation', {
    body: AttachEvidenceBody,
    title: { en: 'Attach evidence', zh: '添加证据' },
    summary: 'Attaches a piece of evidence by reference, with the hash that proves it unchanged (F07, F54).',
    example: {
      kind: 'photo',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      sizeBytes: 482_113,
      mediaType: 'image/jpeg',
      storageRef: 'files/2026/03/3f0b6c1e',
      description: '3 月 3 日 23:40 工地打桩照片，远处可见 7 号楼。',
      source: 'complainant',
      capturedAt: '2026-03-03T15:40:00.000Z',
    },
  }),
  RecordRespondentStatement: commandBody('RecordRespondentStatement', 'investigation', {
    body: RecordRespondentStatementBody,
    title: { en: 'Record the respondent’s statement', zh: '记录被投诉方陈述' },
    summary: 'Records what the respondent says about it (F53).',
    example: {
      by: '项目经理赵某',
      text: '因混凝土须连续浇筑，二十二时后未能停工；愿意调整工序，今后提前公示。',
      evidenceIds: [],
    },
  }),
  RecordFinding: commandBody('RecordFinding', 'investigation', {
    body: RecordFindingBody,
    title: { en: 'Record the finding', zh: '记录核查结论' },
    summary: 'Records what the investigation found: whether the complaint is borne out (F22, F54).',
    example: {
      finding: 'upheld',
      basis: '3 月 3 日、4 日两晚实测均超过 55 分贝；施工方未持有夜间施工许可。',
      evidenceIds: ['evidence-1'],
    },
  }),
  RecordRootCause: commandBody('RecordRootCause', 'investigation', {
    body: RecordRootCauseBody,
    title: { en: 'Record the root cause', zh: '记录问题根源' },
    summary: 'Records what the matter goes back to, and whether the office could have prevented it (F55).',
    example: { causeCode: 'permit-not-checked', preventable: 'yes', note: '夜间施工许可未纳入日常巡查。' },
  }),
  PlanMeasure: commandBody('PlanMeasure', 'investigation', {
    body: PlanMeasureBody,
    title: { en: 'Plan a measure', zh: '拟定措施' },
    summary: 'Plans what is done about it, by whom and by when (F56).',
    example: {
      kind: 'corrective',
      description: '责令停止二十二时后打桩，工地门口公示施工时段与投诉电话。',
      dueOn: '2026-03-09',
      responsible: 'unit-housing',
    },
  }),
  CompleteMeasure: commandBody('CompleteMeasure', 'investigation', {
    body: CompleteMeasureBody,
    title: { en: 'Complete a measure', zh: '完成措施' },
    summary: 'Says that a planned measure was carried out, and how that shows (F56).',
    example: {
      measureId: 'measure-1',
      proof: '3 月 9 日夜间复测 41 分贝，公示牌已设置。',
      evidenceIds: ['evidence-1'],
    },
  }),
} as const;
