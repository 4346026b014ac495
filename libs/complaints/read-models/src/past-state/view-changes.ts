import type { JsonObject, JsonValue, Open } from '@redress/kernel';
import type { CaseView, Deadline } from '../case-view/case-view.document';
import { caseView } from '../case-view/case-view.projection';
import type { RecordedComplaint } from '../folding/complaint-fold';
import { isPersonalText } from '../folding/personal-text';

/** `path`: RFC 6901 pointer into the view, items with an id by that id. `before` or `after` is absent where there was or is nothing. */
export type FieldChange = Readonly<{ path: string; before?: JsonValue; after?: JsonValue }>;

/** What changes with every event, or tells how something came about: not the state of the case. */
const bookkeeping: ReadonlySet<string> = new Set<keyof CaseView>([
  'revision',
  'changedAt',
  'statuses',
  'owners',
  'timeline',
  'setBy',
  'origins',
]);
const bookkeepingOfParts: ReadonlySet<string> = new Set<keyof Deadline>(['history']);

/** Parts that are there from the start, with nothing in them: what is said later is said of their members. */
const containers: ReadonlySet<string> = new Set<keyof CaseView>(['respondent', 'complainant', 'windows']);

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** What these lists name their items by, so that an item is compared with itself wherever it stands; items of others go by their place. */
const idKeys: Readonly<Record<string, string>> = {
  '/evidence': 'evidenceId',
  '/measures': 'measureId',
  '/escalations': 'escalationId',
  '/deadlines': 'deadlineId',
  '/holds': 'holdId',
  '/corrections': 'eventId',
  '/erasures': 'kid',
};

const nameOf = (list: string, item: JsonValue, index: number): string => {
  const key = idKeys[list];
  const id = key !== undefined && isObject(item) ? item[key] : undefined;
  return typeof id === 'string' ? id : String(index);
};

type Members = readonly (readonly [name: string, value: JsonValue])[];

const membersOf = (path: string, value: readonly JsonValue[] | JsonObject): Members =>
  isList(value)
    ? value.map((item, index) => [nameOf(path, item, index), item] as const)
    : Object.entries(value).filter(([name]) => !bookkeepingOfParts.has(name));

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const isNothing = (value: JsonValue | undefined): value is null | undefined => value === undefined || value === null;

/** A person's text is one value, not the parts that a document keeps it in. */
const hasMembers = (value: JsonValue | undefined): value is readonly JsonValue[] | JsonObject =>
  (isList(value) || isObject(value)) && !isPersonalText(value);

const leafChange = (
  path: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly FieldChange[] =>
  JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
    ? []
    : [{ path, ...(isNothing(before) ? {} : { before }), ...(isNothing(after) ? {} : { after }) }];

const changesAt = (
  path: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly FieldChange[] => {
  // Folding shares what an event leaves alone, so most parts of two views of one case are the very same.
  if (before === after) return [];
  if (!hasMembers(before) || !hasMembers(after) || isList(before) !== isList(after))
    return leafChange(path, before, after);
  const earlier = membersOf(path, before);
  const later = membersOf(path, after);
  const afterOf = new Map(later);
  const beforeOf = new Map(earlier);
  const added = later.filter(([name]) => !beforeOf.has(name));
  return [
    ...earlier.flatMap(([name, value]) => changesAt(`${path}/${escaped(name)}`, value, afterOf.get(name))),
    ...added.flatMap(([name, value]) => changesAt(`${path}/${escaped(name)}`, undefined, value)),
  ];
};

const stateOf = (view: CaseView): JsonObject =>
  Object.fromEntries(Object.entries(view).filter(([key]) => !bookkeeping.has(key)));

/** True for what a case begins with before anything is said of it. */
const isEmpty = (value: JsonValue): boolean => isNothing(value) || value === 0 || (isList(value) && value.length === 0);

const allOf = (view: CaseView): readonly FieldChange[] =>
  Object.entries(stateOf(view)).flatMap(([key, value]) =>
    isEmpty(value) ? [] : changesAt(`/${key}`, containers.has(key) ? {} : undefined, value),
  );

const turned = ({ path, before, after }: FieldChange): FieldChange => ({
  path,
  ...(after === undefined ? {} : { before: after }),
  ...(before === undefined ? {} : { after: before }),
});

/** What is different between two views, field by field, in the order of the view; where the case was filed on one side only, all that stands there. */
export const diffViews = (before: CaseView | undefined, after: CaseView | undefined): readonly FieldChange[] => {
  if (before === undefined) return after === undefined ? [] : allOf(after);
  return after === undefined ? allOf(before).map(turned) : changesAt('', stateOf(before), stateOf(after));
};

export type EventChanges = Readonly<{ recorded: RecordedComplaint; changes: readonly FieldChange[] }>;

/** For each event what it changed in the state of the case: the events of one stream from its start, or those of one past state. */
export const changesOf = (events: readonly RecordedComplaint[], open: Open): readonly EventChanges[] => {
  let view: CaseView | undefined;
  return events.map((recorded) => {
    const before = view;
    const after = caseView.project(before, recorded, open);
    view = after;
    return { recorded, changes: after === undefined ? [] : diffViews(before, after) };
  });
};
