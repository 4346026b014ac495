import { statusNames } from '@redress/complaints/domain';
import { ordinalOf, type SentenceTelling } from '../sentence-names';
import {
  evidenceKindTerms,
  evidenceSourceTerms,
  followUpAnswerTerms,
  linkTypeTerms,
  measureKindTerms,
  reopenGroundTerms,
  returnCodeTerms,
} from '../terms/desk.terms';
import { mediumTerms } from '../terms/filing.terms';
import type {
  AfterwardsType,
  DispatchType,
  InvestigationType,
  RecordType,
  ResolutionType,
  Sentences,
} from './sentences';

const through = (medium: string, { word }: SentenceTelling): string =>
  medium === 'notStated' ? '' : `（${word(mediumTerms, medium)}）`;

const withEvidence = ({ length }: readonly string[]): string => (length === 0 ? '' : `，证据 ${length} 份`);

const dispatch: Sentences<DispatchType> = {
  AssignmentReturned: ({ unitId, returnCode, legalBasis, suggestedUnit, returnNo }, { word }) => {
    const suggests = suggestedUnit === undefined ? '' : `，建议转 ${suggestedUnit}`;
    const why = `${word(returnCodeTerms, returnCode)}（依据：${legalBasis}）${suggests}`;
    return `${unitId} 退单：${why}；第 ${returnNo} 次退单，法定时限继续计算`;
  },
  ComplaintTransferred: ({ fromUnit, toUnit }) => `${fromUnit} 转办至 ${toUnit}，法定时限继续计算`,
};

const investigation: Sentences<InvestigationType> = {
  EvidenceAttached: ({ evidenceId, kind, mediaType, sizeBytes, source }, { word }) => {
    const from = source === 'notStated' ? '' : `，由${word(evidenceSourceTerms, source)}提供`;
    const what = `${word(evidenceKindTerms, kind)}（${mediaType}，${sizeBytes} 字节）`;
    return `添加证据 ${ordinalOf(evidenceId)}：${what}${from}`;
  },
  RespondentStatementRecorded: ({ evidenceIds }) => `记录被投诉方陈述${withEvidence(evidenceIds)}`,
  RootCauseRecorded: ({ causeCode, preventable }) => {
    const could = { yes: '，可以避免', no: '，无法避免', notStated: '' } as const;
    return `记录问题根源：${causeCode}${could[preventable]}`;
  },
  MeasurePlanned: ({ measureId, kind, amount, dueOn, responsible }, { word }) => {
    const much = amount === undefined ? '' : ` ${amount.currency} ${amount.value}`;
    return `计划措施 ${ordinalOf(measureId)}：${word(measureKindTerms, kind)}${much}，由 ${responsible} 于 ${dueOn} 前完成`;
  },
  MeasureCompleted: ({ measureId, evidenceIds }) => `措施 ${ordinalOf(measureId)} 已落实${withEvidence(evidenceIds)}`,
};

const resolution: Sentences<ResolutionType> = {
  ResolutionProposed: ({ version, options, complianceCheck: { lawRefs } }, { list }) =>
    `提出第 ${version} 版解决方案，${options.length} 个选项；合规依据：${list(lawRefs)}`,
  OptionChosen: ({ version, optionId, by, medium }, tell) => {
    const who = by === 'complainant' ? '投诉人选定' : '按投诉人意见选定';
    return `${who}第 ${version} 版方案的选项 ${ordinalOf(optionId)}${through(medium, tell)}`;
  },
  ProposalRejected: ({ version, by, medium }, tell) => {
    const who = by === 'complainant' ? '投诉人不接受' : '按投诉人意见，不接受';
    return `${who}第 ${version} 版方案${through(medium, tell)}`;
  },
  ResolvedOnTheSpot: ({ agreement: { medium } }, tell) => `当场解决，投诉人同意${through(medium, tell)}`,
};

const afterwards: Sentences<AfterwardsType> = {
  FollowUpAttempted: ({ n, medium }, tell) => `第 ${n} 次回访未联系上${through(medium, tell)}`,
  FollowUpRecorded: ({ medium, resolved, satisfaction, responded }, tell) => {
    const score = satisfaction === undefined ? '' : `，满意度 ${satisfaction}/5`;
    const late = responded === 'no' ? '；承办人未及时联系投诉人' : '';
    return `回访${through(medium, tell)}：${tell.word(followUpAnswerTerms, resolved)}${score}${late}`;
  },
  FollowUpUnreachable: ({ attempts }) => `${attempts} 次回访均未联系上，按无法联系处理`,
  ReopenWindowOpened: ({ until }, { instant }) => `可在 ${instant(until)} 前申请重办`,
  ReopenRequested: ({ ground, evidenceIds }, { word }) =>
    `申请重办：${word(reopenGroundTerms, ground)}${withEvidence(evidenceIds)}`,
  ComplaintReopened: ({ reopenNo, decidedBy, toUnit }) =>
    `第 ${reopenNo} 次重办，由 ${decidedBy} 决定${toUnit === undefined ? '' : `，拟转 ${toUnit}`}`,
  ReopenRefused: ({ decidedBy, backTo }, { word }) =>
    `不予重办，由 ${decidedBy} 决定，恢复为：${word(statusNames, backTo)}`,
};

const record: Sentences<RecordType> = {
  ComplaintsLinked: ({ type, otherId }, { word }) => `关联案件 ${otherId}（${word(linkTypeTerms, type)}）`,
  LegalHoldPlaced: ({ holdId, authority }) => `依 ${authority} 要求设置法律保留 ${ordinalOf(holdId)}`,
  LegalHoldReleased: ({ holdId, authority }) => `解除法律保留 ${ordinalOf(holdId)}（${authority}）`,
};

export const deskSentencesZh = { ...dispatch, ...investigation, ...resolution, ...afterwards, ...record };
