import type { SourceRemark, SourceRow } from '@redress/complaints/application';
import { importers, openSource, sniffFormat, type Importer, type Source } from '@redress/formats';
import type { Context } from '../context';
import { Refused, WrongUse } from '../exit-codes';

/** As a sentence lists them. */
export const formatNames = (): string => [...importers.keys()].join(', ');

/** The file's first bytes, unpacked: enough to tell what it is. */
const beginningOf = async ({ bytes }: Source): Promise<Uint8Array> => {
  for await (const chunk of bytes) return chunk;
  return new Uint8Array();
};

/** @throws Refused where the file cannot be read */
export const openedSource = async (file: string, { texts }: Context): Promise<Source> => {
  const opened = await openSource(file);
  if (opened.outcome === 'opened') return opened.source;
  throw new Refused(texts.import.cannotRead(file, texts.import.formatReason(opened.code, opened.reason)));
};

/** @throws WrongUse naming the formats there are, and the one that the file seems to be in */
export const importerNamed = async (
  format: string,
  source: () => Promise<Source>,
  { texts }: Context,
): Promise<Importer> => {
  const importer = importers.get(format);
  if (importer !== undefined) return importer;
  const sniffed = sniffFormat(await beginningOf(await source()));
  const hint = sniffed === undefined ? '' : ` ${texts.import.looksLike(sniffed)}`;
  throw new WrongUse(texts.import.unknownFormat(format, formatNames()) + hint);
};

/** What a source holds, in its own order. */
export type Items = AsyncIterable<SourceRow | SourceRemark>;

/**
 * What a source begins with, up to its first row. One that stops there is not what it was said to be: that is found out before a ledger is made for it.
 */
export const beginningOfRows = async (
  items: Items,
): Promise<Readonly<{ isForeign: boolean; remarks: readonly SourceRemark[]; all: Items }>> => {
  const iterator = items[Symbol.asyncIterator]();
  const seen: (SourceRow | SourceRemark)[] = [];
  const remarks: SourceRemark[] = [];
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    if (next.value.kind !== 'noted' && next.value.kind !== 'stopped') break;
    remarks.push(next.value);
  }
  const all = (async function* () {
    yield* seen;
    // The loop that takes the rows closes the source.
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return { isForeign: remarks.some(({ kind }) => kind === 'stopped'), remarks, all };
};
