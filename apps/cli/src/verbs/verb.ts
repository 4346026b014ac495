import type { Command } from 'commander';
import type { CommonOptions, Context } from '../context';

/** Runs with the context of its options; gives the exit code. */
export type RunVerb = <O extends CommonOptions>(
  options: O,
  run: (context: Context) => Promise<number>,
) => Promise<void>;

/** Adds one verb to the program. */
export type AddVerb = (program: Command, runVerb: RunVerb) => void;

/** The options that every verb takes, after its own. */
export const withCommonOptions = (command: Command): Command =>
  command
    .option('--data <folder>', 'data folder (REDRESS_DATA; default ./redress-data)')
    .option('--keys <folder>', 'key ring folder (REDRESS_KEYS; default <data>.keys)')
    .option('--zone <zone>', 'IANA time zone (REDRESS_ZONE); frozen when the ledger is opened')
    .option('--lang <language>', 'en or zh; else the language of the environment')
    .option('--json', 'one JSON document on stdout, NDJSON for a sequence');
