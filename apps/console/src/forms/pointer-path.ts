import { chosenPart, memberOf, type Draft } from './draft';
import type { FieldName, FormParts, Kind, PartName } from './form-part';

/** A field as a pointer leads to it: in which part it stands, and which of several values is meant, counted from 0. */
export type PointedField = Readonly<{ part: PartName; name: FieldName; index: number | undefined }>;

const partOf = (kind: Kind, draft: Draft, parts: FormParts): PartName | undefined => {
  if (kind.is === 'part') return kind.part;
  if (kind.is === 'list') return partOf(kind.item, undefined, parts);
  return kind.is === 'either' ? chosenPart(kind.parts, draft, parts) : undefined;
};

/** The fields that a pointer of a fault leads through, the outermost first; none where it means the whole body. */
export const fieldsOn = (root: PartName, pointer: string, draft: Draft, parts: FormParts): readonly PointedField[] => {
  let part: PartName | undefined = root;
  let value: Draft = draft;
  const path: PointedField[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const last = path.at(-1);
    if (/^\d+$/.test(step)) {
      if (last !== undefined) path.splice(-1, 1, { ...last, index: Number(step) });
      continue;
    }
    if (part === undefined) return path;
    const field: FormParts[PartName][number] | undefined = parts[part].find(({ name }) => name === step);
    if (field === undefined) return path;
    value = memberOf(value, step);
    path.push({ part, name: field.name, index: undefined });
    part = partOf(field, value, parts);
  }
  return path;
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
