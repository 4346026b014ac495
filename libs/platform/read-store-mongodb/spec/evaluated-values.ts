/**
 * What the evaluator compares. A server compares text by its UTF-8 bytes and integers of 64 bits exactly; JavaScript does neither. So text becomes a string of its
 * bytes, one character each, and a long becomes an object whose text sorts as its value does.
 */
export class EvaluatedLong {
  constructor(readonly value: bigint) {}

  /** Offset, so that negative ones come first, and padded. */
  toString(): string {
    return (this.value + 2n ** 63n).toString().padStart(20, '0');
  }

  /** The evaluator writes every question into a message that it may not need. */
  toJSON(): string {
    return this.toString();
  }
}

export type Evaluated =
  | string
  | number
  | boolean
  | null
  | Date
  | EvaluatedLong
  | readonly Evaluated[]
  | Readonly<{ [name: string]: Evaluated }>;
export type EvaluatedDocument = Readonly<{ [name: string]: Evaluated }>;

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** @throws Error for any kind of value that is not implemented */
const evaluated = (value: unknown): Evaluated => {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('latin1');
  if (typeof value === 'bigint') return new EvaluatedLong(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(evaluated);
  if (typeof value === 'object' && isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, evaluated(member)]));
  throw new Error(`The stand-in knows no value of type ${typeof value}`);
};

export const evaluatedDocument = (value: unknown): EvaluatedDocument => {
  const document = evaluated(value);
  if (document === null || typeof document !== 'object' || !isPlain(document)) throw new Error('Not a document');
  return document as EvaluatedDocument;
};

export const restored = (value: Evaluated): unknown => {
  if (typeof value === 'string') return Buffer.from(value, 'latin1').toString('utf8');
  if (value instanceof EvaluatedLong) return value.value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(restored);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, restored(member)]));
};

export const restoredDocument = (document: EvaluatedDocument): Record<string, unknown> =>
  Object.fromEntries(Object.entries(document).map(([name, member]) => [name, restored(member)]));
