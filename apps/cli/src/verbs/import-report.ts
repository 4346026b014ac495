import type { ImportCounts, SourceRemark } from '@redress/complaints/application';
import type { Context } from '../context';
import { bad, quiet, warning } from '../terminal/span';
import { createFigures, labelled } from './figures';

/** How long an import took, in milliseconds: until the log held it, and from then until the read models did. */
export type ImportTimes = Readonly<{ log: number; readModels: number }>;

export const nothingRead: ImportCounts = { read: 0, filed: 0, updated: 0, alreadyFiled: 0, refused: 0, events: 0 };

export const sayRemark = ({ terminal, texts }: Context, { kind, line, code, reason }: SourceRemark): void => {
  const said = texts.import.formatReason(code, reason);
  terminal.remark([kind === 'noted' ? warning(texts.import.noted(line, said)) : bad(texts.import.stopped(line, said))]);
};

const written = (counts: ImportCounts, { lang }: Context): Readonly<Record<keyof ImportCounts, string>> => {
  const { whole } = createFigures(lang);
  const { read, filed, updated, alreadyFiled, refused, events } = counts;
  return {
    read: whole(read),
    filed: whole(filed),
    updated: whole(updated),
    alreadyFiled: whole(alreadyFiled),
    refused: whole(refused),
    events: whole(events),
  };
};

/** The summary on stdout, as interface.md has it for a program, aligned for a reader; how it went, on stderr. */
export const reportImport = (context: Context, counts: ImportCounts, { log, readModels }: ImportTimes): void => {
  const { terminal, texts, json, lang } = context;
  const said = written(counts, context);
  const { seconds } = createFigures(lang);
  const { read, filed, updated, alreadyFiled, refused, events } = counts;
  const summary = {
    read,
    filed,
    updated,
    alreadyFiled,
    refused,
    events,
    seconds: Math.round(log + readModels) / 1_000,
  };
  if (json) {
    terminal.out(`${JSON.stringify(summary)}\n`);
    terminal.remark([texts.import.said(said)]);
  } else {
    const { labels } = texts.import;
    const lines = { ...said, seconds: seconds(log + readModels) };
    const keys = ['read', 'filed', 'updated', 'alreadyFiled', 'refused', 'events', 'seconds'] as const;
    terminal.print(
      labelled(
        keys.map((key) => [labels[key], lines[key]] as const),
        terminal,
        'right',
      ),
    );
  }
  terminal.remark([quiet(texts.import.took(seconds(log), seconds(readModels)))]);
};

/** Of a file that is not what it was said to be: nothing was read, and no ledger was touched. */
export const reportForeign = (context: Context, remarks: readonly SourceRemark[]): void => {
  const { terminal, texts, json } = context;
  if (json) terminal.out(`${JSON.stringify({ ...nothingRead, seconds: 0 })}\n`);
  for (const remark of remarks) {
    if (remark.kind === 'noted') sayRemark(context, remark);
    else terminal.remark([bad(texts.import.foreign(texts.import.formatReason(remark.code, remark.reason)))]);
  }
};

/** Where an import stands that was asked to stop. */
export const reportInterruption = (context: Context, counts: ImportCounts, file: string): void => {
  const { terminal, texts, json } = context;
  if (json) terminal.out(`${JSON.stringify(counts)}\n`);
  terminal.remark([warning(texts.import.interrupted(written(counts, context), file))]);
};

/** Where an import stands that could not go on; why is said after it. */
export const reportFailure = (context: Context, counts: ImportCounts): void =>
  context.terminal.remark([bad(context.texts.import.failed(written(counts, context)))]);
