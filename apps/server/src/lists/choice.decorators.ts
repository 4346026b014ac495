import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';

const wordCharactersMax = 120;
/** Values of one choice: a filter has a limit of its terms. */
const choicesMax = 20;

type FieldDecorator = (prototype: object, name: string) => void;

const applied =
  (...decorators: readonly FieldDecorator[]): FieldDecorator =>
  (prototype, name) =>
    decorators.forEach((decorate) => decorate(prototype, name));

const checked = (values: readonly string[] | undefined): readonly FieldDecorator[] => [
  IsOptional(),
  IsArray(),
  ArrayMinSize(1),
  ArrayMaxSize(choicesMax),
  ...(values === undefined
    ? [IsString({ each: true }), Length(1, wordCharactersMax, { each: true })]
    : [IsIn([...values], { each: true })]),
];

const itemOf = (values: readonly string[] | undefined) =>
  values === undefined
    ? { type: 'string', minLength: 1, maxLength: wordCharactersMax }
    : { type: 'string', enum: [...values] };

/** In a body: one value, or a list of which a case has one. */
export const Choice = (description: string, values?: readonly string[]): FieldDecorator =>
  applied(
    ApiPropertyOptional({
      description,
      oneOf: [itemOf(values), { type: 'array', items: itemOf(values), minItems: 1, maxItems: choicesMax }],
    }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value)),
    ...checked(values),
  );

/** In an address: values with commas between, of which a case has one. */
export const ListedChoice = (description: string, values?: readonly string[]): FieldDecorator =>
  applied(
    ApiPropertyOptional({ type: String, description: `${description}; several with commas between` }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)),
    ...checked(values),
  );

/** In a body. */
export const Yes = (description: string): FieldDecorator =>
  applied(ApiPropertyOptional({ type: Boolean, description }), IsOptional(), IsBoolean());

/** In an address: `true`, or left out. */
export const SaidYes = (description: string): FieldDecorator =>
  applied(
    ApiPropertyOptional({ type: Boolean, description }),
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsOptional(),
    IsBoolean(),
  );

/** A civil date, judged where it is read. */
export const Day = (description: string): FieldDecorator =>
  applied(ApiPropertyOptional({ type: String, format: 'date', description }), IsOptional(), IsString(), Length(10, 10));
