import type { CivilDate, Instant } from '@redress/kernel';
import { field, type Asked, type FieldOf, type FieldOptions } from './field';
import type { BodyClass, Kind, PersonalWords } from './kind';
import { limits } from './limits';
import { listOf, part, partBy } from './part.kinds';
import { oneOf, wholeNumber, yesNo } from './plain.kinds';
import { civilDate, instant, personalText, word } from './text.kinds';

type InstanceOf<C> = C extends new () => infer I ? I : never;

type Length = Readonly<{
  /** Characters of Unicode. */
  max?: number;
}>;

/** A person's text, or the office's about him: sealed. A whole paragraph unless `max` leaves room for one line only. */
export const PersonalText = <O extends boolean = false>({
  max = limits.proseCharactersMax,
  ...options
}: FieldOptions<O> & Length = {}): FieldOf<Asked<PersonalWords, O>> => field(personalText(max), options);

/** A code, an id or a name of a thing: in the open. */
export const Word = <O extends boolean = false>({
  max = limits.wordCharactersMax,
  ...options
}: FieldOptions<O> & Length = {}): FieldOf<Asked<string, O>> => field(word(max), options);

/** The id of something that the ledger or the office knows. */
export const Id = <O extends boolean = false>(options: FieldOptions<O> = {}): FieldOf<Asked<string, O>> =>
  field(word(limits.idCharactersMax), options);

export const OneOf = <const V extends string, O extends boolean = false>(
  values: readonly V[],
  options: FieldOptions<O> = {},
): FieldOf<Asked<V, O>> => field(oneOf(values), options);

/** From `min` to `max`, both included. */
export const WholeNumber = <O extends boolean = false>(
  min: number,
  max: number,
  options: FieldOptions<O> = {},
): FieldOf<Asked<number, O>> => field(wholeNumber(min, max), options);

export const YesNo = <O extends boolean = false>(options: FieldOptions<O> = {}): FieldOf<Asked<boolean, O>> =>
  field(yesNo, options);

export const InstantText = <O extends boolean = false>(options: FieldOptions<O> = {}): FieldOf<Asked<Instant, O>> =>
  field(instant, options);

export const CivilDateText = <O extends boolean = false>(options: FieldOptions<O> = {}): FieldOf<Asked<CivilDate, O>> =>
  field(civilDate, options);

/** An object of this class. */
export const Part = <C extends BodyClass, O extends boolean = false>(
  classOf: () => C,
  options: FieldOptions<O> = {},
): FieldOf<Asked<InstanceOf<C>, O>> => field(part(classOf), options);

/** An object of the class that its field `by` names. */
export const PartBy = <const T extends Readonly<Record<string, BodyClass>>, O extends boolean = false>(
  by: string,
  classes: T,
  otherwise: BodyClass,
  options: FieldOptions<O> = {},
): FieldOf<Asked<InstanceOf<T[keyof T]>, O>> => field(partBy(by, classes, otherwise), options);

/** A list of one kind, `max` items at most. */
export const ListOf = <V, O extends boolean = false>(
  item: Kind<V>,
  { max = limits.itemsMax, ...options }: FieldOptions<O> & Readonly<{ /** Items. */ max?: number }> = {},
): FieldOf<Asked<V[], O>> => field(listOf(item, max), options);

/** A list of ids. */
export const Ids = <O extends boolean = false>(options: FieldOptions<O> = {}): FieldOf<Asked<string[], O>> =>
  field(listOf(word(limits.idCharactersMax)), options);
