import { resolve } from 'node:path';
import { exitCodeOf } from '@redress/integrity';
import { makeBackup, type MadeBackup } from '../backup/make-backup';
import type { CommonOptions, Context } from '../context';
import { exitCodes } from '../exit-codes';
import { readingLog } from '../session/log-session';
import { bad, quiet, strong, warning } from '../terminal/span';
import { createFigures, labelled } from './figures';
import { withCommonOptions, type AddVerb } from './verb';

const report = ({ layout, copy, keyRingProblem }: MadeBackup, context: Context): void => {
  const { terminal, texts, json, lang, settings } = context;
  const said = texts.backup;
  const isKeyRingCopied = keyRingProblem === undefined;
  if (json)
    terminal.out(
      `${JSON.stringify({
        log: copy === undefined ? null : layout.logCopy,
        heads: copy === undefined ? null : layout.heads,
        keys: isKeyRingCopied ? layout.keysCopy : null,
        events: copy?.report.events ?? null,
        streams: copy?.report.streams ?? null,
        digest: copy?.report.digest ?? null,
        masterKeyFile: settings.masterKeyFile,
      })}\n`,
    );
  else
    terminal.print(
      labelled(
        [
          [said.log, copy === undefined ? undefined : strong(layout.logFolder)],
          [said.keys, isKeyRingCopied ? strong(layout.keysFolder) : undefined],
          [said.events, copy === undefined ? undefined : createFigures(lang).whole(copy.report.events)],
          [said.digest, copy?.report.digest],
        ],
        terminal,
      ),
    );
  terminal.remark([
    ...(copy === undefined ? [warning(said.remoteLog)] : []),
    ...(isKeyRingCopied
      ? [
          warning(said.masterKeyElsewhere(settings.masterKeyFile)),
          quiet(said.destroyedElsewhere(settings.destroyedFile)),
        ]
      : [bad(said.keysNotCopied(keyRingProblem))]),
  ]);
};

/** Exit 1 where a half is missing or the copy does not hold: whoever relies on it has to look. */
const runBackup = (context: Context, folder: string): Promise<number> =>
  readingLog(context, async (session) => {
    const made = await makeBackup(context, session, resolve(folder));
    report(made, context);
    const finding = made.copy?.report.findings[0];
    if (finding !== undefined) {
      const { texts, terminal } = context;
      const revision = finding.revision === undefined ? undefined : String(finding.revision);
      const where = texts.verify.place(finding.stream ?? '', revision, undefined);
      terminal.remark([bad(texts.backup.doesNotVerify(`${where} (${finding.rule})`))]);
    }
    const doesHold = made.copy === undefined || exitCodeOf(made.copy.report) !== 1;
    return doesHold && made.keyRingProblem === undefined ? exitCodes.done : exitCodes.refused;
  });

export const addBackup: AddVerb = (program, runVerb, texts) => {
  const { backup, common } = texts;
  withCommonOptions(
    program
      .command('backup')
      .description(backup.description)
      .argument('<folder>', backup.folder)
      .addHelpText('after', common.example(['redress backup /mnt/backup/2026-03-05'])),
    texts,
  ).action((folder: string, options: CommonOptions) => runVerb(options, (context) => runBackup(context, folder)));
};
