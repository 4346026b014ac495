import type { commandBodies, formParts } from '../contract/command-forms.generated';

/** Forms as the contract describes them. Only types stand here: the descriptions themselves are loaded when a form is opened. */
export type PartName = keyof typeof formParts;
type KnownField = (typeof formParts)[PartName][number];
export type FieldName = KnownField['name'];
export type FormName = keyof typeof commandBodies;

type OptionsOf<F> = F extends { of: readonly (infer O extends string)[] } ? O : never;
type ItemOptionsOf<F> = F extends { item: infer I } ? OptionsOf<I> : never;
/** Every value that some field can choose. */
export type OptionName = OptionsOf<KnownField> | ItemOptionsOf<KnownField>;

export type Kind =
  | Readonly<{ is: 'line' | 'area'; max: number }>
  | Readonly<{ is: 'choice'; of: readonly string[] }>
  | Readonly<{ is: 'yesNo' | 'date' | 'instant' }>
  | Readonly<{ is: 'number'; min: number; max: number }>
  | Readonly<{ is: 'part'; part: PartName }>
  | Readonly<{ is: 'either'; parts: readonly PartName[] }>
  | Readonly<{ is: 'list'; item: Kind; max: number }>;

export type FormField = Kind &
  Readonly<{
    name: FieldName;
    /** The part of the form that it stands in. */
    group?: string;
    /** The body is refused without it. */
    required?: true;
    /** Sealed before it is stored. */
    personal?: true;
    /** What the value names. */
    ref?: string;
    /** What a form starts with. */
    prefill?: string | readonly string[];
    /** Rules of the case that look at it. */
    rules?: readonly string[];
  }>;

export type FormParts = Readonly<Record<PartName, readonly FormField[]>>;
