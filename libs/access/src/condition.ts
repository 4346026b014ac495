import { assertNever } from '@redress/kernel';
import type { CaseFacts, CaseSensitivity, CaseStanding } from './case-facts';
import type { Principal } from './principal';

/** One thing that has to hold of a case: data, so that it can be compiled into a query as well as asked of one case. */
export type Term =
  | Readonly<{ kind: 'unitIs' | 'unitIsNot' | 'targetUnitIs'; unit: string }>
  | Readonly<{ kind: 'handlerIs' | 'firstReceiverIs' | 'respondentPersonIsNot'; person: string }>
  | Readonly<{ kind: 'standsIn'; standings: readonly CaseStanding[] }>
  | Readonly<{ kind: 'sensitivityIn'; sensitivities: readonly CaseSensitivity[] }>
  | Readonly<{ kind: 'noUnit' | 'noHandler' | 'isOwn' }>;

/** How a principal has to stand to a case, and the words for it. */
export const relations = {
  ownUnit: 'of his unit',
  otherUnit: 'of another unit',
  assigned: 'that he handles',
  ownIntake: 'that he took in',
  own: 'that he filed himself',
  noUnit: 'that no unit has yet',
  noHandler: 'that nobody handles yet',
  intake: 'at intake',
  closed: 'that are closed',
  reopenRequested: 'whose reopening was requested',
  disputed: 'that are disputed',
  intoOwnUnit: 'into his unit',
  mandated: 'under a mandate',
} as const;
export type Relation = keyof typeof relations;

/** Undefined where this principal can stand so to no case. An empty list: to every one. */
export const termsOf = (relation: Relation, { id, unit, mandate }: Principal): readonly Term[] | undefined => {
  switch (relation) {
    case 'ownUnit':
      return unit === undefined ? undefined : [{ kind: 'unitIs', unit }];
    case 'otherUnit':
      return unit === undefined ? [] : [{ kind: 'unitIsNot', unit }];
    case 'intoOwnUnit':
      return unit === undefined ? undefined : [{ kind: 'targetUnitIs', unit }];
    case 'assigned':
      return [{ kind: 'handlerIs', person: id }];
    case 'ownIntake':
      return [{ kind: 'firstReceiverIs', person: id }];
    case 'own':
      return [{ kind: 'isOwn' }];
    case 'noUnit':
      return [{ kind: 'noUnit' }];
    case 'noHandler':
      return [{ kind: 'noHandler' }];
    case 'mandated':
      return mandate === undefined ? undefined : [];
    case 'intake':
    case 'closed':
    case 'reopenRequested':
    case 'disputed':
      return [{ kind: 'standsIn', standings: [relation] }];
    default:
      return assertNever(relation);
  }
};

export const holds = (term: Term, facts: CaseFacts): boolean => {
  switch (term.kind) {
    case 'unitIs':
      return facts.unit === term.unit;
    case 'unitIsNot':
      return facts.unit !== term.unit;
    case 'targetUnitIs':
      return facts.targetUnit === term.unit;
    case 'handlerIs':
      return facts.handler === term.person;
    case 'firstReceiverIs':
      return facts.firstReceiver === term.person;
    case 'respondentPersonIsNot':
      return facts.respondentPerson !== term.person;
    case 'standsIn':
      return term.standings.includes(facts.standing);
    case 'sensitivityIn':
      return term.sensitivities.includes(facts.sensitivity);
    case 'noUnit':
      return facts.unit === undefined;
    case 'noHandler':
      return facts.handler === undefined;
    case 'isOwn':
      return facts.isOwn;
    default:
      return assertNever(term);
  }
};
