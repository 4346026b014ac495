import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { languages, type Messages } from './messages';
import { createWords } from './words';

const source = path.resolve(__dirname, '..');
const filesIn = (pattern: RegExp): readonly string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => pattern.test(name));

const isMessages = (value: unknown): value is Messages<string> =>
  typeof value === 'object' && value !== null && 'namespace' in value && 'entries' in value;

type Catalogue = Readonly<{ file: string; messages: Messages<string> }>;

const catalogues: readonly Catalogue[] = filesIn(/(\.messages|-words)\.ts$/).flatMap((file) => {
  const exported = jest.requireActual<object>(path.join(source, file));
  return Object.values(exported).flatMap((messages: unknown) => (isMessages(messages) ? [{ file, messages }] : []));
});

/** Keys of these are the contract's own values, or are put together of parts: the compiler sees that each is known, not that each is said. */
const isSaidByValue = ({ file, messages }: Catalogue): boolean =>
  file.startsWith('words/') || messages.namespace === 'span';

type Argument = Readonly<{ type: number; value: string; options?: Readonly<Record<string, unknown>> }>;

const isElement = (value: unknown): value is Argument => typeof value === 'object' && value !== null && 'type' in value;

/** Names of the arguments of a message, those inside of plurals too; and tags. */
const argumentsOf = (nodes: readonly unknown[]): readonly string[] =>
  nodes.filter(isElement).flatMap((node) => {
    const isLiteral = node.type === 0 || node.type === 7;
    const inner = Object.values(node.options ?? {}).flatMap((option) =>
      argumentsOf((option as Readonly<{ value: readonly unknown[] }>).value),
    );
    return [...(isLiteral ? [] : [node.value]), ...inner];
  });

const shapeOf = (text: string, language: string): readonly string[] =>
  [...new Set(argumentsOf(new IntlMessageFormat(text, language).getAst()))].toSorted();

const every = catalogues.flatMap(({ file, messages }) =>
  Object.entries(messages.entries).map(([key, message]) => ({ file, namespace: messages.namespace, key, message })),
);

const code: ReadonlyMap<string, string> = new Map(
  filesIn(/(?<!\.spec)\.tsx?$/).map((file) => [file, readFileSync(path.join(source, file), 'utf8')]),
);

/** Files of ours that a file imports. */
const importsOf = (file: string): readonly string[] =>
  [...(code.get(file) ?? '').matchAll(/from '(\.[^']+)'/g)].flatMap(([, name]) => {
    const stem = path.posix.join(path.posix.dirname(file), name ?? '');
    return [`${stem}.ts`, `${stem}.tsx`].filter((one) => code.has(one));
  });

/** Where its keys may stand: in the files that say them, and in those that these have values from. Lists of texts themselves count for nothing. */
const saidBy = (messagesFile: string): readonly string[] => {
  const users = [...code.keys()].filter((file) => importsOf(file).includes(messagesFile));
  const near = users.flatMap(importsOf);
  return [...new Set([...users, ...near, ...near.flatMap(importsOf)])]
    .filter((file) => !/(\.messages|-words)\.ts$/.test(file))
    .map((file) => code.get(file) ?? '');
};

describe('the catalogue', () => {
  it('is there', () => expect(every.length).toBeGreaterThan(150));

  it('has each namespace once', () => {
    const names = catalogues.map(({ messages }) => messages.namespace);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toStrictEqual([]);
  });

  it('says everything in both languages, with the same arguments', () => {
    const unequal = every.filter(
      ({ message }) =>
        message.zh.trim() === '' ||
        message.en.trim() === '' ||
        shapeOf(message.zh, 'zh').join() !== shapeOf(message.en, 'en').join(),
    );
    expect(unequal.map(({ namespace, key }) => `${namespace} ${key}`)).toStrictEqual([]);
  });

  it('has nothing that is never said', () => {
    const unused = catalogues
      .filter((catalogue) => !isSaidByValue(catalogue))
      .flatMap(({ file, messages }) => {
        const texts = saidBy(file);
        return Object.keys(messages.entries).flatMap((key) => {
          const quoted = [`'${key}'`, `"${key}"`, `\`${key}\``];
          return texts.some((text) => quoted.some((one) => text.includes(one))) ? [] : [`${file} ${key}`];
        });
      });
    expect(unused).toStrictEqual([]);
  });

  it('lets no file say a text of its own', () => {
    // Text between tags that has a letter in it; names and codes stand in braces or attributes.
    const own = filesIn(/\.tsx$/)
      .filter((file) => !file.includes('.spec.'))
      .flatMap((file) =>
        [
          ...readFileSync(path.join(source, file), 'utf8').matchAll(
            /^\s*(?:<[^>\n]*>)?([A-Z一-鿿][\p{L} ,.]+)(?:<\/[^>\n]*>)?$/gmu,
          ),
        ].map(([, text]) => `${file}: ${text ?? ''}`),
      );
    expect(own).toStrictEqual([]);
  });

  it('speaks with plurals and numbers of the language', () => {
    const messages = {
      namespace: 'spec',
      entries: {
        changes: {
          zh: '{n, number} 项变动',
          en: '{n, plural, one {# change} other {# changes}}',
        },
      },
    } as const;
    const words = createWords();
    const said = languages.map((language) => [1, 12_345].map((n) => words.in(language, messages)('changes', { n })));
    expect(said).toStrictEqual([
      ['1 项变动', '12,345 项变动'],
      ['1 change', '12,345 changes'],
    ]);
  });
});
