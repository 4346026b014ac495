import path from 'node:path';
import {
  AnnotatedType,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  DefinitionType,
  LiteralType,
  SchemaGenerator,
  StringType,
  UnionType,
  type BaseType,
  type Config,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import { isTypeOperatorNode, isTypeQueryNode, SyntaxKind, type Node, type TypeChecker } from 'typescript';

const root = path.resolve(__dirname, '..', '..', '..', '..');
const typesFile = path.join(root, 'apps', 'server', 'src', 'openapi', 'answer-types.ts');

type Schema = Readonly<Record<string, unknown>>;
export type Schemas = Readonly<Record<string, Schema>>;

const config = {
  path: typesFile,
  type: '*',
  tsconfig: path.join(root, 'tsconfig.json'),
  skipTypeCheck: true,
  topRef: true,
  expose: 'export',
  jsDoc: 'extended',
  sortProps: false,
  additionalProperties: false,
  encodeRefs: false,
} satisfies Config;

const revisionPattern = '^(0|[1-9][0-9]{0,18})$';

/** A bigint is a revision, and JSON carries it as decimal text (json-answer.ts). */
const revisions: SubNodeParser = {
  supportsNode: (node: Node): boolean => node.kind === SyntaxKind.BigIntKeyword,
  createType: (): BaseType =>
    new DefinitionType(
      'Revision',
      new AnnotatedType(
        new StringType(),
        { pattern: revisionPattern, description: 'Place of an event in its stream, from 0, in decimal.' },
        false,
      ),
    ),
};

/** The names that the compiler sees behind a `keyof typeof`, whatever the object is built by; undefined where they are open. */
const keysOf = (node: Node, checker: TypeChecker): readonly string[] | undefined => {
  if (!isTypeOperatorNode(node) || node.operator !== SyntaxKind.KeyOfKeyword || !isTypeQueryNode(node.type))
    return undefined;
  const type = checker.getTypeFromTypeNode(node);
  const members = type.isUnion() ? type.types : [type];
  const names = members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
  return names.length === members.length ? names : undefined;
};

const keyNames = (checker: TypeChecker): SubNodeParser => ({
  supportsNode: (node: Node): boolean => keysOf(node, checker) !== undefined,
  createType: (node: Node): BaseType =>
    new UnionType((keysOf(node, checker) ?? []).map((name) => new LiteralType(name))),
});

const oneOfTexts = (name: string, members: Schema): Schema => ({
  type: 'object',
  properties: { [name]: { type: 'string' }, ...members },
  required: [name, ...Object.keys(members).filter((member) => member !== 'erasureId')],
  additionalProperties: false,
});

/** Types whose answer is not what the compiler sees: a person's text is shown or not (mask-document.ts), and some texts have a form. */
const written: Schemas = {
  PersonalText: {
    description: 'A person’s text as its reader may see it: open, masked with its length, or gone with its key.',
    anyOf: [
      oneOfTexts('text', {}),
      oneOfTexts('masked', { characters: { type: 'integer', minimum: 0 } }),
      {
        type: 'object',
        properties: { unavailable: { enum: ['noKey', 'erased'] }, erasureId: { type: 'string', format: 'uuid' } },
        required: ['unavailable'],
        additionalProperties: false,
      },
    ],
  },
  Instant: {
    type: 'string',
    format: 'date-time',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`,
    description: 'A point in time: UTC, RFC 3339 with milliseconds. Text order is time order.',
  },
  CivilDate: {
    type: 'string',
    format: 'date',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
    description: 'A date of the civil calendar, in a zone that is stated beside it.',
  },
  Position: {
    type: 'string',
    minLength: 1,
    description: 'Place in the whole log: opaque, to be handed back as minPosition.',
  },
};

const eventName = /^Event<"(\w+)",.*>$/;
const plainName = /^[A-Z][A-Za-z0-9]*$/;

/** `Part` is the word of bodies: what is shown of one is named so, and no two schemas go by one name. @throws where a name is none */
const nameOf = (generated: string): string => {
  const name = eventName.test(generated)
    ? generated.replace(eventName, '$1Event')
    : generated.replace(/^PersonalText$/, 'ShownText').replace(/Part$/, 'Shown');
  if (!plainName.test(name))
    throw new Error(`${generated} is no name for a schema: give the type a name of its own in answer-types.ts`);
  return name;
};

const refPrefix = '#/definitions/';

const renamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key,
      key === '$ref' && typeof member === 'string' && member.startsWith(refPrefix)
        ? `#/components/schemas/${nameOf(decodeURIComponent(member.slice(refPrefix.length)))}`
        : renamed(member),
    ]),
  );
};

/** Every name that a schema refers to, from these on. */
const reachable = (schemas: Schemas, from: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = [...from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = JSON.stringify(schemas[name] ?? {});
    waiting.push(...[...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, named = '']) => named));
  }
  return found;
};

/** The types of answer-types.ts as schemas of OpenAPI 3.1, by name, and what they refer to. Takes some seconds. @throws what the generator throws */
export const generateAnswerSchemas = (): Schemas => {
  const full = { ...DEFAULT_CONFIG, ...config };
  const program = createProgram(full);
  const generator = new SchemaGenerator(
    program,
    createParser(program, full, (parsers) =>
      parsers.addNodeParser(revisions).addNodeParser(keyNames(program.getTypeChecker())),
    ),
    createFormatter(full),
    full,
  );
  const { definitions = {} } = generator.createSchema(config.type);
  const all = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      nameOf(decodeURIComponent(name)),
      renamed(written[name] ?? schema) as Schema,
    ]),
  );
  const exported = program
    .getSourceFile(typesFile)
    ?.statements.flatMap((statement) => /^export type (\w+)/.exec(statement.getText())?.[1] ?? []);
  const named = reachable(all, exported ?? []);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => named.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** The file that the document is made with. */
export const schemasFile = path.join(__dirname, 'answer-schemas.generated.ts');

export const schemasText = (schemas: Schemas): string =>
  `// Made by \`npm run contract\` from answer-types.ts: never edited.\nexport const generatedSchemas = ${JSON.stringify(schemas)} as const;\n`;
