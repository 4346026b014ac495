import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  roles,
  type CaseFacts,
  type CaseSensitivity,
  type CaseStanding,
  type Principal,
  type Role,
} from '@redress/access';

type Cell = string;
type Row = Readonly<Partial<Record<Role, Cell>>>;
type Levels = Readonly<Record<CaseSensitivity, Cell>>;

/** What was written and reviewed by hand (`about`). */
export type Expectations = Readonly<{
  sight: Readonly<Record<Role, Levels>>;
  masked: Row;
  cases: Readonly<Record<string, Row>>;
  office: Readonly<Record<string, Row>>;
  figures: Readonly<Partial<Record<Role, Levels>>>;
  commands: Readonly<Record<string, string>>;
}>;

export const expectations = JSON.parse(
  readFileSync(join(__dirname, '../golden/permissions.json'), 'utf8'),
) as Expectations;

/** How somebody and a case stand to each other, in the words of the expectations and of nothing else. */
export type Situation = Readonly<{
  sensitivity: CaseSensitivity;
  standing: CaseStanding;
  /** Whose the case is. */
  unit: 'his' | 'anothers' | 'nobodys';
  handler: 'he' | 'another' | 'nobody';
  takenIn: 'byHim' | 'byAnother';
  isFiledByHim: boolean;
  isAboutHim: boolean;
  isIntoHisUnit: boolean;
  hasMandate: boolean;
}>;

const each = <const T>(...values: readonly T[]): readonly T[] => values;

/** Every relation of a person to a case, with what cannot be left out: a case that nobody has has no handler. */
export const situations: readonly Situation[] = each('normal', 'sensitive', 'confidential').flatMap((sensitivity) =>
  each('intake', 'working', 'closed', 'ended', 'reopenRequested', 'disputed').flatMap((standing) =>
    each(
      ['his', 'he'],
      ['his', 'another'],
      ['his', 'nobody'],
      ['anothers', 'he'],
      ['anothers', 'another'],
      ['anothers', 'nobody'],
      ['nobodys', 'nobody'],
    ).flatMap(([unit, handler]) =>
      each('byHim', 'byAnother').flatMap((takenIn) =>
        each(
          [false, false, false, false],
          [true, false, false, false],
          [false, true, false, false],
          [false, false, true, false],
          [false, false, false, true],
          [true, true, false, false],
        ).map(([isFiledByHim, isAboutHim, isIntoHisUnit, hasMandate]): Situation => ({
          sensitivity,
          standing,
          unit,
          handler,
          takenIn,
          isFiledByHim,
          isAboutHim,
          isIntoHisUnit,
          hasMandate,
        })),
      ),
    ),
  ),
);

const everybody = new Map(
  roles.flatMap((role) =>
    [true, false].map((hasMandate): [string, Principal] => [
      `${role} ${String(hasMandate)}`,
      { id: 'office:he', roles: [role], unit: 'his-unit', ...(hasMandate ? { mandate: 'order-7' } : {}) },
    ]),
  ),
);

/** The same person each time, as within a request: what he has is worked out once. */
export const somebody = (role: Role, { hasMandate }: Pick<Situation, 'hasMandate'>): Principal => {
  const principal = everybody.get(`${role} ${String(hasMandate)}`);
  if (principal === undefined) throw new Error(`Nobody is ${role}`);
  return principal;
};

const units = { his: 'his-unit', anothers: 'another-unit', nobodys: undefined } as const;
const handlers = { he: 'office:he', another: 'office:another', nobody: undefined } as const;

/** The same as facts of a case. */
export const factsOf = (situation: Situation): CaseFacts => {
  const unit = units[situation.unit];
  const handler = handlers[situation.handler];
  return {
    standing: situation.standing,
    sensitivity: situation.sensitivity,
    isIdentityConfidential: false,
    isOwn: situation.isFiledByHim,
    firstReceiver: situation.takenIn === 'byHim' ? 'office:he' : 'office:another',
    targetUnit: situation.isIntoHisUnit ? 'his-unit' : 'another-unit',
    ...(unit === undefined ? {} : { unit }),
    ...(handler === undefined ? {} : { handler }),
    ...(situation.isAboutHim ? { respondentPerson: 'office:he' } : {}),
  };
};

const kinds: Readonly<Record<string, (situation: Situation) => boolean>> = {
  all: () => true,
  none: () => false,
  unit: ({ unit }) => unit === 'his',
  elsewhere: ({ unit }) => unit !== 'his',
  'without-unit': ({ unit }) => unit === 'nobodys',
  handled: ({ handler }) => handler === 'he',
  unhandled: ({ handler }) => handler === 'nobody',
  'taken-in': ({ takenIn }) => takenIn === 'byHim',
  filed: ({ isFiledByHim }) => isFiledByHim,
  intake: ({ standing }) => standing === 'intake',
  closed: ({ standing }) => standing === 'closed',
  'reopen-requested': ({ standing }) => standing === 'reopenRequested',
  disputed: ({ standing }) => standing === 'disputed',
  'into-unit': ({ isIntoHisUnit }) => isIntoHisUnit,
  mandate: ({ hasMandate }) => hasMandate,
};

const isOfKind = (kind: string, situation: Situation): boolean => {
  const holds = kinds[kind];
  if (holds === undefined) throw new Error(`No kind of case: ${kind}`);
  return holds(situation);
};

/** Whether a cell's list of kinds fits. */
export const fits = (cell: Cell, situation: Situation): boolean =>
  cell.split(', ').some((kind) => kind.split('+').every((part) => isOfKind(part, situation)));

export const sees = (role: Role, situation: Situation): boolean =>
  fits(expectations.sight[role][situation.sensitivity], situation) && (role === 'complainant' || !situation.isAboutHim);

export type Expected = 'does' | 'proposes' | 'requests' | 'refused' | 'notVisible';

/** What a row says of a role in a situation. */
export const expectedOf = (row: Row, role: Role, situation: Situation): Expected => {
  if (!sees(role, situation)) return 'notVisible';
  const cell = row[role] ?? 'none';
  const [, right = 'does', kindsOfCell = ''] = /^(?:(proposes|requests): )?(.*)$/.exec(cell) ?? [];
  if (!fits(kindsOfCell, situation)) return 'refused';
  return right === 'proposes' || right === 'requests' ? right : 'does';
};
