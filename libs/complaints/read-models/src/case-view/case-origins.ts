import type { JsonObject, JsonValue } from '@redress/kernel';
import { isPersonalText } from '../folding/personal-text';

/**
 * Which event set what: JSON Pointers (RFC 6901) into the view, each with the revision, in decimal, of the event after which the value there was last
 * another. A part that one event set as a whole stands under one pointer; what is below it and set later, under its own.
 */
export type Origins = Readonly<Record<string, string>>;

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

/** A part with members of its own: a person's text is one value, and so is a list with nothing in it. */
const isPart = (value: JsonValue | undefined): value is JsonObject | readonly JsonValue[] =>
  typeof value === 'object' &&
  value !== null &&
  !isPersonalText(value) &&
  (isList(value) ? value.length > 0 : Object.keys(value).length > 0);

const escaped = (name: string): string => (/[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name);

/** The members of a part by pointer. */
export const membersAt = (
  pointer: string,
  part: JsonObject | readonly JsonValue[],
): readonly (readonly [pointer: string, name: string, value: JsonValue])[] =>
  Object.entries(part).map(([name, value]) => [`${pointer}/${escaped(name)}`, name, value]);

/** `gone`: whatever stood below it stands there no more. */
type Touched = Readonly<{ pointer: string; was: 'absent' | 'value' | 'part'; gone?: true }>;

const stateOf = (value: JsonValue | undefined): Touched['was'] => {
  if (value === undefined) return 'absent';
  return isPart(value) ? 'part' : 'value';
};

/**
 * The largest parts that are another in the second than in the first. Folding shares what an event leaves alone, so a person's text is the same where it is the
 * very same object: whether it can be opened, or reads alike, says nothing about who set it.
 */
const touchedIn = (
  pointer: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly Touched[] => {
  if (before === after) return [];
  const was = stateOf(before);
  if (after === undefined) return [{ pointer, was, gone: true }];
  if (isPart(before) && isPart(after) && isList(before) === isList(after)) {
    const earlier = new Map(membersAt(pointer, before).map(([at, , value]) => [at, value]));
    const later = membersAt(pointer, after);
    const kept = new Set(later.map(([at]) => at));
    return [
      ...[...earlier].filter(([at]) => !kept.has(at)).flatMap(([at, value]) => touchedIn(at, value, undefined)),
      ...later.flatMap(([at, , value]) => touchedIn(at, earlier.get(at), value)),
    ];
  }
  const isSame =
    before !== undefined &&
    !isPart(before) &&
    !isPart(after) &&
    !isPersonalText(before) &&
    !isPersonalText(after) &&
    JSON.stringify(before) === JSON.stringify(after);
  return isSame ? [] : [{ pointer, was }];
};

/** The origins once an event has made the second of the first. `ignored`: members of the whole that say nothing about the state. */
export const originsAfter = <D extends JsonObject>(
  before: D | undefined,
  after: D,
  { origins, revision, ignored }: Readonly<{ origins: Origins; revision: string; ignored: ReadonlySet<string> }>,
): Origins => {
  if (before === undefined) return { '': revision };
  // Gone through for every event, and nearly every member is the very same: nothing is made of those.
  const touched: Touched[] = [];
  for (const name of Object.keys(after))
    if (before[name] !== after[name] && !ignored.has(name))
      touched.push(...touchedIn(`/${escaped(name)}`, before[name], after[name]));
  if (touched.length === 0) return origins;
  const changed = new Map(Object.entries(origins));
  for (const { pointer, was, gone } of touched) {
    // Only what had members can have origins below it.
    if (was === 'part')
      for (const known of [...changed.keys()]) if (known.startsWith(`${pointer}/`)) changed.delete(known);
    if (gone === true) changed.delete(pointer);
    else changed.set(pointer, revision);
  }
  return Object.fromEntries(changed);
};
