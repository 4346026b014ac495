import { anonymityTerms, channelTerms, matterKindTerms, mediumTerms } from '../terms/filing.terms';
import { criterionTerms } from '../terms/handling.terms';
import { failedChecks } from './failed-checks';
import type { IntakeType, Sentences } from './sentences';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const through = (medium: string, name: string): string => (medium === 'notStated' ? '' : ` (${name})`);

export const intakeSentencesEn: Sentences<IntakeType> = {
  ComplaintFiled: ({ matterKind, channel, anonymity, externalRef }, { word }) => {
    const what = matterKind === 'notStated' ? 'Case filed' : `Case filed: ${word(matterKindTerms, matterKind)}`;
    const how = channel === undefined ? '' : `, by ${word(channelTerms, channel)}`;
    const who = anonymity === 'notStated' ? '' : `, ${word(anonymityTerms, anonymity)}`;
    const from = externalRef === undefined ? '' : `, from ${externalRef.system}:${externalRef.id}`;
    return what + how + who + from;
  },
  ComplaintAcknowledged: ({ method, steps, promisedDates }, { word, list }) => {
    const told = steps.length === 0 ? '' : `; ${counted(steps.length, 'next step', 'next steps')} told`;
    const dates = promisedDates.length === 0 ? '' : `; promised for ${list(promisedDates)}`;
    return `Receipt acknowledged${through(method, word(mediumTerms, method))}${told}${dates}`;
  },
  InformationRequested: ({ items, medium }, { word }) =>
    `${counted(items.length, 'item', 'items')} of information asked for${through(medium, word(mediumTerms, medium))}`,
  InformationSupplied: ({ items, medium }, { word }) =>
    `${counted(items.length, 'item', 'items')} of information came in${through(medium, word(mediumTerms, medium))}`,
  SourceRowSeen: () => 'The source’s record was seen again, changed; nothing follows from the change',
  AcceptanceChecked: ({ checks }, tell) => {
    const failed = failedChecks(checks, tell);
    return failed === '' ? 'Acceptance checked: every condition holds' : `Acceptance checked; not met: ${failed}`;
  },
  ComplaintMarkedValid: ({ criteria }, { word, list }) =>
    `Found valid: ${list(criteria.map(({ criterion, clauseRef }) => `${word(criterionTerms, criterion)} (${clauseRef})`))}`,
  ComplaintMarkedInvalid: ({ checks }, tell) => `Found invalid; not met: ${failedChecks(checks, tell)}`,
  AcceptanceRefused: ({ refusalCode, routeOutTo }) => `Acceptance refused (${refusalCode}); referred to ${routeOutTo}`,
  ReviewWindowOpened: ({ until }, { instant }) => `A review of this can be asked for until ${instant(until)}`,
};
