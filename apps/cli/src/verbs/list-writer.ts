import type { CaseView } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import type { Context } from '../context';
import { caseCells, caseColumns, caseJson, csvCells, csvTitles, listedCase } from '../rendering/list/case-columns';
import type { PersonalView } from '../rendering/personal';
import { csvRecord } from '@redress/formats';
import type { Telling } from '@redress/complaints/messages';
import type { Inline } from '../terminal/span';
import { tableLines } from '../terminal/table';
import { visibleJson, visibleText } from '../terminal/visible-text';

/** Writes a list as its pages come. `end`: there are no more. */
export type ListWriter = Readonly<{ write: (views: readonly CaseView[]) => void; end: () => void }>;

type Told = Telling & PersonalView;

const jsonWriter = ({ terminal }: Context, at: Instant, tell: Told): ListWriter => ({
  write: (views) => {
    for (const view of views)
      terminal.out(`${visibleJson(JSON.stringify(caseJson(listedCase(view, at), at, tell)))}\n`);
  },
  end: () => undefined,
});

/** A file keeps what is stored; only a terminal is told it visibly. */
const csvWriter = ({ terminal }: Context, at: Instant, { isRevealed }: Told): ListWriter => {
  const written = (text: string): string => (terminal.isSeen ? visibleText(text) : text);
  terminal.out(csvRecord(csvTitles(isRevealed)));
  return {
    write: (views) => {
      for (const view of views) {
        const cells = csvCells(listedCase(view, at), at, isRevealed);
        terminal.out(csvRecord(cells.map((cell) => (typeof cell === 'string' ? written(cell) : cell))));
      }
    },
    end: () => undefined,
  };
};

/** Columns are as wide as their widest cell, so a table waits for its last row. */
const tableWriter = ({ terminal, texts }: Context, at: Instant, tell: Told): ListWriter => {
  const rows: (readonly Inline[])[] = [];
  return {
    write: (views) => void rows.push(...views.map((view) => caseCells(listedCase(view, at), at, tell, texts))),
    end: () => {
      if (rows.length > 0) terminal.print(tableLines(caseColumns(texts, tell.isRevealed), rows, terminal.columns));
    },
  };
};

export const listWriter = (context: Context, at: Instant, tell: Told, isCsv: boolean): ListWriter => {
  if (context.json) return jsonWriter(context, at, tell);
  return isCsv ? csvWriter(context, at, tell) : tableWriter(context, at, tell);
};
