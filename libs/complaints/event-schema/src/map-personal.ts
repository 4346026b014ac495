import { assertNever } from '@redress/kernel';
import type { PersonalSubject } from './personal-field';
import type { PersonalTree } from './personal-tree';

/** `pointer`: RFC 6901, into the event's data. Gives what takes the value's place. */
export type PersonalVisit = (value: unknown, pointer: string, subject: PersonalSubject) => unknown;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy in which every personal value is what `visit` made of it. The one walk of reading, writing and listing; it goes by the tree alone, and
 * leaves a value that does not fit it as it is, for the schema to refuse.
 */
export const mapPersonal = (
  tree: PersonalTree | undefined,
  value: unknown,
  visit: PersonalVisit,
  pointer = '',
): unknown => {
  if (tree === undefined) return value;
  switch (tree.kind) {
    case 'personal':
      return visit(value, pointer, tree.subject);
    case 'object': {
      if (!isRecord(value)) return value;
      const copy: Record<string, unknown> = { ...value };
      for (const [key, part] of tree.parts)
        if (Object.hasOwn(value, key)) copy[key] = mapPersonal(part, value[key], visit, `${pointer}/${key}`);
      return copy;
    }
    case 'array':
      if (!Array.isArray(value)) return value;
      return value.map((item, index) => mapPersonal(tree.element, item, visit, `${pointer}/${index}`));
    case 'choice':
      if (!isRecord(value)) return value;
      return mapPersonal(tree.options.get(value[tree.discriminator]), value, visit, pointer);
    default:
      return assertNever(tree);
  }
};

/** A personal field of an event type: `pattern` is a pointer in which `*` stands for every place of an array. */
export type PersonalField = Readonly<{ pattern: string; subject: PersonalSubject }>;

const isSameField = (a: PersonalField, b: PersonalField): boolean => a.pattern === b.pattern && a.subject === b.subject;

/** In the order of the schema; a field that several variants have is listed once. */
export const personalFieldsOf = (tree: PersonalTree | undefined, pattern = ''): readonly PersonalField[] => {
  if (tree === undefined) return [];
  switch (tree.kind) {
    case 'personal':
      return [{ pattern, subject: tree.subject }];
    case 'object':
      return tree.parts.flatMap(([key, part]) => personalFieldsOf(part, `${pattern}/${key}`));
    case 'array':
      return personalFieldsOf(tree.element, `${pattern}/*`);
    case 'choice':
      return [...tree.options.values()]
        .flatMap((option) => personalFieldsOf(option, pattern))
        .filter((field, index, all) => index === all.findIndex((other) => isSameField(other, field)));
    default:
      return assertNever(tree);
  }
};
