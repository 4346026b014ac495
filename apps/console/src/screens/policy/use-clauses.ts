import type { components } from '../../contract/openapi.generated';
import { languageTags, useLanguage, useText } from '../../language/language';
import { deadlineWords } from '../../words/contract-words';
import { eventWords } from '../../words/event-words';
import { policyMessages } from './policy.messages';
import type { PolicyPack } from './policy.query';
import { stepWords, waivedWords } from './policy-words';

type ClauseId = components['schemas']['PolicyClause'];

/** A part of a pack that can be pointed at: its heading and what it says, in sentences. */
export type Clause = Readonly<{ id: ClauseId; heading: string; says: readonly string[]; codes?: readonly string[] }>;

/** The deadlines of a pack, each as a clause. */
const useDeadlineClauses = (): ((pack: PolicyPack) => readonly Clause[]) => {
  const say = useText(policyMessages);
  const sayDeadline = useText(deadlineWords);
  const sayEvent = useText(eventWords);
  const percent = new Intl.NumberFormat(languageTags[useLanguage()], { style: 'percent' });
  const list = new Intl.ListFormat(languageTags[useLanguage()]);
  return ({ deadlines }) =>
    deadlines.map(({ kind, startsOn, amount, unit, pausedByInformationRequest, warnAtPercent }) => ({
      id: `deadline-${kind}`,
      heading: sayDeadline(kind),
      says: [
        say('deadlineText', { start: sayEvent(startsOn), amount, unit }),
        say(pausedByInformationRequest ? 'pauses' : 'runsOn'),
        ...(warnAtPercent.length === 0
          ? []
          : [say('warns', { percent: list.format(warnAtPercent.map((one) => percent.format(one / 100))) })]),
      ],
    }));
};

/** Until when something can be asked for. */
const useWindowClauses = (): ((pack: PolicyPack) => readonly Clause[]) => {
  const say = useText(policyMessages);
  const windowText = (days: number): readonly string[] => [days === 0 ? say('noWindow') : say('windowText', { days })];
  return ({ windows, returnWithinHours }) => [
    { id: 'window-reopen', heading: say('windowReopen'), says: windowText(windows.reopenDays) },
    { id: 'window-dispute', heading: say('windowDispute'), says: windowText(windows.disputeDays) },
    { id: 'window-review', heading: say('windowReview'), says: windowText(windows.reviewDays) },
    {
      id: 'window-return',
      heading: say('windowReturn'),
      says: [returnWithinHours === undefined ? say('returnOpen') : say('returnText', { hours: returnWithinHours })],
    },
  ];
};

/** What a case needs, and what it may leave out. */
const useStepClauses = (): ((pack: PolicyPack) => readonly Clause[]) => {
  const say = useText(policyMessages);
  const sayStep = useText(stepWords);
  const sayPart = useText(waivedWords);
  const list = new Intl.ListFormat(languageTags[useLanguage()]);
  return ({ requires, waives, refusalCodes, onTheSpot }) => [
    {
      id: 'required-steps',
      heading: say('requiredSteps'),
      says: [
        requires.length === 0
          ? say('nothingRequired')
          : say('requiredText', { steps: list.format(requires.map((step) => sayStep(step))) }),
      ],
    },
    {
      id: 'waived-parts',
      heading: say('waivedParts'),
      says: [
        waives.length === 0
          ? say('nothingWaived')
          : say('waivedText', { parts: list.format(waives.map((part) => sayPart(part))) }),
      ],
    },
    {
      id: 'refusal-codes',
      heading: say('refusalCodes'),
      says: [say(refusalCodes.length === 0 ? 'noRefusal' : 'refusalText')],
      codes: refusalCodes,
    },
    { id: 'on-the-spot', heading: say('onTheSpot'), says: [say(onTheSpot === true ? 'onTheSpotYes' : 'onTheSpotNo')] },
  ];
};

const useCareClauses = (): ((pack: PolicyPack) => readonly Clause[]) => {
  const say = useText(policyMessages);
  return ({ escalation, followUpAttemptsMax }) => [
    {
      id: 'escalation-ladder',
      heading: say('escalationLadder'),
      says: [say('escalationText', { levels: escalation.levelMax, unit: escalation.fallbackUnit })],
    },
    {
      id: 'escalation-acknowledgement',
      heading: say('acknowledgement'),
      says: [say('acknowledgementText', { level: escalation.acknowledgedBeforeClosingFromLevel })],
    },
    {
      id: 'follow-up-attempts',
      heading: say('followUpAttempts'),
      says: [followUpAttemptsMax === undefined ? say('attemptsOpen') : say('attemptsText', { n: followUpAttemptsMax })],
    },
  ];
};

/** Every clause of a pack, in the order in which a case meets them. A refusal and a deadline point to one by its id. */
export const useClauses = (): ((pack: PolicyPack) => readonly Clause[]) => {
  const steps = useStepClauses();
  const deadlines = useDeadlineClauses();
  const windows = useWindowClauses();
  const care = useCareClauses();
  return (pack) => [...steps(pack), ...deadlines(pack), ...care(pack), ...windows(pack)];
};
