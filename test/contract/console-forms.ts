import path from 'node:path';
import { listOf, memberOf, objectOf, textOf, type Contract, type Members } from '../e2e/openapi/served-contract';

const contractFolder = path.resolve(__dirname, '..', '..', 'apps/console/src/contract');

/** What the console makes the forms of commands from: loaded when a form is opened. */
const formsFile = path.join(contractFolder, 'command-forms.generated.ts');
/** What commands are called and where they are sent: small, for buttons. */
const commandsFile = path.join(contractFolder, 'commands.generated.ts');

const heading = '// Made by `npm run contract` from the service’s own document: never edited.\n';

type Schemas = Members;

const nameOf = (reference: unknown): string => textOf(reference).replace('#/components/schemas/', '');

const refersTo = (schema: unknown): string => {
  const [wrapped] = listOf(memberOf(schema, 'allOf'));
  return nameOf(memberOf(schema, '$ref') ?? memberOf(wrapped, '$ref'));
};

/** The kind of a value in the words of a form. @throws Error where a schema says what no form can ask for */
const kindOf = (schema: unknown, schemas: Schemas): Members => {
  const part = refersTo(schema);
  if (part !== '') return { is: 'part', part };
  const { type, format, oneOf, items, minimum, maximum, maxLength, maxItems, ...rest } = objectOf(schema);
  if (Array.isArray(oneOf)) return { is: 'either', parts: oneOf.map(refersTo) };
  if (type === 'array') return { is: 'list', item: kindOf(items, schemas), max: maxItems };
  if (Array.isArray(rest['enum'])) return { is: 'choice', of: rest['enum'] };
  if (type === 'boolean') return { is: 'yesNo' };
  if (type === 'integer') return { is: 'number', min: minimum, max: maximum };
  if (format === 'date') return { is: 'date' };
  if (format === 'date-time') return { is: 'instant' };
  if (type === 'string' && typeof maxLength === 'number')
    return { is: rest['x-multiline'] === true ? 'area' : 'line', max: maxLength };
  throw new Error(`No form can ask for ${JSON.stringify(schema)}`);
};

const fieldOf = (name: string, schema: unknown, isRequired: boolean, schemas: Schemas): Members => {
  const hint = (word: string): unknown => memberOf(schema, `x-${word}`);
  const isPersonal = hint('personal') === true || memberOf(schema, 'items', 'x-personal') === true;
  return {
    name,
    ...kindOf(schema, schemas),
    ...(hint('group') === undefined ? {} : { group: hint('group') }),
    ...(isRequired ? { required: true } : {}),
    ...(isPersonal ? { personal: true } : {}),
    ...(hint('ref') === undefined ? {} : { ref: hint('ref') }),
    ...(hint('prefill') === undefined ? {} : { prefill: hint('prefill') }),
    ...(hint('rule') === undefined ? {} : { rules: hint('rule') }),
  };
};

const fieldsOf = (part: string, schemas: Schemas): readonly Members[] => {
  const schema = schemas[part];
  const required = listOf(memberOf(schema, 'required'));
  return Object.entries(objectOf(memberOf(schema, 'properties')))
    .toSorted(([, a], [, b]) => Number(memberOf(a, 'x-order')) - Number(memberOf(b, 'x-order')))
    .map(([name, property]) => fieldOf(name, property, required.includes(name), schemas));
};

const partsIn = (kind: unknown): readonly string[] => [
  ...(memberOf(kind, 'part') === undefined ? [] : [textOf(memberOf(kind, 'part'))]),
  ...listOf(memberOf(kind, 'parts')).map(textOf),
  ...(memberOf(kind, 'item') === undefined ? [] : partsIn(memberOf(kind, 'item'))),
];

/** Those parts and every part in them, each once. */
const withInner = (names: readonly string[], schemas: Schemas): ReadonlyMap<string, readonly Members[]> => {
  const found = new Map<string, readonly Members[]>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const fields = fieldsOf(name, schemas);
    found.set(name, fields);
    for (const inner of fields.flatMap(partsIn)) add(inner);
  };
  for (const name of names) add(name);
  return found;
};

const lines = (entries: Iterable<readonly [name: string, value: unknown]>): string =>
  [...entries].map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`).join('');

/** The two modules, by the file that each stands in. */
export const consoleFormsOf = ({ document, operations }: Contract): ReadonlyMap<string, string> => {
  const schemas = objectOf(memberOf(document, 'components', 'schemas'));
  const commands = operations
    .filter(({ stated }) => stated['x-command'] !== undefined)
    .toSorted((a, b) => Number(a.stated['x-order']) - Number(b.stated['x-order']))
    .map(({ path: route, stated }) => ({
      name: textOf(stated['x-command']),
      title: objectOf(stated['x-title']),
      route,
      body: refersTo(memberOf(stated, 'requestBody', 'content', 'application/json', 'schema')),
    }));
  const parts = withInner(
    commands.map(({ body }) => body),
    schemas,
  );
  const titles = commands.map(({ name, title }) => [name, { zh: title['zh'], en: title['en'] }] as const);
  return new Map([
    [
      commandsFile,
      `${heading}export const commandTitles = {\n${lines(titles)}} as const;\n\nexport const commandRoutes = {\n${lines(
        commands.map(({ name, route }) => [name, route]),
      )}} as const;\n`,
    ],
    [
      formsFile,
      `${heading}export const commandBodies = {\n${lines(
        commands.map(({ name, body }) => [name, body]),
      )}} as const;\n\nexport const formParts = {\n${lines(parts)}} as const;\n`,
    ],
  ]);
};
