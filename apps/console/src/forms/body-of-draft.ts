import { chosenPart, isBlank, itemsOf, memberOf, type Draft } from './draft';
import type { FormParts, Kind, PartName } from './form-part';

export type Reading = Readonly<{
  parts: FormParts;
  /** How the text of an instant's field becomes an instant; `undefined` where it is none. */
  readInstant: (text: string) => string | undefined;
}>;

/** As JSON Schema counts them: code points, not what a reader sees as one character. */
export const charactersIn = (text: string): number => Array.from(text).length;

const wholeNumber = /^-?\d+$/;

const valueOf = (kind: Kind, draft: Draft, isRequired: boolean, reading: Reading): unknown => {
  if (kind.is === 'part') return isRequired || !isBlank(draft) ? bodyOfDraft(kind.part, draft, reading) : undefined;
  if (kind.is === 'either') {
    const part = chosenPart(kind.parts, draft, reading.parts);
    return part === undefined ? undefined : bodyOfDraft(part, draft, reading);
  }
  if (kind.is === 'list') {
    const items = itemsOf(draft).filter((item) => !isBlank(item));
    return isRequired || items.length > 0 ? items.map((item) => valueOf(kind.item, item, true, reading)) : undefined;
  }
  if (draft === '' || typeof draft === 'object') return undefined;
  if (kind.is === 'number') return typeof draft === 'string' && wholeNumber.test(draft) ? Number(draft) : undefined;
  if (kind.is === 'instant') return typeof draft === 'string' ? reading.readInstant(draft) : undefined;
  return draft;
};

/** The body that the draft is, without what was left blank. */
export const bodyOfDraft = (part: PartName, draft: Draft, reading: Reading): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    reading.parts[part].flatMap((field) => {
      const value = valueOf(field, memberOf(draft, field.name), field.required === true, reading);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );

/** Something typed that is not as the contract says: rules are the service's alone. `pointer` as in a problem's `errors`. */
export type Fault = Readonly<{ pointer: string; fault: 'missing' | 'tooLong' | 'notANumber' | 'notAnInstant' }>;

const faultOf = (kind: Kind, text: string, reading: Reading): Fault['fault'] | undefined => {
  switch (kind.is) {
    case 'line':
    case 'area':
      return charactersIn(text) > kind.max ? 'tooLong' : undefined;
    case 'instant':
      return reading.readInstant(text) === undefined ? 'notAnInstant' : undefined;
    case 'number':
      return wholeNumber.test(text) && Number(text) >= kind.min && Number(text) <= kind.max ? undefined : 'notANumber';
    case 'choice':
    case 'yesNo':
    case 'date':
    case 'part':
    case 'either':
    case 'list':
      return undefined;
  }
};

const faultsAt = (kind: Kind, draft: Draft, isRequired: boolean, at: string, reading: Reading): readonly Fault[] => {
  if (kind.is === 'list')
    return itemsOf(draft).flatMap((item, index) =>
      isBlank(item) ? [] : faultsAt(kind.item, item, true, `${at}/${String(index)}`, reading),
    );
  if (kind.is === 'part') return isRequired || !isBlank(draft) ? faultsOfDraft(kind.part, draft, reading, at) : [];
  const part = kind.is === 'either' ? chosenPart(kind.parts, draft, reading.parts) : undefined;
  if (part !== undefined) return faultsOfDraft(part, draft, reading, at);
  if (isBlank(draft)) return isRequired ? [{ pointer: at, fault: 'missing' }] : [];
  const fault = typeof draft === 'string' ? faultOf(kind, draft, reading) : undefined;
  return fault === undefined ? [] : [{ pointer: at, fault }];
};

/** What has to be seen to before it can be sent, in the order of the fields. */
export const faultsOfDraft = (part: PartName, draft: Draft, reading: Reading, at = ''): readonly Fault[] =>
  reading.parts[part].flatMap((field) =>
    faultsAt(field, memberOf(draft, field.name), field.required === true, `${at}/${field.name}`, reading),
  );
