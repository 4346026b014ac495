import path from 'node:path';
import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { listOf, memberOf, objectOf, type Members } from '../e2e/openapi/served-contract';

/** The types that the console speaks to the service by. */
export const consoleTypesFile = path.resolve(__dirname, '..', '..', 'apps/console/src/contract/openapi.generated.ts');

const heading = '// Made by `npm run contract` from the service’s own document: never edited.\n';

/** What types do not tell: it would only make the file longer. */
const untyped: ReadonlySet<string> = new Set(['example', 'examples', 'summary', 'tags', 'security', 'headers']);

/** `isNames`: the members are names that the contract chose, not words of OpenAPI. */
const typedPart = (value: unknown, isNames = false): unknown => {
  if (Array.isArray(value)) return listOf(value).map((item) => typedPart(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || !untyped.has(name))
      .map(([name, member]) => [name, typedPart(member, !isNames && (name === 'properties' || name === 'schemas'))]),
  );
};

/** Every refusal is a problem of one shape, whatever its status. */
const refusal: Members = {
  description: 'Refused',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const withOneRefusal = (operation: Members): Members => ({
  ...operation,
  responses: {
    ...Object.fromEntries(
      Object.entries(objectOf(operation['responses'])).filter(([status]) => status.startsWith('2')),
    ),
    default: refusal,
  },
});

/** A type that holds itself is none for the compiler: whoever reads such a value looks at what it is. */
const withoutCycle = (schemas: Members): Members => ({ ...schemas, JsonValue: {} });

const condensed = (document: Members): Members => ({
  ...document,
  components: {
    ...objectOf(document['components']),
    schemas: withoutCycle(objectOf(memberOf(document, 'components', 'schemas'))),
  },
  paths: Object.fromEntries(
    Object.entries(objectOf(document['paths'])).map(([route, operations]) => [
      route,
      Object.fromEntries(
        Object.entries(objectOf(operations)).map(([method, operation]) => [
          method,
          withOneRefusal(objectOf(operation)),
        ]),
      ),
    ]),
  ),
});

const isDocument = (value: unknown): value is OpenAPI3 =>
  typeof value === 'object' && value !== null && 'openapi' in value && 'info' in value && 'paths' in value;

/** The text of the console's types, from the document as it is served. */
export const consoleTypesOf = async (document: Members): Promise<string> => {
  const typed = typedPart(condensed(document));
  if (!isDocument(typed)) throw new Error('The service serves no OpenAPI document');
  // Not read-only: the client takes a read-only list for an object.
  const nodes = await openapiTypeScript(typed);
  return `${heading}${astToString(nodes)}`;
};
