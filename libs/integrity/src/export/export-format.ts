import { isInstant, streamNamePattern, type Instant, type JsonObject, type JsonValue } from '@redress/kernel';
import { isObject } from '../json-shapes';

/** Version of the ledger format that an export is in. */
export const exportFormat = '1';

/** What an export holds: every stream, or one by name. */
export type ExportScope = string;
export const wholeLedger = 'all';

export type ExportHeader = Readonly<{
  format: typeof exportFormat;
  ledgerId: string;
  scope: ExportScope;
  asOf: Instant;
}>;

/** True where the object has these keys and no others; the optional ones may be absent. */
export const hasExactly = (object: JsonObject, keys: readonly string[], optional: readonly string[] = []): boolean =>
  keys.every((key) => Object.hasOwn(object, key)) &&
  Object.keys(object).every((key) => keys.includes(key) || optional.includes(key));

/** The header of an export; undefined where the line is none of this format. */
export const readExportHeader = (value: JsonValue): ExportHeader | undefined => {
  if (!isObject(value) || !hasExactly(value, ['asOf', 'format', 'ledgerId', 'scope'])) return undefined;
  const { asOf, format, ledgerId, scope } = value;
  if (format !== exportFormat || typeof ledgerId !== 'string' || ledgerId === '') return undefined;
  if (typeof asOf !== 'string' || !isInstant(asOf) || typeof scope !== 'string') return undefined;
  if (scope !== wholeLedger && !streamNamePattern.test(scope)) return undefined;
  return { format, ledgerId, scope, asOf };
};
