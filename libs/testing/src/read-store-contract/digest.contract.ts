import { createHash } from 'node:crypto';
import { digestLine, type GuardedDocument, type ReadModelWriter } from '@redress/kernel';
import { commitDocuments, documentOf, guarded, removed, toyCase, type ContractStore, type ToyModel } from './toy-cases';

const toys = [
  toyCase('\uffee', { days: 1 }),
  toyCase('\u{20bb7}', { days: 2 }),
  toyCase('a', { status: 'open' }, '噪音，停车'),
  toyCase('b', { unit: 'é' }, ''),
];

export const describeDigest = ({ store, freshModel }: ContractStore): void => {
  describe('a digest', () => {
    /** Of what a shadow holds after these commits. */
    const digestAfter = async (...commits: readonly (readonly GuardedDocument[])[]): Promise<string> => {
      const model: ToyModel = freshModel();
      const writer: ReadModelWriter = await store().writer(model, 'shadow');
      for (const documents of commits) await commitDocuments(writer, documents);
      const digest = await store().digest(model, 'shadow');
      await store().cutOver(model);
      expect(await store().digest(model, 'live')).toBe(digest);
      return digest;
    };
    const all = toys.map((toy) => guarded(toy));

    it('is the SHA-256 of the digest lines in order of key by code point', async () => {
      const tokens = new Map([['a', ['噪', '音', '¶', '停', '车']]]);
      const lines = ['a', 'b', '\uffee', '\u{20bb7}'].map((key) => {
        const toy = toys.find((other) => other.key === key) ?? toyCase(key);
        return digestLine(key, { document: documentOf(toy), fields: toy.fields, tokens: tokens.get(key) ?? [] });
      });
      expect(await digestAfter(all)).toBe(
        createHash('sha256')
          .update(lines.map((line) => `${line}\n`).join(''))
          .digest('hex'),
      );
      expect(await digestAfter()).toBe(createHash('sha256').digest('hex'));
    });

    it('is equal for equal content, in whatever order and in how many commits it was written', async () => {
      const expected = await digestAfter(all);
      expect(await digestAfter([...all].reverse())).toBe(expected);
      expect(await digestAfter(...all.map((document) => [document]))).toBe(expected);
      const older = toys.map((toy) =>
        guarded({ ...toy, fields: { ...toy.fields, unit: 'older' }, searchText: 'older' }, 0n),
      );
      const newer = toys.map((toy) => guarded(toy, 1n));
      expect(await digestAfter(older, newer)).toBe(expected);
      expect(await digestAfter([guarded(toyCase('gone'))], newer, [removed('gone', 1n)])).toBe(expected);
    });

    it('does not depend on the order of members', async () => {
      const turned = all.map(({ content, ...rest }) =>
        content === undefined
          ? rest
          : {
              ...rest,
              content: { ...content, document: Object.fromEntries(Object.entries(content.document).reverse()) },
            },
      );
      expect(await digestAfter(turned)).toBe(await digestAfter(all));
    });

    const [first, ...rest] = all;
    const changes: readonly (readonly [
      string,
      (content: NonNullable<GuardedDocument['content']>) => Partial<GuardedDocument>,
    ])[] = [
      ['key', () => ({ key: 'other' })],
      [
        'member of the document',
        (content) => ({ content: { ...content, document: { ...content.document, key: 'x' } } }),
      ],
      ['further member', (content) => ({ content: { ...content, document: { ...content.document, more: null } } })],
      ['field', (content) => ({ content: { ...content, fields: { ...content.fields, days: 9 } } })],
      [
        'field that says nothing',
        (content) => ({ content: { ...content, fields: { ...content.fields, days: null } } }),
      ],
      ['word to be found by', (content) => ({ content: { ...content, searchText: '噪' } })],
    ];
    it.each(changes)('is another for another %s', async (_what, change) => {
      if (first?.content === undefined) throw new Error('The first case has content');
      const changed = { ...first, ...change(first.content) };
      expect(await digestAfter([changed, ...rest])).not.toBe(await digestAfter(all));
    });

    it('is another where a document is missing', async () => {
      expect(await digestAfter(rest)).not.toBe(await digestAfter(all));
    });
  });
};
