/** Headers as OpenAPI states them; `required` where every such answer carries it. */
type StatedHeader = Readonly<{
  description: string;
  required?: boolean;
  schema: Readonly<{ type: 'string'; pattern?: string }>;
}>;
export type StatedHeaders = Readonly<Record<string, StatedHeader>>;

const text = { type: 'string' } as const;

export const correlationHeaders: StatedHeaders = {
  'X-Correlation-Id': { description: 'This request, as the service’s log names it', required: true, schema: text },
};

/** Position and time are absent only in a ledger’s first moments. */
export const dataHeaders: StatedHeaders = {
  ...correlationHeaders,
  'Redress-Position': { description: 'How far the data go', schema: text },
  'Redress-Data-At': { description: 'When the last event in them was recorded', schema: text },
  'Redress-Lag': {
    description: 'Seconds since they were last known to show everything; 0 where they do',
    required: true,
    schema: { type: 'string', pattern: '^[0-9]+(\\.[0-9])?$' },
  },
};

export const revisionHeaders: StatedHeaders = {
  ETag: { description: 'The revision of the case, for If-Match', required: true, schema: text },
};

export const locationHeaders: StatedHeaders = {
  Location: { description: 'The case', required: true, schema: text },
};

/** Of a refusal, by its status. */
export const refusalHeaders = (status: number): StatedHeaders => ({
  ...correlationHeaders,
  ...(status === 401 ? { 'WWW-Authenticate': { description: 'Bearer', required: true, schema: text } } : {}),
  ...(status === 429 || status === 503
    ? { 'Retry-After': { description: 'Seconds', required: true, schema: text } }
    : {}),
});
