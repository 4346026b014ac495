/** Parsed JSON. Numbers are integers within +-(2^53 - 1); anything else is carried as text (ledger-format, An event). */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };
