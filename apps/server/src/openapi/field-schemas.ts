import { complaintTransitions, rulesAbout } from '@redress/complaints/domain';
import { commandBodies, doorCommandTypes, fieldHints, ownFieldHints, type FieldHints } from '../bodies';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const known: Readonly<Record<string, FieldHints>> = fieldHints;

const hintsOf = (schemaName: string, name: string): Partial<FieldHints> => ({
  ...(Object.hasOwn(known, name) ? known[name] : {}),
  ...ownFieldHints[`${schemaName}.${name}`],
});

/** The rules of each command, by the class that its body is held to. */
const rulesByBody = new Map(
  doorCommandTypes.map((type) => [
    commandBodies[type].body.name,
    complaintTransitions.find(({ command }) => command === type)?.guards ?? [],
  ]),
);

/**
 * The schema of a body or of a part of one, with what a form needs besides: the order of its fields, the group that each is shown in, what it refers to, what
 * a form starts with, and the rules of the case that look at it. Which are personal, and which long, their kinds say.
 */
export const withFieldHints = (schemaName: string, schema: unknown): unknown => {
  if (!isSchema(schema) || !isSchema(schema['properties'])) return schema;
  const properties = Object.entries(schema['properties']).map(([name, property], index) => {
    const { group, ref, prefill } = hintsOf(schemaName, name);
    const rules = rulesAbout(rulesByBody.get(schemaName) ?? [], name);
    const hints = {
      'x-order': index + 1,
      ...(group === undefined ? {} : { 'x-group': group }),
      ...(ref === undefined ? {} : { 'x-ref': ref }),
      ...(prefill === undefined ? {} : { 'x-prefill': prefill }),
      ...(rules.length === 0 ? {} : { 'x-rule': rules }),
    };
    return [name, isSchema(property) ? { ...property, ...hints } : property] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
};
