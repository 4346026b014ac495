import { isPersonalText } from '@redress/complaints/read-models';
import { isInstant, type JsonObject, type JsonValue } from '@redress/kernel';
import type { Words } from '@redress/complaints/messages';
import { joined, quiet, type Inline } from '../../terminal/span';
import type { CaseTelling } from '../case-telling';
import { sayPersonal } from '../personal';
import type { Form } from './field';

export const isNothing = (value: JsonValue | undefined): value is null | undefined =>
  value === undefined || value === null;

export const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** Where there is no value at all. */
export const nothing = quiet('–');

const holdsWords: Readonly<Record<'true' | 'false', Words>> = {
  true: { en: 'yes', zh: '是' },
  false: { en: 'no', zh: '否' },
};

const plain = (value: JsonValue): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);

const momentOf = (value: JsonValue, tell: CaseTelling): string => {
  if (!isObject(value)) return plain(value);
  const { at, precision, zone } = value;
  if (typeof at !== 'string' || !isInstant(at)) return plain(value);
  return tell.moment({
    at,
    precision: precision === 'day' || precision === 'notAfter' ? precision : 'exact',
    zone: typeof zone === 'string' ? zone : null,
  });
};

/** `Mortgage > Conventional fixed mortgage (cfpb-product)`. */
const categoryOf = (value: JsonValue): Inline => {
  if (!isObject(value)) return plain(value);
  const { scheme = null, code = null, subcode = null } = value;
  return [`${plain(code)}${subcode === null ? '' : ` > ${plain(subcode)}`}`, quiet(` (${plain(scheme)})`)];
};

const referenceOf = (value: JsonValue): string =>
  isObject(value) ? `${plain(value['system'] ?? null)}:${plain(value['id'] ?? null)}` : plain(value);

const listOf = (values: readonly JsonValue[], item: Form, tell: CaseTelling): Inline =>
  values.length === 0
    ? nothing
    : joined(
        values.map((value) => sayValue(value, item, tell)),
        item.as === 'personal' ? '\n' : tell.list(['', '']),
      );

/** One value in words. Whatever stands there is said: a shape that the form does not expect is shown as it is. */
export const sayValue = (value: JsonValue | undefined, form: Form, tell: CaseTelling): Inline => {
  if (isNothing(value)) return form.as === 'personal' ? sayPersonal(null, tell) : nothing;
  switch (form.as) {
    case 'instant':
      return typeof value === 'string' && isInstant(value) ? tell.instant(value) : plain(value);
    case 'moment':
      return momentOf(value, tell);
    case 'span':
      return typeof value === 'number' ? tell.span(value) : plain(value);
    case 'holds':
      return value === true || value === false ? holdsWords[`${value}`][tell.lang] : plain(value);
    case 'category':
      return categoryOf(value);
    case 'reference':
      return referenceOf(value);
    case 'event':
      return tell.event(plain(value));
    case 'deadline':
      return tell.deadline(plain(value));
    case 'term':
      return tell.word(form.terms, plain(value));
    case 'personal':
      return isPersonalText(value) ? sayPersonal(value, tell, form.mask) : plain(value);
    case 'items':
      return isList(value) ? listOf(value, form.item, tell) : plain(value);
    case 'text':
    case 'members':
      return plain(value);
  }
};
