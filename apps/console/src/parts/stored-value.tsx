import type { components } from '../contract/openapi.generated';
import { Instant } from './instant';
import { PersonalText } from './personal-text';
import { StoredText } from './stored-text';

type Schemas = components['schemas'];
export type JsonValue = Schemas['JsonValue'];
type ShownText = Schemas['ShownText'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A person's text as its reader may see it stands among other values in its own shape. */
export const isShownText = (value: unknown): value is ShownText => {
  if (!isObject(value)) return false;
  const isMasked = typeof value['masked'] === 'string' && typeof value['characters'] === 'number';
  const isUnavailable = value['unavailable'] === 'noKey' || value['unavailable'] === 'erased';
  return isMasked || isUnavailable || (typeof value['text'] === 'string' && Object.keys(value).length === 1);
};

/** As the ledger writes every instant (ledger-format, An event). */
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

type StoredValueProps = Readonly<{
  value: JsonValue;
  /** Said where there is none. */
  nothing: string;
}>;

/** A value of the ledger of whatever kind, as text: what stands in it was written by somebody. */
export const StoredValue = ({ value, nothing }: StoredValueProps) => {
  if (value === undefined || value === null) return <span className="quiet">{nothing}</span>;
  if (isShownText(value)) return <PersonalText value={value} />;
  if (typeof value === 'string' && instantPattern.test(value)) return <Instant at={value} isAbsolute />;
  return <StoredText text={typeof value === 'string' ? value : JSON.stringify(value, null, 1)} />;
};
