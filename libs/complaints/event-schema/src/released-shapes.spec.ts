import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { eventSchemas } from './event-schemas';
import type { EventVersions } from './event-versions';
import { caseText, complainantText, respondentText, subjectOf } from './personal-field';
import { civilDate, instant } from './scalars';

// One line for each place: its pattern, with `?` where it may be absent and `(value)` for a variant, then what may stand there. A shape that was
// released once stays as it is: what fails here wants a new version and an upcaster, or, for a type that is new, its lines in the file.
const releasedShapes = join(__dirname, '../../../../test/golden/events/released-shapes.txt');

const checkOf = ({ _zod: { def } }: z.core.$ZodCheck): string =>
  JSON.stringify(def, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));

const scalarOf = (schema: z.core.$ZodType): string => {
  if (schema === instant) return 'instant';
  if (schema === civilDate) return 'civil date';
  if (schema instanceof z.ZodString) return ['text', ...(schema.def.checks ?? []).map(checkOf)].join(' ');
  if (schema instanceof z.ZodNumber) return `number, ${schema.format ?? 'any'}`;
  if (schema instanceof z.ZodBoolean) return 'true | false';
  if (schema instanceof z.ZodEnum) return schema.options.join(' | ');
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => JSON.stringify(value)).join(' | ');
  if (schema instanceof z.ZodUnion) return schema.options.map(scalarOf).join(' | ');
  throw new Error(`No words for a schema of kind ${schema._zod.def.type}`);
};

const keyLines = (shape: Readonly<Record<string, z.core.$ZodType>>, at: string): readonly string[] =>
  Object.entries(shape).flatMap(([key, part]) =>
    part instanceof z.ZodExactOptional ? linesOf(part.unwrap(), `${at}/${key}`, '?') : linesOf(part, `${at}/${key}`),
  );

const boxLines = (schema: z.core.$ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? keyLines(schema.shape, '') : [];

const linesOf = (schema: z.core.$ZodType, at: string, mark = ''): readonly string[] => {
  const subject = subjectOf(schema);
  if (subject !== undefined) return [`${at}${mark} sealed, ${subject}`];
  if (schema instanceof z.ZodObject) return [`${at}${mark} object`, ...keyLines(schema.shape, at)];
  if (schema instanceof z.ZodArray) return [`${at}${mark} list`, ...linesOf(schema.element, `${at}/*`)];
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [
      `${at}${mark} by ${schema.def.discriminator}`,
      ...schema.options.flatMap((option, index) => linesOf(option, `${at}(${index})`)),
    ];
  return [`${at}${mark} ${scalarOf(schema)}`];
};

const shapes = (): readonly string[] => [
  'sealed',
  ...boxLines(complainantText),
  ...Object.entries<EventVersions<unknown>>(eventSchemas).flatMap(([type, { versions }]) =>
    versions.flatMap(({ schema }, index) => ['', `${type} schema ${index + 1}`, ...keyLines(schema.shape, '')]),
  ),
];

describe('a released shape', () => {
  it('never changes, and a new one is written down with it', () => {
    expect(shapes()).toStrictEqual(readFileSync(releasedShapes, 'utf8').trimEnd().split('\n'));
  });

  it('of a sealed field is the same for every subject', () => {
    expect(boxLines(respondentText)).toStrictEqual(boxLines(complainantText));
    expect(boxLines(caseText)).toStrictEqual(boxLines(complainantText));
  });
});
