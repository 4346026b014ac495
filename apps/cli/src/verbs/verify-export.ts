import { createReadStream, statSync } from 'node:fs';
import {
  verifyExport,
  wholeLedger,
  type ExportReport,
  type ExportVerifierOptions,
  type Heads,
} from '@redress/integrity';
import { openSealedWith } from '@redress/privacy';
import type { KeyRing } from '@redress/kernel';
import type { Context } from '../context';
import { shareOf, tellProgress } from './tell-progress';

const bytesPerKib = 1_024;

async function* chunksOf(file: string, context: Context): AsyncGenerator<Uint8Array, void, undefined> {
  const { size } = statSync(file);
  const progress = tellProgress(context, context.texts.progress.kib);
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('A file is read as bytes');
      bytes += chunk.length;
      progress.update(bytes / bytesPerKib, shareOf(bytes, size));
      yield chunk;
    }
  } finally {
    progress.end();
  }
}

/** The keys that a file's sealed fields name. It is read once more for them, since a ring is asked before an event is looked at. */
const keysNamedIn = async (
  file: string,
  keyRing: Pick<KeyRing, 'open'>,
  context: Context,
): ReturnType<KeyRing['open']> => {
  const kids = new Set<string>();
  await verifyExport(chunksOf(file, context), {
    openSealed: (box) => {
      kids.add(box.$sealed.kid);
      return { outcome: 'keyMissing' };
    },
  });
  return keyRing.open([...kids]);
};

const lineFeed = 0x0a;
/** More than the header of an export takes. */
const firstLineBytesMax = 64 * 1_024;

const firstLineOf = async (file: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(file, { end: firstLineBytesMax - 1 }))
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  const beginning = Buffer.concat(chunks);
  return beginning.subarray(0, beginning.indexOf(lineFeed) + 1);
};

/** Heads of a whole ledger say nothing about streams that an export of one case does not hold. */
const headsFor = async (file: string, expected: Heads): Promise<Heads> => {
  const { header } = await verifyExport([await firstLineOf(file)]);
  return header === undefined || header.scope === wholeLedger
    ? expected
    : new Map([...expected].filter(([stream]) => stream === header.scope));
};

/** Verifies a file that `redress export` wrote, by itself. @throws what reading the file throws, RangeError for a line that is none */
export const verifyExportFile = async (
  context: Context,
  file: string,
  {
    expectedHeads,
    keyRing,
  }: Readonly<{ expectedHeads: Heads | undefined; keyRing: Pick<KeyRing, 'open'> | undefined }>,
): Promise<ExportReport> => {
  const keys = keyRing === undefined ? undefined : await keysNamedIn(file, keyRing, context);
  const options: ExportVerifierOptions = {
    ...(keys === undefined ? {} : { openSealed: openSealedWith((kid) => keys.get(kid)?.key) }),
    ...(expectedHeads === undefined ? {} : { expectedHeads: await headsFor(file, expectedHeads) }),
  };
  return verifyExport(chunksOf(file, context), options);
};
