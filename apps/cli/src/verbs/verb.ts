import type { Command } from 'commander';
import type { CommonOptions, Context } from '../context';
import { en } from '../texts/en';
import type { Texts } from '../texts/texts';

/** Runs with the context of its options; gives the exit code. */
export type RunVerb = (options: CommonOptions, run: (context: Context) => Promise<number>) => Promise<void>;

/** Adds one verb to the program. `texts`: in the language that help is asked for in. */
export type AddVerb = (program: Command, runVerb: RunVerb, texts: Texts) => void;

/** The options that every verb takes, after its own. */
export const withCommonOptions = (command: Command, { common }: Texts = en): Command =>
  command
    .option('--data <folder>', common.data)
    .option('--keys <folder>', common.keys)
    .option('--zone <zone>', common.zone)
    .option('--lang <language>', common.lang)
    .option('--json', common.json);
