import { chosenPart, memberOf, type Draft } from './draft';
import type { FieldName, FormParts, Kind, PartName } from './form-part';

/** A field as a pointer leads to it: in which part it stands, and which of several values is meant, counted from 0. */
export type PointedField = Readonly<{ part: PartName; name: FieldName; index: number | undefined }>;

const partOf = (kind: Kind, draft: Draft, parts: FormParts): PartName | undefined => {
  if (kind.is === 'part') return kind.part;
  if (kind.is === 'list') return partOf(kind.item, undefined, parts);
  return kind.is === 'either' ? chosenPart(kind.parts, draft, parts) : undefined;
};

/** The field that a pointer of a fault means, the innermost that has a name; `undefined` where it means the whole body. */
export const fieldAt = (root: PartName, pointer: string, draft: Draft, parts: FormParts): PointedField | undefined => {
  let part: PartName | undefined = root;
  let value: Draft = draft;
  let found: PointedField | undefined;
  for (const step of pointer.split('/').slice(1)) {
    if (/^\d+$/.test(step)) {
      if (found !== undefined) found = { ...found, index: Number(step) };
      continue;
    }
    if (part === undefined) return found;
    const field: FormParts[PartName][number] | undefined = parts[part].find(({ name }) => name === step);
    if (field === undefined) return found;
    value = memberOf(value, step);
    found = { part, name: field.name, index: undefined };
    part = partOf(field, value, parts);
  }
  return found;
};

/** Everything that a value of that part, however deep, can refer to. */
export const refsOf = (root: PartName, parts: FormParts): ReadonlySet<string> => {
  const refs = new Set<string>();
  const seen = new Set<PartName>();
  const visit = (part: PartName): void => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const field of parts[part]) {
      if (field.ref !== undefined) refs.add(field.ref);
      const inner = field.is === 'either' ? field.parts : [partOf(field, undefined, parts)];
      for (const one of inner) if (one !== undefined) visit(one);
    }
  };
  visit(root);
  return refs;
};
