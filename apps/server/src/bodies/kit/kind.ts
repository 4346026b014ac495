declare const personal: unique symbol;

/**
 * A person's text as a body carries it. The mark is the compiler's alone: a field that the domain calls personal takes a declaration that seals it, and no
 * other field does.
 */
export type PersonalWords = string & { readonly [personal]: true };

/** A class whose fields are declared with the decorators of this kit. */
export type BodyClass = new () => object;

/** What the conversion has to do with a value: nothing, wrap it as personal, or look inside. */
export type Holding =
  | Readonly<{ kind: 'plain' }>
  | Readonly<{ kind: 'personal' }>
  | Readonly<{ kind: 'part'; classes: () => readonly BodyClass[]; classOf: (raw: unknown) => BodyClass }>
  | Readonly<{ kind: 'list'; item: Kind<unknown>; itemsMax: number }>;

/** A value that holds no others, in the words of JSON Schema. */
type ValueSchema = Readonly<{
  type: 'string' | 'integer' | 'boolean';
  format?: 'date' | 'date-time';
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  enum?: string[];
  /** A person's text: masked when it is shown. */
  'x-personal'?: true;
  /** Prose: a form gives it room. */
  'x-multiline'?: true;
}>;

export type KindSchema =
  | ValueSchema
  | Readonly<{ type: () => BodyClass }>
  | Readonly<{ oneOf: { $ref: string }[] }>
  | Readonly<{ type: 'array'; items: ValueSchema; maxItems: number }>
  | Readonly<{ type: () => BodyClass; isArray: true; maxItems: number }>;

/** One kind of value: what it takes, how that is documented, and how it is converted. `V` is the type of the fields that can be declared with it. */
export type Kind<V> = Readonly<{
  name: string;
  /** A sentence that never repeats the value, or undefined where the value is taken. Inside of parts it does not look: they are held to their own class. */
  problemOf: (value: unknown) => string | undefined;
  schema: KindSchema;
  holding: Holding;
  /** Classes that only the schema names, so that they are documented too. */
  models?: readonly BodyClass[];
  /** The most bytes that a value takes in an event: as canonical JSON, personal text sealed. */
  storedBytesMax: () => number;
  /** Never there: it ties the kind to its type. */
  of?: V;
}>;
