import type { CaseView, FieldChange } from '@redress/complaints/read-models';
import type { JsonValue } from '@redress/kernel';
import { ordinalOf, type Words } from '@redress/complaints/messages';
import type { Inline } from '../../terminal/span';
import { type CaseTelling } from '../case-telling';
import { caseFields } from './case.fields';
import type { Field, Form, Naming } from './field';
import { isList, isNothing, isObject, nothing, sayValue } from './say-value';

/** One field of a case with the value that it had and the value that it has, in words. */
export type FieldRow = Readonly<{ label: string; before: Inline; after: Inline }>;

type Values = Readonly<{
  before: JsonValue | undefined;
  after: JsonValue | undefined;
  /** What a reader misses is said to be absent. */
  saysMissing?: true;
}>;

const colon: Words = { en: ': ', zh: '：' };

/** `assignment 1: unit`. */
const under = (label: string, part: string, { lang }: CaseTelling): string =>
  label === '' || part === '' ? label + part : `${label}${colon[lang]}${part}`;

const labelOf = (part: Field, { lang }: CaseTelling): string =>
  part.as === 'silent' ? '' : (part.label?.[lang] ?? '');

const numbered: Readonly<Record<keyof Words, (label: string, name: string) => string>> = {
  en: (label, name) => `${label} ${name}`,
  zh: (label, name) => `${label} ${name}`,
};

/** `name`: the id of an item, or its place in the list from 0. */
const itemLabel = (label: string, name: string, { by }: Naming, tell: CaseTelling): string => {
  switch (by) {
    case 'deadline':
      return tell.deadline(name);
    case 'id':
      return numbered[tell.lang](label, ordinalOf(name));
    case 'place':
      return numbered[tell.lang](label, String(Number(name) + 1));
    case 'nothing':
      return label;
  }
};

const itemName = (item: JsonValue, index: number, named: Naming): string => {
  const id = 'key' in named && isObject(item) ? item[named.key] : undefined;
  return typeof id === 'string' ? id : String(index);
};

const itemsByName = (value: JsonValue | undefined, named: Naming): ReadonlyMap<string, JsonValue> =>
  new Map(isList(value) ? value.map((item, index) => [itemName(item, index, named), item]) : []);

const isSame = ({ before, after }: Values): boolean => JSON.stringify(before ?? null) === JSON.stringify(after ?? null);

/** A list whose items have no parts of their own is said in one row. */
const hasParts = (form: Form): boolean => form.as === 'members';

const expanded = (part: Field, label: string, values: Values, tell: CaseTelling): readonly FieldRow[] => {
  const { before, after } = values;
  if (part.as === 'silent') return [];
  const isMissed = values.saysMissing === true && part.isExpected === true;
  if (isSame(values) && !isMissed && part.as !== 'members') return [];
  if (part.as === 'members')
    return Object.entries(part.members).flatMap(([name, member]) => {
      const inside: Values = {
        ...values,
        before: isObject(before) ? before[name] : undefined,
        after: isObject(after) ? after[name] : undefined,
      };
      return expanded(member, under(label, labelOf(member, tell), tell), inside, tell);
    });
  if (part.as === 'items' && hasParts(part.item)) {
    const { item, named } = part;
    const [earlier, later] = [itemsByName(before, named), itemsByName(after, named)];
    return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) =>
      expanded(item, itemLabel(label, name, named, tell), { before: earlier.get(name), after: later.get(name) }, tell),
    );
  }
  if (isEmptyList(before) && isEmptyList(after) && !isMissed) return [];
  // What was not there before has no look; what a reader misses in the whole has one.
  const said = (value: JsonValue | undefined): Inline =>
    isNothing(value) && !isMissed ? nothing : sayValue(value, part, tell);
  return [{ label, before: said(before), after: said(after) }];
};

const isEmptyList = (value: JsonValue | undefined): boolean =>
  isNothing(value) || (isList(value) && value.length === 0);

/** A part of a value that is otherwise said whole: the code of a category. */
const partTerms: Readonly<Record<string, Words>> = {
  scheme: { en: 'scheme', zh: '分类体系' },
  code: { en: 'code', zh: '代码' },
  subcode: { en: 'code below', zh: '下级代码' },
};

const tokensOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

const placed = (
  part: Field,
  label: string,
  [token, ...rest]: readonly string[],
  values: Values,
  tell: CaseTelling,
): readonly FieldRow[] => {
  if (token === undefined) return expanded(part, label, values, tell);
  if (part.as === 'silent') return [];
  if (part.as === 'members') {
    const member = part.members[token] ?? { as: 'text', label: { en: token, zh: token } };
    return placed(member, under(label, labelOf(member, tell), tell), rest, values, tell);
  }
  if (part.as === 'items') return placed(part.item, itemLabel(label, token, part.named, tell), rest, values, tell);
  return placed({ as: 'text' }, under(label, tell.word(partTerms, token), tell), rest, values, tell);
};

/** A change of the view as rows of fields, before and after. What is only said by other fields gives none. */
export const changeRows = ({ path, before, after }: FieldChange, tell: CaseTelling): readonly FieldRow[] =>
  placed({ as: 'members', members: caseFields }, '', tokensOf(path), { before, after }, tell);

/** Fields of a view that say something, or that a reader would miss. */
export const viewRows = (
  view: CaseView,
  fields: readonly (keyof CaseView)[],
  tell: CaseTelling,
): readonly Readonly<{ label: string; value: Inline }>[] =>
  fields.flatMap((name) => {
    const value: JsonValue = view[name];
    const values = { before: undefined, after: value, saysMissing: true } as const;
    return expanded(caseFields[name], labelOf(caseFields[name], tell), values, tell).map(({ label, after }) => ({
      label,
      value: after,
    }));
  });
