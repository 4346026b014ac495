import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { membersOf, send } from '../service/service-client';

export type Members = Readonly<Record<string, unknown>>;

/** One operation as the served document states it. */
export type Operation = Readonly<{ id: string; method: string; path: string; stated: Members }>;

export type Contract = Readonly<{
  document: Members;
  operations: readonly Operation[];
  /** Sentences on what of the value is not as the schema says; none where it is. */
  problemsOf: (schema: unknown, value: unknown) => readonly string[];
}>;

/** The members of an object; of anything else none. */
export const objectOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

export const memberOf = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((inner, name) => objectOf(inner)[name], value);

/** The items of a list; of anything else none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

const operationsOf = (document: Members): readonly Operation[] =>
  Object.entries(objectOf(document['paths'])).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const stated = memberOf(item, method);
      if (stated === undefined) return [];
      return [
        { id: textOf(memberOf(stated, 'operationId')), method: method.toUpperCase(), path, stated: objectOf(stated) },
      ];
    }),
  );

/** What the schemas of OpenAPI say beyond JSON Schema, and our own words. */
const moreWords = ['example', 'x-personal', 'x-multiline', 'x-order', 'x-ref', 'x-group', 'x-prefill', 'x-rule'];

/** Schemas as a second reader of JSON Schema 2020-12 takes them: in strict mode, so that a word that it does not know is an error. */
const validatorOf = (document: Members): Contract['problemsOf'] => {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });
  addFormats(ajv);
  ajv.addVocabulary(moreWords);
  const inContract = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/components/schemas/', '"contract#/$defs/'));
  ajv.addSchema({ $id: 'contract', $defs: inContract(memberOf(document, 'components', 'schemas')) });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(objectOf(inContract(schema)));
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, 8).map(({ instancePath, message, params }) => {
      return `${instancePath === '' ? 'the whole' : instancePath} ${message ?? ''} ${JSON.stringify(params)}`;
    });
  };
};

/** The contract as a client finds it. */
export const readContract = async (server: Readonly<{ port: number }>): Promise<Contract> => {
  const document = membersOf(await send(server, { path: '/openapi.json' }));
  return { document, operations: operationsOf(document), problemsOf: validatorOf(document) };
};
