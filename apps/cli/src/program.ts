import { Command, CommanderError } from 'commander';
import { FolderLockedError, FolderNotWritableError } from '@redress/platform/event-store-sqlite';
import { contextOf, type Context, type Surroundings } from './context';
import { exitCodes, WrongUse } from './exit-codes';
import { visibleLines } from './terminal/visible-text';
import { langAskedIn, langOf, textsOf, type Texts } from './texts/texts';
import { addAsOf } from './verbs/as-of';
import { addCases } from './verbs/cases';
import { addDiff } from './verbs/diff';
import { addBackup } from './verbs/backup';
import { addDeadLetters } from './verbs/dead-letters';
import { addErase } from './verbs/erase';
import { addExport } from './verbs/export';
import { addImport } from './verbs/import';
import { addKeys } from './verbs/keys';
import { addRebuild } from './verbs/rebuild';
import { addRestore } from './verbs/restore';
import { addSample } from './verbs/sample';
import { addServe } from './verbs/serve';
import { addSignIn } from './verbs/sign-in';
import { addStatus } from './verbs/status';
import { addToken } from './verbs/token';
import { addTrends } from './verbs/trends';
import { addTour } from './verbs/tour';
import { addVerify } from './verbs/verify';
import { addReplay } from './verbs/replay';
import type { AddVerb, RunVerb } from './verbs/verb';

const verbs: readonly AddVerb[] = [
  addTour,
  addServe,
  addSignIn,
  addToken,
  addImport,
  addSample,
  addStatus,
  addRebuild,
  addDeadLetters,
  addKeys,
  addBackup,
  addRestore,
  addErase,
  addVerify,
  addExport,
  addReplay,
  addAsOf,
  addDiff,
  addCases,
  addTrends,
];

/** Who holds the folder and, where that is a service, the way through it. */
const lockedMessage = ({ folder, holder }: FolderLockedError, isThrough: boolean, texts: Texts): string => {
  if (holder?.service === undefined)
    return texts.folderLocked(folder, holder === undefined ? undefined : String(holder.pid), holder?.startedAt);
  const { pid, startedAt, service } = holder;
  const { held, through, notThrough } = texts.service;
  return `${held(folder, service, String(pid), startedAt)}\n${isThrough ? through(service) : notThrough}`;
};

const messageOf = (error: unknown, isThrough: boolean, texts: Texts): string => {
  if (error instanceof FolderLockedError) return lockedMessage(error, isThrough, texts);
  if (error instanceof FolderNotWritableError) return texts.folderNotWritable(error.folder);
  return error instanceof Error ? error.message : String(error);
};

/** A sentence may quote what was typed, or what is stored. */
const sentenceOf = (error: unknown, isThrough: boolean, texts: Texts): string =>
  visibleLines(messageOf(error, isThrough, texts)).join('\n');

/** Whether the verb that was asked for can go through a service instead. */
const goesThroughService = (program: Command, [verb]: readonly string[]): boolean =>
  program.commands.find((command) => command.name() === verb)?.options.some(({ long }) => long === '--url') === true;

/** The language of the help. One that there is none of is refused with the verb's other options. */
const helpTextsOf = ({ argv, environment }: Surroundings): Texts => {
  const asked = langAskedIn(argv);
  return textsOf(langOf(asked === 'zh' || asked === 'en' ? asked : undefined, environment));
};

/** Parses, runs one verb, and says in a sentence what went wrong. */
export const runProgram = async (surroundings: Surroundings): Promise<number> => {
  const { argv, stdout, stderr } = surroundings;
  const texts = helpTextsOf(surroundings);
  let exitCode: number = exitCodes.done;
  const program = new Command('redress')
    .description(texts.common.program)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, write) => write(`${visibleLines(texts.common.parserSentence(text.trimEnd())).join('\n')}\n`),
    })
    .configureHelp({ styleTitle: texts.common.helpTitle })
    .helpOption('-h, --help', texts.common.help)
    .helpCommand('help [command]', texts.common.help)
    .showHelpAfterError(texts.common.seeHelp);
  const runVerb: RunVerb = async (options, run) => {
    const redress: Context['redress'] = (line, more) => runProgram({ ...surroundings, ...more, argv: line });
    exitCode = await run(contextOf(surroundings, options, redress));
  };
  for (const add of verbs) add(program, runVerb, texts);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version are no errors; anything else that commander says is wrong use, and it has said it.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    stderr.write(`redress: ${sentenceOf(error, goesThroughService(program, argv), texts)}\n`);
    return error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.refused;
  }
};
