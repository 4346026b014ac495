import { ordinalOf } from '../sentence-names';
import type { DataOf } from '../event-data';
import { mediumTerms } from '../terms/filing.terms';
import {
  communicationKindTerms,
  complexityTerms,
  correctableFieldTerms,
  counterpartyTerms,
  escalationReasonTerms,
  findingTerms,
  flagTerms,
  sensitivityTerms,
  urgencyTerms,
} from '../terms/handling.terms';
import type { HandlingType, Sentences } from './sentences';

const ways: Readonly<Record<DataOf<'CommunicationLogged'>['direction'], (party: string) => string>> = {
  inbound: (party) => `收到${party}来信来电`,
  outbound: (party) => `联系${party}`,
  internal: (party) => `内部沟通（${party}）`,
};

const reached: Readonly<Record<DataOf<'CommunicationLogged'>['successful'], string>> = {
  yes: '',
  no: '，未联系上',
  notStated: '',
};

export const handlingSentencesZh: Sentences<HandlingType> = {
  TriageAssessed: ({ severity, complexity, urgency, sensitivity, flags, source }, { word, list }) => {
    const by = source === 'ai' ? '（依人工智能建议）' : '';
    const flagged = flags.length === 0 ? '' : `；${list(flags.map((flag) => word(flagTerms, flag)))}`;
    const how = [word(urgencyTerms, urgency), word(complexityTerms, complexity), word(sensitivityTerms, sensitivity)];
    return `评估${by}：严重程度 ${severity}/5，${list(how)}${flagged}`;
  },
  ComplaintAssigned: ({ unitId, attemptNo, by, dispatchBasis }) =>
    `${by === 'rule' ? '按规则' : ''}派单至 ${unitId}，第 ${attemptNo} 次；依据：${dispatchBasis}`,
  AssignmentSigned: ({ unitId, signedBy }) => `${unitId} 签收（${signedBy}）`,
  HandlerNamed: ({ handlerId }) => `由 ${handlerId} 承办`,
  CommunicationLogged: ({ direction, counterparty, medium, kind, successful, timely }, { word }) => {
    const medial = medium === 'notStated' ? '' : `（${word(mediumTerms, medium)}）`;
    const late = timely === 'no' ? '，未及时' : '';
    const what = ways[direction](word(counterpartyTerms, counterparty));
    return `${what}${medial}：${word(communicationKindTerms, kind)}${reached[successful]}${late}`;
  },
  FindingRecorded: ({ finding, evidenceIds }, { word }) => {
    const evidence = evidenceIds.length === 0 ? '' : `，证据 ${evidenceIds.length} 份`;
    return `记录认定结论：${word(findingTerms, finding)}${evidence}`;
  },
  NoteAdded: () => '添加备注',
  RecordCorrected: ({ targetEventId, correction }, { word, event }) =>
    `更正记录：${word(correctableFieldTerms, correction.field)}（原见 ${event(targetEventId)}）`,
  ComplaintEscalated: ({ level, reason, toUnit }, { word }) =>
    `升级至第 ${level} 级，${toUnit}：${word(escalationReasonTerms, reason)}`,
  EscalationTargetMissing: ({ levelAsked, fallbackUnit }) => `第 ${levelAsked} 级无人可报，由 ${fallbackUnit} 接收`,
  EscalationAcknowledged: ({ escalationId }) => `接办升级事项 ${ordinalOf(escalationId)}`,
  EscalationClosed: ({ escalationId }) => `升级事项 ${ordinalOf(escalationId)} 处理完毕`,
};
