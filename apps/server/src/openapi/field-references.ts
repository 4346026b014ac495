/** What a field of a body refers to, so that a form can offer it: a tree of categories, a search of units or of staff. By the field's name. */
const references: Readonly<Record<string, 'category' | 'unit' | 'staff'>> = {
  category: 'category',
  issue: 'category',
  unitId: 'unit',
  toUnit: 'unit',
  handlerId: 'staff',
  staffRef: 'staff',
};

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of a body or of a part of one, with the order of its fields and what each refers to, for whoever builds a form. */
export const withFieldHints = (schema: unknown): unknown => {
  if (!isSchema(schema) || !isSchema(schema['properties'])) return schema;
  const properties = Object.entries(schema['properties']).map(([name, property], index) => {
    const reference = Object.hasOwn(references, name) ? references[name] : undefined;
    const hints = { 'x-order': index + 1, ...(reference === undefined ? {} : { 'x-ref': reference }) };
    return [name, isSchema(property) ? { ...property, ...hints } : property] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
};
