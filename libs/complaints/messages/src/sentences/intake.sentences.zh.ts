import { anonymityTerms, channelTerms, matterKindTerms, mediumTerms } from '../terms/filing.terms';
import { criterionTerms } from '../terms/handling.terms';
import { failedChecks } from './failed-checks';
import type { IntakeType, Sentences } from './sentences';

const through = (medium: string, name: string): string => (medium === 'notStated' ? '' : `（${name}）`);

export const intakeSentencesZh: Sentences<IntakeType> = {
  ComplaintFiled: ({ matterKind, channel, anonymity, externalRef }, { word }) => {
    const what = matterKind === 'notStated' ? '登记' : `登记：${word(matterKindTerms, matterKind)}`;
    const how = channel === undefined ? '' : `，渠道为${word(channelTerms, channel)}`;
    const who = anonymity === 'notStated' ? '' : `，${word(anonymityTerms, anonymity)}`;
    const from = externalRef === undefined ? '' : `，来源 ${externalRef.system}:${externalRef.id}`;
    return what + how + who + from;
  },
  ComplaintAcknowledged: ({ method, steps, promisedDates }, { word, list }) => {
    const told = steps.length === 0 ? '' : `，告知 ${steps.length} 个后续步骤`;
    const dates = promisedDates.length === 0 ? '' : `，承诺日期 ${list(promisedDates)}`;
    return `告知收悉${through(method, word(mediumTerms, method))}${told}${dates}`;
  },
  InformationRequested: ({ items, medium }, { word }) =>
    `要求补充 ${items.length} 项材料${through(medium, word(mediumTerms, medium))}`,
  InformationSupplied: ({ items, medium }, { word }) =>
    `收到 ${items.length} 项补充材料${through(medium, word(mediumTerms, medium))}`,
  SourceRowSeen: () => '再次见到来源记录，内容有变化，但不产生后续步骤',
  AcceptanceChecked: ({ checks }, tell) => {
    const failed = failedChecks(checks, tell);
    return failed === '' ? '受理审查：各项条件均符合' : `受理审查，不符合：${failed}`;
  },
  ComplaintMarkedValid: ({ criteria }, { word, list }) =>
    `认定有效：${list(criteria.map(({ criterion, clauseRef }) => `${word(criterionTerms, criterion)}（${clauseRef}）`))}`,
  ComplaintMarkedInvalid: ({ checks }, tell) => `认定无效，不符合：${failedChecks(checks, tell)}`,
  AcceptanceRefused: ({ refusalCode, routeOutTo }) => `不予受理（${refusalCode}），转往 ${routeOutTo}`,
  ReviewWindowOpened: ({ until }, { instant }) => `可在 ${instant(until)} 前申请复查`,
};
