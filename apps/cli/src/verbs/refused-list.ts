import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import type { ImportRefusal } from '@redress/complaints/application';
import type { Context } from '../context';
import { Refused } from '../exit-codes';
import { bad, quiet } from '../terminal/span';
import { createFigures } from './figures';
import { refusalSentence } from './refusal-sentence';

/** Refused rows and steps that are said on stderr one by one; the rest is counted. */
const refusedShownMax = 5;

/** One line of the list, in the order of its keys. */
export type RefusedLine = Readonly<{
  line: number;
  sourceId?: string;
  step?: string;
  code: string;
  reason: string;
  /** `pack@version` whose rule refused; absent where the format did. */
  policy?: string;
}>;

/** Refused rows and steps of an import: written down as they come, the first few said at once. */
export type RefusedList = Readonly<{ add: (line: RefusedLine) => void; end: () => void }>;

export const refusedLineOf = (refusal: ImportRefusal, context: Context): RefusedLine => {
  const { line, sourceId, step } = refusal;
  const place = { line, ...(sourceId === undefined ? {} : { sourceId }), ...(step === undefined ? {} : { step }) };
  if (refusal.by === 'format') return { ...place, code: refusal.code, reason: refusal.reason };
  const { rejection, policy } = refusal.refusal;
  return { ...place, code: rejection.code, reason: refusalSentence(refusal.refusal, context), policy };
};

const firstFreeName = (path: string): string => {
  for (let n = 1; ; n += 1) if (!existsSync(`${path}.${n}`)) return `${path}.${n}`;
};

/** Opens a new list. An import that is run again names the same file: the older list is kept under another name, never overwritten. */
const openList = (path: string, { texts, terminal }: Context): number => {
  try {
    if (existsSync(path)) {
      const aside = firstFreeName(path);
      renameSync(path, aside);
      terminal.remark([quiet(texts.import.keptAside(path, aside))]);
    }
    return openSync(path, 'wx');
  } catch (error) {
    throw new Refused(texts.import.cannotList(path, error instanceof Error ? error.message : String(error)));
  }
};

/** `path`: as `--refused` names it; absent: nothing is written down. @throws Refused where no file can be there. */
export const openRefusedList = (path: string | undefined, context: Context): RefusedList => {
  const { terminal, texts, lang } = context;
  const file = path === undefined ? undefined : openList(path, context);
  let count = 0;
  return {
    add: (line) => {
      count += 1;
      if (file !== undefined) writeSync(file, `${JSON.stringify(line)}\n`);
      if (count > refusedShownMax) return;
      const reason = line.policy === undefined ? texts.import.formatReason(line.code, line.reason) : line.reason;
      terminal.remark([bad(texts.import.refusedRow(line.line, line.step, line.code, reason))]);
    },
    end: () => {
      if (file !== undefined) closeSync(file);
      const more = count - refusedShownMax;
      if (more > 0) terminal.remark([bad(texts.import.moreRefused(createFigures(lang).whole(more), path))]);
    },
  };
};
