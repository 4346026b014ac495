import { sealedBoxForms, type JsonObject, type JsonValue, type SealedBox } from '@redress/kernel';
import { StrictJsonError } from '../json-scanner';
import { isList, isObject } from '../json-shapes';
import { parseStrictJson } from '../strict-json';

/** A sealed field of an event's data; `box` is undefined where something calls itself sealed and is not of the form. */
export type SealedField = Readonly<{ pointer: string; box: SealedBox | undefined }>;

const hasKeys = (object: JsonObject, keys: readonly string[]): boolean =>
  Object.keys(object).length === keys.length && keys.every((key) => Object.hasOwn(object, key));

const textOf = (object: JsonObject, key: keyof typeof sealedBoxForms): string | undefined => {
  const value = object[key];
  return typeof value === 'string' && sealedBoxForms[key].test(value) ? value : undefined;
};

const readBox = (object: JsonObject): SealedBox | undefined => {
  const sealed = object['$sealed'];
  if (!isObject(sealed) || !hasKeys(object, ['$sealed', 'c']) || !hasKeys(sealed, ['v', 'kid', 'iv', 'ct', 'tag']))
    return undefined;
  const [kid, iv, ct, tag] = [textOf(sealed, 'kid'), textOf(sealed, 'iv'), textOf(sealed, 'ct'), textOf(sealed, 'tag')];
  const c = textOf(object, 'c');
  if (kid === undefined || iv === undefined || ct === undefined || tag === undefined || c === undefined)
    return undefined;
  return sealed['v'] === 1 ? { $sealed: { v: 1, kid, iv, ct, tag }, c } : undefined;
};

/** A step of a JSON Pointer (RFC 6901, section 3). */
const stepOf = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const collect = (value: JsonValue, pointer: string, fields: SealedField[]): void => {
  if (isList(value)) value.forEach((item, index) => collect(item, `${pointer}/${index}`, fields));
  else if (isObject(value)) {
    if (Object.hasOwn(value, '$sealed')) fields.push({ pointer, box: readBox(value) });
    else for (const [key, member] of Object.entries(value)) collect(member, pointer + stepOf(key), fields);
  }
};

/** Every sealed field in an event's data, in document order, whatever the type: no schema is needed to find them. */
export const sealedFieldsOf = (data: JsonValue): readonly SealedField[] => {
  const fields: SealedField[] = [];
  collect(data, '', fields);
  return fields;
};

/**
 * The pointer that a field's commitment was made for: its own, but for a field that was sealed again, which keeps that of its first place
 * (ledger-format, Sealed fields: FieldResealed {target: [stream, revision, pointer], sealed}).
 */
export const committedPointerOf = (type: string, data: JsonValue, pointer: string): string => {
  if (type !== 'FieldResealed' || pointer !== '/sealed' || !isObject(data)) return pointer;
  const target = data['target'];
  const first = isList(target) ? target[2] : undefined;
  return typeof first === 'string' ? first : pointer;
};

/** The kids of an event's sealed fields, so that their keys can be fetched before it is verified. Data that are no JSON have none. */
export const sealedKidsOf = (data: Uint8Array): readonly string[] => {
  try {
    return sealedFieldsOf(parseStrictJson(data)).flatMap(({ box }) => (box === undefined ? [] : [box.$sealed.kid]));
  } catch (error) {
    if (error instanceof StrictJsonError) return [];
    throw error;
  }
};
